import type { Reading } from '../../reading/reading.ts'
import type { Said } from '../../said/said.ts'
import { beingOf } from '../../said/source-naming.ts'
import { headOf, isTitled } from '../prose.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks who said words in quotation marks for which the text names nobody. */
export const quotationHasSpeaker: Rule = {
  name: 'quotation-has-speaker',
  level: 'ask',
  summary: 'Asks who said words that stand in quotation marks without anybody who says them.',
  guideline: null,
  run: ({ reading }) => orphansIn(reading).map(ask),
}

/** Quotations whose further pieces, and those of the paragraph behind, nobody is given for either. */
function orphansIn(reading: Reading): readonly Said[] {
  const { said } = reading
  const heads = new Set<Said>()
  const passages = new Set<number>()
  for (const [at, one] of said.entries()) {
    if (!hasSpeaker(reading, one)) continue
    heads.add(headOf(said, at) ?? one)
    passages.add(one.passage)
  }
  return said.filter(
    (one) =>
      isAlone(reading, one) &&
      !heads.has(one) &&
      !(isLeftOpen(one) && passages.has(one.passage + 1)),
  )
}

const own: ReadonlySet<string> = new Set(['paragraph', 'item', 'event', 'standfirst'])

function isAlone(reading: Reading, one: Said): boolean {
  const { draft } = reading
  if (one.kind === 'indirect' || one.continues !== null || hasSpeaker(reading, one)) return false
  if (!own.has(draft.passages[one.passage]?.kind ?? '')) return false
  // A few words in marks are as often a term as a quotation.
  return (one.words.match(/\s+/g)?.length ?? 0) >= 3 && !isTitled(one.words)
}

/**
 * Whether somebody is given who can have said it. Where no verb tells, the subject of the words before is only a guess:
 * it counts where it is somebody.
 */
function hasSpeaker({ people }: Reading, { cue, speaker }: Said): boolean {
  if (speaker === null) return cue !== null && /^according/i.test(cue.text)
  if (cue !== null || /^(?:s?he|it|they|i|we)$/i.test(speaker.text)) return true
  const being = beingOf(speaker.being, people)
  return being !== undefined && being.being !== 'place' && being.being !== 'document'
}

/** “… and that was all.¶“Nobody asked me,” she said: a paragraph left open goes on in the next. */
function isLeftOpen({ words }: Said): boolean {
  return !/["”’»]$/.test(words.trim())
}

function ask({ start, end, words }: Said): Asked {
  const first = words.split(/\s+/).slice(0, 6).join(' ')
  return {
    start,
    end,
    message: `Who says these words (${first} …)?`,
    why: 'Readers should be able to tell whose words they read.',
    suggestion: 'Name the speaker in the same sentence, or in the one before.',
  }
}
