import { wordSet } from '../../people/lexicon.ts'
import { isMarked, matchesIn, placed, runningProse } from '../prose.ts'
import type { Rule } from '../rule.ts'

/** Each match has one of these. */
const needs = wordSet(
  'returned answered unanswered unreturned ignored received given forthcoming made provided reached asked appealed',
)
const toNobody =
  /\b(?:(?:requests?|calls?|e-?mails?|messages?|questions?|inquiries|enquiries) (?:for (?:a )?(?:comment|response|statement) )?(?:was|were|went|have gone|had gone|has gone|had been|has been|have been) (?:not (?:immediately )?(?:returned|answered)|unanswered|unreturned|left unanswered|ignored)|(?:no (?:comment|response|reply|answer) (?:was|has been|had been) (?:received|given|forthcoming|made|provided))|(?:(?:has|have|had) )?(?:reached out|asked|appealed) for (?:a )?(?:comment|statement|response)(?! from)(?: (?:but|and|,)| ?[,.;]))/gi

/** Asks who was asked, where the text tells of a request but not of whom. */
export const requestSaysWho: Rule = {
  name: 'request-says-who',
  level: 'ask',
  summary: 'Asks who was asked for comment, where the text does not say.',
  guideline: null,
  run: ({ reading }) =>
    runningProse(reading).flatMap(({ passage, words }) =>
      matchesIn(words, toNobody, needs)
        .filter(
          (span) =>
            !isMarked(words, span) && !/\bto (?:the |her |his |their )?\p{L}+/u.test(span.text),
        )
        .filter(({ start }) => !isToSomebody(words.text, start))
        .map((span) => ({
          ...placed(passage, span),
          message: `Who was asked (“${span.text.replace(/[\s,.;]+$/, '')}”)?`,
          why: 'Readers cannot tell who had a chance to answer.',
          suggestion: 'Whom we asked and when: “we asked her agent by e-mail on 20 November”.',
        })),
    ),
}

/** “Calls to the agent were not returned”, “her agent was asked for comment”. */
function isToSomebody(text: string, start: number): boolean {
  const sentence = text.slice(Math.max(0, text.lastIndexOf('.', start)), start)
  return /\b(?:(?:calls?|e-?mails?|messages?|requests?|questions?) (?:sent |left )?(?:to|for|with) |was |were |been )/i.test(
    sentence,
  )
}
