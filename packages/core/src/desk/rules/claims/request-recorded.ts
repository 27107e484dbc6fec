import { wordSet } from '../../people/lexicon.ts'
import { isMarked, matchesIn, placed, runningProse } from '../prose.ts'
import type { Rule } from '../rule.ts'

/** Each match has one of these. */
const needs = wordSet(
  'respond responded reply replied answer answered return returned declined refused reached approached contacted asked comment',
)
const unanswered =
  /\b(?:(?:did not|didn['’]t|has not|hasn['’]t|have not|haven['’]t|had not|has yet to|have yet to|failed to) (?:immediately |yet )?(?:respond|responded|reply|replied|answer|answered|return|returned)(?: to)?(?: (?:a|an|our|the|any|several|multiple|repeated|his|her|\w+['’]s))? ?(?:requests?|calls?|e-?mails?|messages?|questions?|inquiries|enquiries|approach(?:es)?)|(?:declined|refused) (?:to comment|our request|an interview|to be interviewed|to answer (?:our|any)? ?questions?)|(?:could not|couldn['’]t) be reached(?: for comment)?|(?:has|have|had) been (?:approached|contacted|asked) for (?:a )?comment|(?:was|were) (?:approached|contacted|asked) for (?:a )?comment|did not (?:wish|want) to comment|offered no comment)/gi

/** Asks which request it was, where the text says that somebody did not answer and the story records none. */
export const requestRecorded: Rule = {
  name: 'request-recorded',
  level: 'ask',
  summary: 'Asks for the record of a request for comment that the text says was not answered.',
  guideline: null,
  run: ({ reading }) => {
    const { story } = reading.draft
    if (story && story.requests.length > 0) return []
    return runningProse(reading).flatMap(({ passage, words }) =>
      matchesIn(words, unanswered, needs)
        .filter((span) => !isMarked(words, span))
        .slice(0, 1)
        .map((span) => ({
          ...placed(passage, span),
          // A bare text has no place to record it.
          ...(!story && { level: 'note' as const }),
          message: `Who was asked, how, when and by when (“${span.text}”)?`,
          why: 'Nothing is recorded of the request, so nobody can say later what was asked.',
          suggestion:
            'A request among the story’s requests, with the moment for which its answer holds.',
        })),
    )
  },
}
