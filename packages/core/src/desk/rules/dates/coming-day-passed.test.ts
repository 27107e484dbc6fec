import { expect, it } from 'vitest'
import { draftOfText } from '../../draft/text-draft.ts'
import { readDraft } from '../../read-draft.ts'
import { proofOf } from '../build-proof.ts'
import { comingDayPassed } from './coming-day-passed.ts'

function asked(text: string, today: string): readonly string[] {
  const reading = readDraft(draftOfText(text, { publishedOn: '2026-11-23' }))
  return comingDayPassed
    .run({ reading, facts: { ...proofOf('', {}).facts, today } })
    .map(({ start, end }) => text.slice(start, end))
}

const coming = [
  ['The court will sit on [Friday].'],
  ['She will sing [tomorrow].'],
  ['The tour starts on [28 November 2026].'],
  ['The hearing is due on [Friday 4 December].'],
  ['The label will decide [next week].'],
  ['She is to appear on [Thursday].'],
  ['She has until [Friday] to answer.'],
  ['The show returns [next Saturday].'],
  ['The film opens on [December 1, 2026].'],
  ['The trial is expected to begin on [Monday 7 December].'],
  ['She will play [this weekend].'],
  ['The vote is on [Wednesday].'],
  ['It is scheduled for [2026-12-02].'],
  ['They plan to meet on [26 November].'],
  ['The album will be out on [Friday].'],
  ['He will be sentenced on [December 9].'],
  ['The club is to close on [30 November].'],
  ['The strike is set to begin on [Sunday].'],
  ['Tickets go on sale [tomorrow].'],
  ['The inquest will open [the day after tomorrow].'],
].map(([text = '']) => text)

const others = [
  'The court sat on Friday.',
  'She sang yesterday.',
  'The tour started on 28 October 2026.',
  '“I will sing tomorrow,” she said.',
  'She will be back in 2028.',
  'The lease runs until 2031.',
  'It was the hit of last summer.',
  'She spoke last week.',
  'The Sunday Times will print it.',
  'It airs every Monday.',
  'She left two years ago.',
  'Born on 3 May 1990, she sings.',
  'She will sing one day.',
  'May she rest.',
  'The next day she sang.',
  'She sang in 2019. The next year she left.',
  'Over the last few days she wrote nine posts.',
  'She wrote it on 23 November 2026.',
  'Today she is well.',
  'He was born in the 1990s.',
]

it('notes days that were to come and are over', () => {
  for (const marked of coming) {
    const text = marked.replaceAll(/[[\]]/g, '')
    const [, day] = /\[(.*)\]/.exec(marked) ?? []
    expect(asked(text, '2027-02-01'), text).toEqual([day])
    expect(asked(text, '2026-11-23'), text).toEqual([])
  }
})

it('leaves what was over or is still to come', () => {
  for (const text of others) expect(asked(text, '2027-02-01'), text).toEqual([])
})
