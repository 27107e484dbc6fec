import { addDays } from '../../../story/day.ts'
import type { Day } from '../../../story/story.ts'
import type { Dated } from '../../dates/dated.ts'
import { dayWords } from '../../dates/day-words.ts'
import { dayOfQuotation, recordAt } from '../../dates/record-at.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Said } from '../../said/said.ts'
import { sentenceAt } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks about the day that a sentence tells for words, where their record tells another. */
export const datesFitCaptures: Rule = {
  name: 'dates-fit-captures',
  level: 'ask',
  summary:
    'Asks where the text tells one day for words, and the post, interview or broadcast that they come from another.',
  guideline: null,
  run: ({ reading }) => {
    const asked: Asked[] = []
    const seen = new Set<number>()
    for (const one of reading.said) {
      const recorded = recordedDay(reading, one)
      if (!recorded) continue
      const told = toldDays(reading, one)
      const [first] = told
      if (!first || told.some((dated) => fits(dated, recorded)) || seen.has(first.start)) continue
      seen.add(first.start)
      asked.push(ask(first, recorded))
    }
    return asked
  },
}

/** Records whose day is that on which the words were said; an outlet's report may come later. */
function recordedDay({ draft }: Reading, { passage: index, start }: Said): Day | null {
  const passage = draft.passages[index]
  if (!draft.story || !passage) return null
  const local = start - passage.start
  const record = recordAt(draft.story, passage, local) ?? recordAt(draft.story, passage, local + 1)
  if (!record || record.source.type === 'outlet') return null
  return dayOfQuotation(record, draft.zone)
}

/** How far from the cue a day may stand, in UTF-16 units. */
const reach = 60

/** The single days that the sentence of a cue tells beside it, outside all quotation marks. */
function toldDays(
  { draft, dates, passages }: Reading,
  { cue, passage: index }: Said,
): readonly Dated[] {
  const passage = draft.passages[index]
  const words = passages[index]?.words
  if (!cue || !passage || !words) return []
  const sentence = sentenceAt(words, cue.start - passage.start)
  if (!sentence) return []
  const [start, end] = [passage.start + sentence.start, passage.start + sentence.end]
  return dates.filter(
    (dated) =>
      dated.relativeTo === 'story' &&
      dated.from !== null &&
      dated.from === dated.to &&
      dated.start >= start &&
      dated.end <= end &&
      Math.abs(dated.start - cue.end) <= reach,
  )
}

function fits({ from, text }: Dated, recorded: Day): boolean {
  if (from === null) return false
  // A night goes on after midnight.
  const last = /night|evening/i.test(text) ? addDays(from, 1) : from
  return from <= recorded && recorded <= last
}

function ask({ start, end, text }: Dated, recorded: Day): Asked {
  return {
    start,
    end,
    message: `Were these words said on ${dayWords(recorded)}? The text has “${text}”.`,
    why: 'Their record tells another day, in the story’s clock.',
    suggestion: dayWords(recorded),
  }
}
