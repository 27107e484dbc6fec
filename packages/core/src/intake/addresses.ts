import { isAddress } from '../story/read-text.ts'

export { isAddress, isLanguage } from '../story/read-text.ts'

/** Whether an address may stand in a link: of the web, of a mailbox, or on this site (`/…`, `#…`). */
export function isLinkAddress(text: string): boolean {
  if (isAddress(text)) return true
  if (text.length > 4000 || /[\s\\]/.test(text) || !text.isWellFormed()) return false
  return /^\/(?!\/)|^#./.test(text) || (/^mailto:./i.test(text) && URL.canParse(text))
}

/** Whether a text can name a record inside its story. */
export function isRecordId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text)
}
