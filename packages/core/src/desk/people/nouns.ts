import { plural } from './forms.ts'
import type { BeingKind } from './mention.ts'
import {
  documentNouns,
  organisationNouns,
  outletNouns,
  personNouns,
  sourceNouns,
} from './role-words.ts'

/** A noun for somebody or something that can speak. */
export interface Noun {
  /** In the singular. */
  readonly noun: string
  readonly being: BeingKind
  readonly many: boolean
}

/** The noun that a word in small letters is, in the singular or the plural; undefined where it is none for a speaker. */
export function nounOf(norm: string): Noun | undefined {
  return nouns.get(norm)
}

const nouns: ReadonlyMap<string, Noun> = gathered()

/** All words that are such nouns, in the singular and the plural. */
export const nounWords: readonly string[] = [...nouns.keys()]

function gathered(): ReadonlyMap<string, Noun> {
  const found = new Map<string, Noun>()
  const put = (being: BeingKind, words: Iterable<string>) => {
    for (const noun of words) {
      if (!found.has(noun)) found.set(noun, { noun, being, many: noun === 'police' })
      const several = plural(noun)
      if (!found.has(several)) found.set(several, { noun, being, many: true })
    }
  }
  put('person', personNouns)
  put('person', sourceNouns)
  put('person', ['person', 'someone', 'somebody'])
  put('organisation', organisationNouns)
  put('document', documentNouns)
  put('outlet', outletNouns)
  found.set('those', { noun: 'those', being: 'person', many: true })
  return found
}
