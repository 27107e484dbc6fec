import { reutersSourcing } from '../../guidelines/reuters.ts'
import type { Span } from '../../reading/span.ts'
import { isMarked, matchesIn, type Prose, placed, runningProse } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

const nounWords =
  'source|insider|friend|official|aide|witness|neighbour|neighbor|colleague|relative|pal'
const nouns = `(?:${nounWords})`
const anyNoun = new RegExp(nounWords, 'i')
/** Each match of `single` has one of these. */
const needs: ReadonlySet<string> = new Set(nounWords.split('|'))
const several = new RegExp(
  `\\b${nouns}(?:e?s) (?:close to [^.,;]{1,40} )?(?:have |had )?(?:say|said|tell|told|claim|claimed|add|added|insist|insisted|reveal|revealed|report|reported)\\b`,
  'gi',
)
const single = new RegExp(
  `\\bthe ${nouns},? (?:said|says|told|tells|added|adds|claimed|claims|continued|insisted|explained|revealed|went on)\\b|\\b(?:said|says|added|adds|claimed|according to) the ${nouns}\\b`,
  'gi',
)
const introduced = new RegExp(
  `\\b(?:an?|one|another|second|third|former|of the) (?:[a-z’'-]+ ){0,3}${nouns}s?\\b`,
  'gi',
)

/** Asks how many people speak, where a plural turns into one. */
export const sourcesCounted: Rule = {
  name: 'sources-counted',
  level: 'ask',
  summary: 'Asks how many sources there are, where “sources said” becomes “the source”.',
  guideline: reutersSourcing,
  run: ({ reading }) => {
    const prose = runningProse(reading)
    const singles = found(prose, single, needs)
    if (singles.length === 0) return []
    const plurals = found(prose, several)
    const ones = found(prose, introduced)
    const asked = new Set<string>()
    return singles.flatMap(({ noun, place, text }) => {
      const isPlural = plurals.some((one) => one.noun === noun && one.place.start < place.start)
      const isOne = ones.some((one) => one.noun === noun && one.place.start < place.start)
      if (!isPlural || isOne || asked.has(noun)) return []
      asked.add(noun)
      return [ask(place, noun, text)]
    })
  },
}

interface Counted {
  readonly noun: string
  readonly place: Span
  readonly text: string
}

function found(
  prose: readonly Prose[],
  pattern: RegExp,
  has?: ReadonlySet<string>,
): readonly Counted[] {
  return prose.flatMap(({ passage, words }) =>
    matchesIn(words, pattern, has).flatMap((span) => {
      const noun = anyNoun.exec(span.text)?.[0]
      if (noun === undefined || isMarked(words, span)) return []
      return [{ noun: noun.toLowerCase(), place: placed(passage, span), text: span.text }]
    }),
  )
}

function ask(place: Span, noun: string, text: string): Asked {
  return {
    ...place,
    message: `How many speak: several, as further up, or one (“${text}”)?`,
    why: `A plural tells readers that more than one person said it.`,
    suggestion: `“${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}” throughout, where it is one.`,
  }
}
