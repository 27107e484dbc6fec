import type { Token } from '../reading/words.ts'
import type { Mention } from './mention.ts'

type Known = Pick<Mention, 'being' | 'number' | 'gender'>
const known: ReadonlyMap<string, Known> = new Map([
  ...alike('she her hers herself', 'person', 'one', 'she'),
  ...alike('he him his himself', 'person', 'one', 'he'),
  ...alike('they them their theirs themselves themself', 'unknown', 'many', 'unknown'),
  ...alike('it itself', 'unknown', 'one', 'unknown'),
  ...alike('i me my myself', 'person', 'one', 'unknown'),
  ...alike('we us our ourselves', 'unknown', 'many', 'unknown'),
])

function alike(
  words: string,
  being: Known['being'],
  number: Known['number'],
  gender: Known['gender'],
): readonly (readonly [string, Known])[] {
  const one = { being, number, gender }
  return words.split(' ').map((word) => [word, one] as const)
}

/** All pronouns that point at somebody, in small letters. */
export const pronouns: readonly string[] = [...known.keys()]

/** The mention that a pronoun at a token is; undefined where there is none. */
export function pronounAt(tokens: readonly Token[], at: number): Mention | undefined {
  const token = tokens[at]
  const found = token?.kind === 'word' ? known.get(token.norm) : undefined
  if (!token || !found) return undefined
  // “US” and “Us Weekly” are not we.
  if (token.norm === 'us' && token.capital) return undefined
  return {
    start: token.start,
    end: token.end,
    kind: 'pronoun',
    being: found.being,
    number: found.number,
    gender: found.gender,
    name: token.norm,
    age: null,
    title: '',
  }
}
