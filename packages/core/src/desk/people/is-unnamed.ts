import type { Token, Words } from '../reading/words.ts'
import type { Phrase } from './phrases.ts'
import { sourceNouns, voiceNouns } from './role-words.ts'

const hidden: ReadonlySet<string> = new Set(['anonymous', 'unnamed', 'unidentified', 'undisclosed'])

const indefinite: ReadonlySet<string> = new Set([
  'a',
  'an',
  'one',
  'another',
  'two',
  'three',
  'four',
  'several',
  'some',
  'multiple',
  'other',
  'count',
])

/** Who speaks by an office that answers for it. */
const offices: ReadonlySet<string> = new Set(['prosecutor', 'judge', 'magistrate', 'coroner'])

/** Whether a description brings somebody in without saying who it is: “an insider”, “two officials”. */
export function isUnnamed({ tokens }: Words, phrase: Phrase): boolean {
  const { from, head, to, being, noun, opener, number } = phrase
  if (being !== 'person') return false
  for (let at = from; at < head; at += 1) if (hidden.has(tokens[at]?.norm ?? '')) return true
  if (noun === 'person' || noun === 'those') return knows(tokens, head, to)
  if (noun === 'source') return tokens[head + 1]?.norm !== 'of'
  if (noun === 'someone' || noun === 'somebody' || sourceNouns.has(noun)) return true
  return (
    !voiceNouns.has(noun) &&
    !offices.has(noun) &&
    indefinite.has(opener) &&
    !(number === 'many' && opener === 'some')
  )
}

/** Whether “people” are brought in by what they know: “people familiar with the talks”, “those close to her”. */
function knows(tokens: readonly Token[], head: number, to: number): boolean {
  const next = tokens[head + 1]?.norm ?? ''
  if (head + 1 < to && /^(?:close|near|inside|familiar)$/.test(next)) return true
  return (
    /^(?:briefed|involved|directly|knowledgeable)$/.test(next) ||
    (next === 'with' &&
      /^(?:knowledge|direct|first-hand|firsthand|ties)$/.test(tokens[head + 2]?.norm ?? ''))
  )
}
