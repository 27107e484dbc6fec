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

const drugs = 'heroin|cocaine|crack|meth|fentanyl'

/** What such a picture shows; not who injects money, snorts with laughter, or lies in the grass. */
const scene = new RegExp(
  `\\b(?:${[
    'needles?(?! (?:exchange|bin|box|disposal|in (?:a|the) haystack))',
    'syringes?|tourniquet|track marks|drug paraphernalia',
    '(?:crack|meth|glass) pipes?|bongs?|(?:burnt|burned|blackened) (?:spoon|foil)|rolled(?:-up)? (?:bank)?notes?',
    `lines? of (?:white |the )?(?:powder|${drugs})|white powder`,
    `(?:bags?|wraps?|piles?|stash|bricks?|rocks?) of (?:${drugs}|drugs|powder|pills)`,
    '(?:scattered|spilled|spilt|loose|handful of|pile of) (?:pills|tablets)',
    String.raw`inject(?:s|ed|ing)(?! (?:[£$€]|\d|cash|money|funds?|new|fresh|life|humour|hope))`,
    `shoot(?:s|ing)? up|snort(?:s|ed|ing)?(?! (?:with (?:laughter|delight|rage)|at |in (?:derision|disbelief)))|smok(?:es|ed|ing) (?:${drugs})`,
    '(?:slumped|passed out|unconscious) (?:in|on|over|by|outside|against)|lying (?:in a doorway|on the pavement)',
  ].join('|')})(?![\\w-])`,
  'i',
)
