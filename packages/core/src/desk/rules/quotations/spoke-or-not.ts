import { wordSet } from '../../people/lexicon.ts'
import type { Being } from '../../people/mention.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../reading/span.ts'
import type { Said } from '../../said/said.ts'
import { headOf, isMarked, matchesIn, ownProse, type Prose, placed } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks about somebody of whom one sentence says that they did not speak while another has them speak. */
export const spokeOrNot: Rule = {
  name: 'spoke-or-not',
  level: 'ask',
  summary:
    'Asks where one sentence says that somebody did not speak, and another tells what they said.',
  guideline: null,
  run: ({ reading }) => {
    const asked = new Set<number>()
    return ownProse(reading).flatMap((prose) =>
      silencesIn(reading, prose).flatMap(({ being, span, isAll }) => {
        if (asked.has(being.id)) return []
        const said = reading.said.find((one, at) => contradicts(reading, one, at, being, isAll))
        if (!said) return []
        asked.add(being.id)
        return [ask(prose, span, being, said)]
      }),
    )
  },
}

interface Silence {
  readonly being: Being
  readonly span: Span
  /** Whether they said nothing to anybody, rather than nothing to us. */
  readonly isAll: boolean
}

/** Each match has one of these. */
const needs = wordSet(
  'spoken commented responded anything nothing statement speak comment respond silent quiet reply replied declined refused reached',
)
const toAll =
  /\b(?:(?:has|have|had) (?:not|never) (?:publicly |yet )?(?:spoken|commented|responded|said anything|made any (?:comment|statement))|(?:hasn|haven)['’]t (?:publicly |yet )?(?:spoken|commented|responded)|(?:has|have) yet to (?:publicly )?(?:speak|comment|respond)|(?:remains?|remained|stays?|stayed|kept|keeps?) silent|(?:has|have) (?:remained|stayed|kept) (?:silent|quiet)|(?:has|have) said nothing|(?:has|have) made no (?:public )?(?:comment|statement))\b/gi
const toUs =
  /\b(?:(?:did not|didn['’]t|has not|have not) (?:immediately )?(?:respond|reply|responded|replied) to|(?:declined|refused) to (?:comment|answer|be interviewed|speak)|could not be reached)\b/gi

/** What follows where they were silent about one thing, or until something. */
const aboutOne =
  /^\s(?:on|about|to|since|beyond|further|other|until|regarding|with|except|directly|again|at|for|during|in|through)\b/i

function silencesIn(reading: Reading, prose: Prose): readonly Silence[] {
  const { words } = prose
  const found = [
    ...matchesIn(words, toAll, needs).map((span) => ({ span, isAll: true })),
    ...matchesIn(words, toUs, needs).map((span) => ({ span, isAll: false })),
  ]
  return found.flatMap(({ span, isAll }) => {
    if (isMarked(words, span)) return []
    if (isAll && aboutOne.test(words.text.slice(span.end, span.end + 12))) return []
    const being = subjectOf(reading, prose, span)
    return being ? [{ being, span, isAll }] : []
  })
}

/** Whom the words just before speak of. */
function subjectOf(reading: Reading, { index, words }: Prose, { start }: Span): Being | undefined {
  const mentions = reading.passages[index]?.mentions ?? []
  const mention = mentions.findLast(({ end }) => end <= start)
  if (!mention || /[^\s\w,’'-]|\b(?:and|but|that|who)\b/.test(words.text.slice(mention.end, start)))
    return undefined
  return start - mention.end > 40 ? undefined : reading.people.of(index, mention)
}

function contradicts(
  reading: Reading,
  one: Said,
  at: number,
  being: Being,
  isAll: boolean,
): boolean {
  const speaker = one.speaker ?? headOf(reading.said, at)?.speaker
  if (speaker?.being !== being.id || one.negated) return false
  if (isOld(reading, one)) return false
  // Who did not answer us may have written to everybody.
  return isAll
    ? one.kind !== 'indirect' || one.channel === 'statement' || one.channel === 'interview'
    : one.channel === 'statement' || one.distance === 'said-to-us'
}

/** Whether the sentence tells a day that was long before. */
function isOld(
  { draft, dates, passages }: Reading,
  { passage: index, start, end, cue }: Said,
): boolean {
  const passage = draft.passages[index]
  const sentences = passages[index]?.words.sentences ?? []
  if (!passage || draft.publishedOn === null) return false
  const first = Math.min(start, cue?.start ?? start) - passage.start
  const last = Math.max(end, cue?.end ?? end) - passage.start
  const around = sentences.filter((one) => one.start < last && first < one.end)
  const year = draft.publishedOn.slice(0, 4)
  return dates.some(
    ({ start: at, to, text }) =>
      around.some((one) => passage.start + one.start <= at && at < passage.start + one.end) &&
      to !== null &&
      (to.slice(0, 4) < year || /\bago\b|\bmonth/.test(text)),
  )
}

function ask({ passage }: Prose, span: Span, { name }: Being, said: Said): Asked {
  return {
    ...placed(passage, span),
    message: `Did ${name} speak? Elsewhere the text has: ${said.words.slice(0, 60)}`,
    why: 'One sentence says that they did not, another tells what they said.',
    suggestion: 'Say about what, to whom and until when they did not speak.',
  }
}
