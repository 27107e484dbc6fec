import { readDraft } from '@stet/core/desk'
import { draftOfText } from '@stet/core/desk/text-draft'
import { expect, it } from 'vitest'
import { naiveRelations } from './naive.ts'
import { relationsOf } from './relation.ts'
import { isReportedSpeech, isReportingForm } from './reporting-verbs.ts'
import { scoreWire } from './score-wire.ts'
import { readPiece } from './stet-wire/read.ts'
import { readWire } from './stet-wire-pieces.ts'
import { jaccard, lettersOf, paired, sharedBy } from './stretches.ts'

it('compares stretches by their letters alone', () => {
  const text = '“I am done,” she said.'
  const inside = lettersOf(text, [{ start: 1, end: 10 }])
  const whole = lettersOf(text, [{ start: 0, end: 12 }])
  expect(jaccard(inside, whole)).toBe(1)
  expect(jaccard(inside, lettersOf(text, [{ start: 0, end: text.length }]))).toBeCloseTo(7 / 14)
  expect(sharedBy(inside, lettersOf(text, [{ start: 13, end: 21 }]))).toBe(0)
})

it('pairs each member once, the most alike first', () => {
  const pairs = paired([1, 2, 9], [2, 3], (one, other) => 1 / (1 + Math.abs(one - other)), 0.4)
  expect(pairs.map(({ ours, theirs }) => [ours, theirs])).toEqual([[2, 2]])
})

it('knows reporting verbs in all forms, and thought from speech', () => {
  for (const word of ['said', 'tells', 'announced', 'denies', 'according', 'testifying'])
    expect(isReportingForm(word), word).toBe(true)
  expect(isReportingForm('walked')).toBe(false)
  expect(isReportedSpeech(['say'])).toBe(true)
  expect(isReportedSpeech(['think'])).toBe(false)
})

it('gives a region to the nearest reporting verb, and no more', () => {
  const text = 'Mara Quill said “I will not sing.” The “sharing” potato was cold.'
  const at = (place: { start: number; end: number } | undefined) =>
    text.slice(place?.start, place?.end)
  const found = naiveRelations(text, 1).map(({ content, source, cue }) => [
    at(content[0]),
    at(source[0]),
    at(cue[0]),
  ])
  expect(found).toEqual([
    ['“I will not sing.”', 'Mara Quill', 'said'],
    ['“sharing”', 'Mara Quill', 'said'],
  ])
  expect(naiveRelations(text, 3)).toHaveLength(1)
})

it('joins what is interrupted to one relation', () => {
  const [relation, ...others] = relationsOf(
    readDraft(draftOfText('“I am,” Mara Quill said, “done.”')),
  )
  expect(others).toEqual([])
  expect(relation?.content).toHaveLength(2)
})

const piece = readPiece(
  'try',
  `published: 2025-03-14
zone: Europe/London
topics: none
entities: quill=Mara Quill, singer
---
⟦q1 direct|“I will not sing,”⟧ ⟦s q1 quill|Mara Quill⟧ ⟦c q1|said⟧ on ⟦t 2025-03-12|Wednesday⟧.

The ⟦x scare|“sharing”⟧ potato was cold.
---
q1: unknown named unknown
`,
)

it('scores a piece of Stet-Wire that is read as it is labelled', () => {
  const counts = scoreWire(readWire(piece))
  expect(counts).toMatchObject({
    'regions gold': 1,
    'regions right': 1,
    'no speech gold': 1,
    'no speech right': 1,
    'quotations gold': 1,
    'quotations right': 1,
    'speaker right': 1,
    'entity right': 1,
    'naming right': 1,
    'dates gold': 1,
    'dates right': 1,
  })
})
