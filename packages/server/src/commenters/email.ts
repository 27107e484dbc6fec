/** An address of mail in small letters; null where it can be none (RFC 5321: at most 254 signs). */
export function readEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase()
  if (email.length > 254) return null
  return /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]+$/.test(email) && hasHost(email)
    ? email
    : null
}

/** An address of which enough is shown for its owner: `m…@mail.example`. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${[...email][0] ?? ''}…${email.slice(at)}`
}

function hasHost(email: string): boolean {
  const labels = email.slice(email.lastIndexOf('@') + 1).split('.')
  return labels.length > 1 && labels.every((label) => label !== '')
}
