export { isAddress, isLanguage, isLinkAddress } from '../story/read-text.ts'

/** Whether a text can name a record inside its story. */
export function isRecordId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text)
}
