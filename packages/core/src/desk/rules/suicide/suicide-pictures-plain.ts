import { suicideMethod } from '../../guidelines/reporting-on-suicide.ts'
import type { Span } from '../../reading/span.ts'
import { isAbout } from '../../topics/topics-in.ts'
import type { Rule } from '../rule.ts'
import { askedAt, isOfPicture, proseOf, type SignedPassage } from '../signed-passages.ts'

/** Asks about pictures of the place, of a note or of mourners in a story about a suicide, by what is written with them. */
export const suicidePicturesPlain: Rule = {
  name: 'suicide-pictures-plain',
  level: 'ask',
  summary:
    'Asks about pictures whose caption or alternative text tells of the place, a note or mourners, in stories about a suicide.',
  guideline: suicideMethod,
  run: ({ reading }) => {
    if (!isAbout(reading.topics, 'suicide')) return []
    return proseOf(reading).flatMap((passage) => {
      const shown = isOfPicture(passage) ? shownIn(passage) : undefined
      if (!shown) return []
      return [
        askedAt(passage, shown, {
          message: 'Would another picture do: of the person in life, or none?',
          why: 'Pictures of where it happened, of last words and of grief stay with readers who are at risk.',
          suggestion: 'A portrait from school or work',
        }),
      ]
    })
  },
}

const scene =
  /\b(?:where (?:he|she|they|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:died|was found|fell|jumped|took|killed|ended)|(?:the|his|her|their) (?:last|final|suicide) (?:note|letter|message|post)|police (?:tape|cordon)|cordon|forensic|body bag|stretcher|ambulance|coffin|mourners|funeral|graveside|grieving|weeping|sobbing|in tears|floral tributes|flowers (?:left|laid)|scene of|bridge|cliff|cliffs|viaduct|railway|train tracks|tower block|rope|noose|pills|tablets|gun|shotgun)\b/iu

function shownIn({ words }: SignedPassage): Span | undefined {
  const found = scene.exec(words.text)
  return found ? { start: found.index, end: found.index + found[0].length } : undefined
}
