import { wordSet } from '../../people/lexicon.ts'
import { isMarked, matchesIn, placed, runningProse } from '../prose.ts'
import type { Rule } from '../rule.ts'

const outlets =
  '(?:magazine|newspaper|tabloid|outlet|website|news site|site|publication|podcast|paper|broadcaster|radio station|TV channel|channel|news agency|blog|talk show|TV show)'
/** Each match has one of these. */
const needs = wordSet(
  'magazine magazines newspaper newspapers tabloid tabloids outlet outlets website websites site sites publication publications podcast podcasts paper papers broadcaster broadcasters station stations channel channels agency agencies agencys blog blogs show shows reports',
)
const unsaid = new RegExp(
  `\\b(?:(?:told|tells|speaking to|spoke to|talking to|according to|reported by|claimed by|quoted (?:by|in)|in an interview with|as reported (?:by|in)|first reported (?:by|in)|a report (?:by|in)|published (?:by|in)) (?:(?:an?|one|another|several|various|multiple|other|some) (?:[a-z-]+ ){0,2}|the (?:local|regional|national|student|tabloid) )${outlets}s?\\b(?! (?:called|named|run))|(?:an?|one|another|several|various|multiple|other|some) (?:[a-z-]+ ){0,2}${outlets}s? (?:reported|reports?|claimed|claims?|alleged|alleges|wrote|published|quoted|has reported|have reported)\\b|according to (?:media |press |news |multiple |several |various |online )?reports\\b|(?:media|press|news|tabloid|online) reports (?:say|said|claim|claimed|suggest|suggested)\\b)`,
  'gi',
)

/** Asks which outlet it was, where words came through one that is not named. */
export const outletNamed: Rule = {
  name: 'outlet-named',
  level: 'ask',
  summary: 'Asks which outlet is meant by “a magazine” or “media reports”.',
  guideline: null,
  run: ({ reading }) =>
    runningProse(reading).flatMap(({ passage, words }) =>
      matchesIn(words, unsaid, needs)
        .filter((span) => !isMarked(words, span) && !isNamedAfter(words.text, span.end))
        .map((span) => ({
          ...placed(passage, span),
          message: `Which one is it (“${span.text}”)?`,
          why: 'Readers can then look at what was reported, and the first to report it is named.',
          suggestion: 'The outlet’s name, with a link.',
        })),
    ),
}

/** “a magazine, The Gazette,”; “reports in the Gazette and the Courier”. */
function isNamedAfter(text: string, end: number): boolean {
  return /^(?:,? (?:(?:in|by|from|including|such as|that) )?(?:the )?)\p{Lu}/u.test(
    text.slice(end, end + 24),
  )
}
