import { timesAnonymity } from '../../guidelines/new-york-times.ts'
import { wordSet } from '../../people/lexicon.ts'
import { isMarked, matchesIn, placed, runningProse } from '../prose.ts'
import type { Rule } from '../rule.ts'

/** Each match has one of these. */
const needs = wordSet(
  'authorised authorized permitted allowed cleared sensitivity sensitive delicacy delicate authorisation authorization',
)
const formula =
  /(?:(?:\bnot|n['’]t|\bnever) (?:been )?(?:authori[sz]ed|permitted|allowed|cleared) to (?:speak|talk|comment|discuss|disclose|share)(?: (?:publicly|to (?:the )?(?:media|press|reporters|journalists)|about it|on the record))?|\b(?:because|given|due to|owing to|citing) (?:of )?the (?:sensitivity|sensitive nature|delicacy|delicate nature) of the (?:matter|issue|subject|situation|topic|case|talks|negotiations)|\black(?:s|ed|ing)? authori[sz]ation to (?:speak|comment))/gi

/** Notes a reason for leaving out a name that tells readers nothing. */
export const anonymityReasonInforms: Rule = {
  name: 'anonymity-reason-informs',
  level: 'note',
  summary: 'Notes formulas like “not authorised to speak” where a reason could stand.',
  guideline: timesAnonymity,
  run: ({ reading }) =>
    runningProse(reading).flatMap(({ passage, words }) =>
      matchesIn(words, formula, needs)
        .filter((span) => !isMarked(words, span))
        .map((span) => ({
          ...placed(passage, span),
          message: `Is there more to tell than “${span.text}”?`,
          why: 'Nearly everybody who is not named was not allowed to speak, so it tells readers nothing.',
          suggestion:
            'What the person has to fear, or whom they would anger: “who fears for her job”.',
        })),
    ),
}
