/** One thing that was checked about a ledger, and what it proves, in words for whoever doubts it. */
export interface EvidenceCheck {
  /** What kind of check it is: `checkpoint`, `entries`, … */
  readonly check: string
  /** What was checked: a path in the site, or a name. */
  readonly of: string
  readonly ok: boolean
  /** What it proves where it holds, in one or two sentences. */
  readonly says: string
  /** Why it does not hold; null where it does. */
  readonly problem: string | null
}
