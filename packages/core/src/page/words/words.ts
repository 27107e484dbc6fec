import { en } from './en.ts'
import { sourcingEn } from './en-sourcing.ts'

/** The words of one language. */
export type Words = typeof en & typeof sourcingEn

const english: Words = { ...en, ...sourcingEn }
const languages: ReadonlyMap<string, Words> = new Map([['en', english]])

/** The words of a language, given as a BCP 47 tag; English where we have no others. */
export function wordsFor(language: string): Words {
  return languages.get(language.split('-')[0]?.toLowerCase() ?? '') ?? english
}
