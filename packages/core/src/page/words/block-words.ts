import { en } from './en.ts'
import { sourcingEn } from './en-sourcing.ts'

/** The words that blocks of a story need: what draws blocks alone, as the editor does, loads no others. */
export type BlockWords = typeof en & typeof sourcingEn

const english: BlockWords = { ...en, ...sourcingEn }
const languages: ReadonlyMap<string, BlockWords> = new Map([['en', english]])

/** The words of a language for blocks, given as a BCP 47 tag; English where we have no others. */
export function blockWordsFor(language: string): BlockWords {
  return languages.get(language.split('-')[0]?.toLowerCase() ?? '') ?? english
}
