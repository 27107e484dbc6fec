import { address } from '../page/html.ts'

/** Whether an address may become a link on a page; others stay words. */
export function isAddress(text: string): boolean {
  return address(text) !== undefined
}

/** Whether a text is well-formed as a BCP 47 language tag. */
export function isLanguage(text: string): boolean {
  const known = languages.get(text)
  if (known !== undefined) return known
  const formed = wellFormed(text)
  if (languages.size < 1000) languages.set(text, formed)
  return formed
}

const languages = new Map<string, boolean>()

function wellFormed(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}
