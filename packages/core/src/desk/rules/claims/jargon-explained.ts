import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import { isMarked, matchesIn, type Prose, placed, runningProse } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'
import { type Jargon, jargon } from './jargon-words.ts'

/** Notes a code or a trade's word that the text does not explain, once each, and offers what it means. */
export const jargonExplained: Rule = {
  name: 'jargon-explained',
  level: 'note',
  summary: 'Notes codes and words of a trade that the text does not explain: “5150”, “TRO”.',
  guideline: null,
  run: ({ reading }) => {
    const seen = new Set<string>()
    return runningProse(reading).flatMap((prose) =>
      termsIn(prose).flatMap(({ term, span }) => {
        if (seen.has(term.term)) return []
        seen.add(term.term)
        return isExplained(reading, prose, term) ? [] : [ask(prose, span, term)]
      }),
    )
  },
}

const byTerm: ReadonlyMap<string, Jargon> = new Map(jargon.map((one) => [key(one.term), one]))
/** Each match has one of these: the terms and, of phrases, their first words. */
const needs: ReadonlySet<string> = new Set(
  jargon.flatMap(({ term }) => {
    const [first = ''] = key(term).split(' ')
    return [first, `${first}s`, `${first}ed`, first.replace('super-', '')]
  }),
)
const shape = new RegExp(
  `(?<![\\w£$€.,:/-])(?:${jargon.map(({ term }) => term.replaceAll(/[.()]/g, '\\$&')).join('|')})(?:ed|s)?(?![\\w/-]|,\\d|\\.\\d|:\\d)`,
  'gi',
)

function key(term: string): string {
  return term.toLowerCase()
}

interface Found {
  readonly term: Jargon
  readonly span: Span
}

function termsIn({ words }: Prose): readonly Found[] {
  return matchesIn(words, shape, needs).flatMap((span) => {
    const found = span.text
    const term = byTerm.get(key(found)) ?? byTerm.get(key(found).replace(/(?:ed|s)$/, ''))
    if (!term || isMarked(words, span) || !isWritten(term.term, found)) return []
    if (/^\d+$/.test(term.term) && !isCode(words.text, span)) return []
    return [{ term, span }]
  })
}

/** Letters that stand for words are written in capitals: “mat” and “gal” are words; phrases take no ending. */
function isWritten(term: string, found: string): boolean {
  if (term.includes(' ') && found.length > term.length) return false
  return term !== term.toUpperCase() || /^\d/.test(term) || found.startsWith(term)
}

/** “a 5150 hold”, “placed on a 5150”; not “5150 tickets”. */
function isCode(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 12)
  return (
    /^(?:\s(?:hold|psych|order)|['’]|\s?[.,;)]|$)/i.test(after) &&
    /\b(?:an?|the|his|her|code|section)\s$/i.test(text.slice(0, start))
  )
}

/** Whether this passage, one beside it or a context note tells what it means. */
function isExplained({ draft }: Reading, { index }: Prose, { explained }: Jargon): boolean {
  return draft.passages.some(
    ({ text, kind }, at) =>
      (kind === 'context' || Math.abs(at - index) <= 1) &&
      explained.some((words) => text.includes(words)),
  )
}

function ask({ passage, words }: Prose, span: Span, { means }: Jargon): Asked {
  const text = words.text.slice(span.start, span.end)
  return {
    ...placed(passage, span),
    message: `Will readers know “${text}”?`,
    why: 'It is a code or a word of a trade, and the text does not say what it means.',
    suggestion: `In words, if that is what is meant here: ${means}.`,
  }
}
