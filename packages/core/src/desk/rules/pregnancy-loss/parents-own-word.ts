import { tommysTerms } from '../../guidelines/tommys.ts'
import { wordSet } from '../../people/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { askedAt, isQuoted, proseOf } from '../signed-passages.ts'

/** Notes where the parents speak of their baby, son or daughter and we write of a fetus. */
export const parentsOwnWord: Rule = {
  name: 'parents-own-word',
  level: 'note',
  summary:
    'Notes “fetus”, “embryo” and “pregnancy tissue” of our own where a quotation in the draft says “baby”, “son” or “daughter”.',
  guideline: tommysTerms,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'pregnancy-loss')) return []
    const word = ownWord(reading)
    if (!word) return []
    return proseOf(reading).flatMap((passage) =>
      passage.words.tokens
        .filter(({ norm }) => clinical.has(norm))
        .filter((token) => !isQuoted(passage, token))
        .map((token) =>
          askedAt(passage, token, {
            message: `They say “${word}”: would that be the word here, too?`,
            why: 'How they lost it, and what they call whom they lost, is theirs to say.',
            suggestion: `“${word}”`,
          }),
        ),
    )
  },
}

const clinical: ReadonlySet<string> = wordSet('fetus foetus fetuses foetuses embryo embryos')
const theirs =
  /\b(?:our|my|the|this|a) (?:(?:little|first|second|baby|precious|beautiful|own) )*(baby|son|daughter|boy|girl|child|babies|twins)\b/i

/** What somebody with a name calls whom they lost, in their own words. */
function ownWord({ said }: Reading): string | undefined {
  for (const { kind, naming, words } of said) {
    const found = kind !== 'indirect' && naming === 'named' ? theirs.exec(words)?.[1] : undefined
    if (found) return found.toLowerCase()
  }
  return undefined
}
