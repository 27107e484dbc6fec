import { wordSet } from '../../people/lexicon.ts'
import type { Span } from '../../reading/span.ts'
import { isMarked, matchesIn, type Prose, placed, runningProse, sentenceAt } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Each match has one of these. */
const needs = wordSet(
  'believed thought understood rumoured rumored alleged claimed reported speculated said suggested feared assumed reputed reportedly allegedly apparently supposedly rumouredly rumoredly rumour rumor rumours rumors word talk speculation sign signal hint indication proof many some fans',
)
const belief =
  /\b(?:it(?: is|['’]s| was| has been) (?:now |widely |also |already |generally |commonly |further )?(?:believed|thought|understood|rumou?red|alleged|claimed|reported|speculated|said|suggested|feared|assumed)|(?:is|are|was|were|has been|have been) (?:widely |also |now |long |said to be )?(?:rumou?red|believed|thought|understood|said|alleged|reputed|reported) to\b|(?:is|are|was|were) reportedly|(?:has|have|had) (?:reportedly|allegedly|apparently|supposedly)|(?:reportedly|allegedly|supposedly|rumou?redly)|rumou?rs? (?:has it|have it|say|says|suggest|suggests|swirl|swirled|claim|claims|abound|spread)|(?<!the )word is (?:that|s?he|they)|there is (?:talk|speculation)|(?:clearest|clear|strongest|surest|biggest) (?:sign|signal|hint|indication|proof) (?:yet )?that|fans (?:fear|worry|suspect|speculate)|speculation is (?:rife|mounting|growing)|many (?:believe|say|think)|some (?:believe|say|claim|think))(?![a-z])/gi

/** Asks who believes, reports or alleges what “is believed”. */
export const beliefHasAgent: Rule = {
  name: 'belief-has-agent',
  level: 'ask',
  summary:
    'Asks who believes or reports what “is believed”, “reportedly” happened or “is rumoured”.',
  guideline: null,
  run: ({ reading }) =>
    runningProse(reading).flatMap((prose) => {
      let last: number | undefined
      return matchesIn(prose.words, belief, needs).flatMap((span) => {
        const sentence = sentenceAt(prose.words, span.start)
        if (!sentence || sentence.start === last || isMarked(prose.words, span)) return []
        const isCued = reading.said.some(
          ({ cue, speaker, passage }) =>
            passage === prose.index &&
            cue !== null &&
            speaker !== null &&
            cue.start - prose.passage.start >= sentence.start &&
            cue.end - prose.passage.start <= sentence.end &&
            // “It is said” is no cue of somebody’s.
            (cue.end - prose.passage.start <= span.start ||
              cue.start - prose.passage.start >= span.end),
        )
        if (isCued || hasAgent(prose, sentence, span)) return []
        last = sentence.start
        return [ask(prose, span)]
      })
    }),
}

const agent =
  /\baccording to\b|\bper \p{Lu}|\b(?:by|from) (?:the |a |an |several |two |her |his |their )?(?:\p{Lu}|police|officials|officers|prosecutors|experts|scientists|researchers|historians|fans|critics|doctors|investigators|many|some|people)|\b(?:court|police|prosecutors|prosecution|officers|officials|lawyers?|indictment|complaint|lawsuit|charge[sd]?|filing|affidavit|documents?|records|papers|The Gazette|tmz)\b/iu

/** Whether the sentence tells whose belief it is; a court or the police suffice. */
function hasAgent({ words }: Prose, { start, end }: Span, span: Span): boolean {
  const before = words.text.slice(start, span.start)
  const after = words.text.slice(span.end, end)
  return agent.test(before) || agent.test(after)
}

function ask({ passage, words }: Prose, span: Span): Asked {
  const text = words.text.slice(span.start, span.end)
  return {
    ...placed(passage, span),
    message: `Who is behind “${text}”?`,
    why: 'The words keep back who says so, and readers cannot weigh it.',
    suggestion: 'Who says so, or what it rests on; or without it, where nobody does.',
  }
}
