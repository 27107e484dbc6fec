import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { askedAt, isOfPicture, proseOf } from '../signed-passages.ts'

/** Asks about pictures of needles and of drugs being taken in a story about addiction, by what is written with them. */
export const addictionPicturesPlain: Rule = {
  name: 'addiction-pictures-plain',
  level: 'ask',
  summary:
    'Asks about pictures whose caption or alternative text tells of needles, drugs or their use, in stories about addiction.',
  // House policy.
  guideline: null,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'addiction')) return []
    return proseOf(reading).flatMap((passage) => {
      const shown = isOfPicture(passage) ? scene.exec(passage.words.text) : null
      if (!shown) return []
      return [
        askedAt(
          passage,
          { start: shown.index, end: shown.index + shown[0].length },
          {
            message: 'Would another picture do: of the person, or of where help is?',
            why: 'Needles and powder draw back those who are getting away from them, and make the person behind them small.',
            suggestion: 'A portrait, or the place where somebody was helped',
          },
        ),
      ]
    })
  },
}

const scene =
  /\b(?:(?:hypodermic |used |dirty |bloody |discarded )*(?:needles?(?! (?:exchange|bin|box|disposal|in (?:a|the) haystack))|syringes?)|tourniquet|track marks|(?:crack|meth|glass) pipes?|bongs?|(?:burnt|burned|blackened) (?:spoon|foil)|rolled(?:-up)? (?:bank)?notes?|lines? of (?:white |the )?(?:powder|cocaine)|white powder|drug paraphernalia|(?:bags?|wraps?|piles?|stash|bricks?|rocks?) of (?:heroin|cocaine|crack|meth|fentanyl|drugs|powder|pills)|(?:scattered|spilled|spilt|loose|handful of|pile of) (?:pills|tablets)|inject(?:s|ed|ing)|shoot(?:s|ing)? up|snort(?:s|ed|ing)?|smok(?:es|ed|ing) (?:crack|heroin|meth|fentanyl)|(?:slumped|passed out|unconscious|lying) (?:in|on|over|by|outside|against))\b/i
