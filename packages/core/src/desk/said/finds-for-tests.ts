import { mentionsIn } from '../people/mentions-in.ts'
import type { Span } from '../reading/span.ts'
import { wordsOf } from '../reading/words-of.ts'
import { findsIn } from './finds-in.ts'

/**
 * What is found in a text, a line a find: `kind | words | cue | speaker | recipient`, `-` for none, `not` behind it where
 * it is denied, `+` before it where it goes on with another.
 */
export function readFinds(text: string): string {
  const words = wordsOf(text)
  const part = (span: Span | null) => (span ? text.slice(span.start, span.end) : '-')
  return findsIn(words, mentionsIn(words))
    .map((find) => {
      const { kind, cue, speaker, recipient, negated, continues } = find
      const line = [kind, part(find), part(cue), part(speaker), part(recipient)].join(' | ')
      return `${continues === null ? '' : '+'}${line}${negated ? ' not' : ''}`
    })
    .join('\n')
}

/** The rows of a table of texts and their finds that are read otherwise, in words; empty where all are right. */
export function wrongFinds(table: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(table)
    .filter(([text, lines]) => readFinds(text) !== lines)
    .map(([text, lines]) => `${text}\nwanted\n${lines}\nfound\n${readFinds(text)}`)
}
