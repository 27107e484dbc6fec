/** How far a file is, `share` from 0 to 1 being sent. */
export function sendingWords({ name }: File, share: number): string {
  return share < 1 ? `Sending ${name}` : `Making sizes of ${name}`
}

/** That a file is not with the newsroom, and why. */
export function unsentWords({ name }: File, why: string): string {
  return `${name} is not sent yet. ${why}`
}

/** Why a file was not sent. */
export function whyUnsent(error: unknown): string {
  return error instanceof Error ? error.message : 'The picture cannot be sent'
}
