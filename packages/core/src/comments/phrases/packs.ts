import { germanPack } from './packs/de.ts'
import { englishPack } from './packs/en.ts'
import { spanishPack } from './packs/es.ts'
import { frenchPack } from './packs/fr.ts'
import { italianPack } from './packs/it.ts'
import { dutchPack } from './packs/nl.ts'
import { polishPack } from './packs/pl.ts'
import { portuguesePack } from './packs/pt.ts'
import { russianPack } from './packs/ru.ts'
import { turkishPack } from './packs/tr.ts'
import type { Phrase } from './phrase.ts'

const packs: ReadonlyMap<string, readonly Phrase[]> = new Map([
  ['en', englishPack],
  ['de', germanPack],
  ['fr', frenchPack],
  ['es', spanishPack],
  ['it', italianPack],
  ['pt', portuguesePack],
  ['nl', dutchPack],
  ['pl', polishPack],
  ['tr', turkishPack],
  ['ru', russianPack],
])

/** Languages that have a pack of phrases, as their two letters. */
export const phraseLanguages: readonly string[] = [...packs.keys()]

/** The phrases of a language; none where it has no pack. */
export function packOf(language: string): readonly Phrase[] {
  return packs.get(language) ?? []
}
