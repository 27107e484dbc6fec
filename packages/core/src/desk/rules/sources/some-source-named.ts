import { reutersSourcing } from '../../guidelines/reuters.ts'
import type { Said } from '../../said/said.ts'
import type { Asked, Rule } from '../rule.ts'
import { isUnnamed, placeOf, unnamedSources } from './unnamed-sources.ts'

/** Asks about a piece in which nobody who is quoted has a name. */
export const someSourceNamed: Rule = {
  name: 'some-source-named',
  level: 'ask',
  summary: 'Asks whether somebody with a name can be quoted, where nobody who is has one.',
  guideline: reutersSourcing,
  run: ({ reading }) => {
    const heard = reading.said.filter(({ speaker, cue }) => speaker !== null && cue !== null)
    const [first] = unnamedSources(reading)
    if (!first || heard.length < 2 || !heard.every(isUnnamed)) return []
    return [ask(first.first)]
  },
}

function ask(first: Said): Asked {
  return {
    ...placeOf(first),
    message: 'Is there anybody who can be quoted with a name?',
    why: 'Nobody who is quoted in this piece has one, so readers have to take all of it on trust.',
    suggestion: 'A named person, a document, or words that were said in public.',
  }
}
