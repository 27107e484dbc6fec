import { wordSet } from '../../people/lexicon.ts'
import type { Reading } from '../../reading/reading.ts'
import { isMarked, matchesIn, ownProse, placed, sentenceAt } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

const posts =
  '(?:posts?|tweets?|stor(?:y|ies)|videos?|clips?|messages?|pictures?|photos?|photographs?|captions?|comments?|accounts?|pages?|profiles?|threads?|reels?|TikToks?|livestreams?|statements?|uploads?)'
/** Each match has one of these. */
const needs = wordSet('deleted removed scrubbed erased hidden taken took wiped gone longer private')
const deleted = new RegExp(
  `\\b(?:(?:since|now|quickly|later|recently|hastily|already|swiftly|subsequently)[- ](?:deleted|removed|scrubbed|erased|hidden)(?! (?:scenes?|subplots?|songs?|tracks?|verses?|chapters?|lines?|clauses?|passages?|features?))|deleted ${posts}|(?:${posts}|it|which|that) (?:was|were|has|have|had) (?:been |since been |since |now been |later |quickly |now |also |already )?(?:deleted|removed|taken down|scrubbed|erased|made private)|(?:deleted|removed|took down|has taken down|scrubbed|erased|wiped) (?:the|her|his|their|its|all|that|this|several|two|three) (?:[a-z]+ ){0,2}${posts}|${posts} (?:is|are) (?:now )?(?:gone|no longer (?:there|online|available|up))|which (?:s?he|they) (?:has |have |had )?(?:also |since |later |quickly |then |soon )?(?:deleted|removed|took down|taken down)|(?:removed|deleted|taken down) (?:within|after|less than|minutes|hours|shortly|soon) (?:an? |a few |several |\\d+ )?(?:hours?|minutes?|days?|later|after)|set (?:her|his|their) (?:account|profile|page) to private)(?![a-z])`,
  'gi',
)
const known =
  /\b(?:screenshots?|screen ?grabs?|archived?|archives|copy|copies|saved|cached|wayback|captured|recorded|seen by|saw (?:it|the)|viewed by|reviewed by|obtained by|kept by|preserved|we hold|our copy|reported|reports?|according to|confirmed|said|told|wrote|announced|spokes(?:man|woman|person))\b/i

/** Asks how we know what a post said, and that it was taken away. */
export const deletionKnown: Rule = {
  name: 'deletion-known',
  level: 'ask',
  summary: 'Asks how we know of a post that is called deleted.',
  guideline: null,
  run: ({ reading, facts }) => {
    if (facts.standings.some(({ state, copy }) => state !== null && copy !== null && isAway(state)))
      return []
    if (showsGoneCard(reading)) return []
    return ownProse(reading).flatMap(({ passage, words }) => {
      let last: number | undefined
      return matchesIn(words, deleted, needs).flatMap((span): readonly Asked[] => {
        const sentence = sentenceAt(words, span.start)
        if (!sentence || sentence.start === last || isMarked(words, span)) return []
        last = sentence.start
        if (known.test(around(words.text, sentence.start, sentence.end))) return []
        return [
          {
            ...placed(passage, span),
            message: `How do we know: who saw it before, and who found it gone (“${span.text}”)?`,
            why: 'Readers cannot look for themselves, and somebody may say that it never was there.',
            suggestion: 'Our copy, an archive’s, another outlet’s report, or who saw it and when.',
          },
        ]
      })
    })
  },
}

/** The sentence and the one after it, where a copy is often told of. */
function around(text: string, start: number, end: number): string {
  const next = text.indexOf('.', end + 1)
  return text.slice(start, next < 0 ? text.length : next)
}

function isAway(state: string): boolean {
  return state === 'gone' || state === 'expired' || state === 'account-gone' || state === 'edited'
}

/** Whether the story itself shows a copy of a post that is no longer at its address. */
function showsGoneCard({ draft }: Reading): boolean {
  return (
    draft.story?.body.content.some(
      (block) =>
        block.type === 'postCard' &&
        isAway(block.attrs.post.state) &&
        block.attrs.post.provenance !== 'none',
    ) ?? false
  )
}
