/** What is looked at, in the order in which it is told. */
export type CheckName =
  | 'zip'
  | 'contents'
  | 'signature'
  | 'records'
  | 'index'
  | 'pages'
  | 'manifest'
  | 'stamp'
  | 'authorship'

/** One thing that was looked at in a file of evidence, and what came of it. */
export interface Check {
  readonly check: CheckName
  /** Of what: a path inside the file, a name; null where it is the file itself. */
  readonly of: string | null
  readonly ok: boolean
  /** What it proves where it holds, in words. */
  readonly says: string
  /** What was found instead, in words; null where it holds. */
  readonly problem: string | null
  /** The same for programs: `digest-differs`; null where it holds. */
  readonly reason: string | null
}

/** A check that holds. */
export function holds(check: CheckName, of: string | null, says: string): Check {
  return { check, of, ok: true, says, problem: null, reason: null }
}

/** A check that does not hold: what it would prove, and why it does not. */
export function fails(
  check: CheckName,
  of: string | null,
  {
    says,
    reason,
    problem,
  }: { readonly says: string; readonly reason: string; readonly problem: string },
): Check {
  return { check, of, ok: false, says, problem, reason }
}

/** What is wrong with a package: for programs, and in words. */
export interface Fault {
  readonly reason: string
  readonly problem: string
}

/** A check that holds where no fault is given. */
export function checked(
  check: CheckName,
  of: string | null,
  { says, fault }: { readonly says: string; readonly fault: Fault | undefined },
): Check {
  return fault ? fails(check, of, { says, ...fault }) : holds(check, of, says)
}
