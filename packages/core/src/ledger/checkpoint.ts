/** What a signed checkpoint says: so many entries of this ledger have this hash. */
export interface Checkpoint {
  /** The ledger's name: its address without the scheme, `magazine.example/ledger`. */
  readonly origin: string
  readonly size: number
  /** In base64. */
  readonly root: string
}

/** The text of a checkpoint that is signed (C2SP tlog-checkpoint). */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root}\n`
}

/** A text with its signature line (C2SP signed-note); `signature` is the key's id, four bytes, and the signature, in base64. */
export function signedNote(text: string, name: string, signature: string): string {
  return `${text}\n\u2014 ${name} ${signature}\n`
}

/** The name of the ledger of a site: its address without scheme and without a slash at its end. */
export function ledgerOrigin(origin: string): string {
  return `${origin.replace(/^[a-z]+:\/\//, '')}/ledger`
}
