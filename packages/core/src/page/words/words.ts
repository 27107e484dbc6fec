import { en, type Words } from './en.ts'

const languages: ReadonlyMap<string, Words> = new Map([['en', en]])

/** The words of a language, given as a BCP 47 tag; English where we have no others. */
export function wordsFor(language: string): Words {
  return languages.get(language.split('-')[0]?.toLowerCase() ?? '') ?? en
}

export type { Words }
