import { describe, expect, it } from 'vitest'
import { judge, judgeBy } from './judge.ts'
import { order, type Phase } from './phase.ts'
import { type Differing, submissionOf } from './submission-for-tests.ts'

declare const performance: { now(): number }

const rumour = [{ phrase: 'Brackwell rumour', outcome: 'refuse', rule: 'off-topic' }] as const
const crisis = 'I do not want to live any more.'

const rows: readonly (readonly [string, string, Differing, string, string | null])[] = [
  ['shows what nothing is found in', 'It rained all day.', {}, 'shown', null],
  [
    'holds the first of somebody in its own queue',
    'It rained.',
    { writer: { shown: 0 } },
    'held',
    'new',
  ],
  [
    'holds the first of somebody with a link with others',
    'https://a.example',
    { writer: { shown: 0 } },
    'held',
    'held',
  ],
  [
    'refuses what is refused, whatever else is found',
    'a Brackwell rumour',
    { settings: { phrases: rumour }, writer: { isReadFirst: true } },
    'refused',
    null,
  ],
  ['shows what may be danger under an open story, and has it read', crisis, {}, 'shown', 'new'],
  [
    'puts what is held and may be danger before others',
    crisis,
    { policy: { writing: 'held' } },
    'held',
    'danger',
  ],
  [
    'refuses no words of somebody who may be in danger',
    `${crisis} A Brackwell rumour`,
    { settings: { phrases: rumour } },
    'held',
    'danger',
  ],
  [
    'refuses no words under a careful story',
    'a Brackwell rumour',
    { settings: { phrases: rumour }, policy: { isCareful: true } },
    'held',
    'held',
  ],
  [
    'takes nothing where it is closed, careful or not',
    crisis,
    { policy: { isCareful: true, writing: 'closed' } },
    'refused',
    null,
  ],
]

describe('a comment', () => {
  it.each(rows)('%s', (_name, text, differing, outcome, queue) => {
    expect(judge(submissionOf(text, differing))).toMatchObject({ outcome, queue })
  })

  it('has no rule named that could be told to anybody who may be in danger', () => {
    const mail = `${crisis} Write to mara@quill.example`
    const careful = judge(submissionOf('mara@quill.example', { policy: { isCareful: true } }))
    const danger = judge(submissionOf(mail))
    expect([...careful.findings, ...danger.findings].map(({ rule }) => rule)).toEqual(
      [...careful.findings, ...danger.findings].map(() => null),
    )
    expect(danger.outcome).toBe('held')
    const ordinary = judge(submissionOf('mara@quill.example'))
    expect(ordinary.findings.map(({ rule }) => rule)).toContain('contact-details')
  })
})

it('holds what a phase could not look at, and says which', () => {
  const broken: Phase = {
    name: 'broken',
    run: () => {
      throw new RangeError('Mara Quill')
    },
  }
  const found: Phase = { name: 'found', run: () => [order('Seen')] }
  const { outcome, queue, findings } = judgeBy([broken, found], submissionOf('It rained.'))
  expect({ outcome, queue }).toEqual({ outcome: 'held', queue: 'held' })
  expect(findings).toMatchObject([
    { phase: 'broken', outcome: 'hold', why: '“broken” could not look at it (RangeError)' },
    { phase: 'found', outcome: 'order' },
  ])
})

it('takes no longer for texts that were made to take long', () => {
  const signs = [
    'a',
    '@',
    '1',
    ' ',
    '-',
    '.',
    "'",
    '\n',
    '1 ',
    'a@',
    'https://',
    'Ab ',
    '12 Ab ',
    '(at)',
    'I ',
    '\u0301',
    '死',
  ]
  const begun = performance.now()
  for (const sign of signs) {
    const text = sign.repeat(Math.ceil(200_000 / sign.length))
    expect(judge(submissionOf(text)).outcome).toBe('refused')
  }
  expect((performance.now() - begun) / signs.length).toBeLessThan(1500)
})
