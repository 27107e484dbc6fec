import { expect, it } from 'vitest'
import { type Judged, likelyRule, offeredDeeds } from './offered-deeds.ts'

const held: Judged = {
  ...{ state: 'held', isFeatured: false, isDanger: false, queues: ['held'], appeal: null },
  ...{ commenter: 'ines', findings: [], reports: { count: 0 } },
  may: { decide: true, seeDanger: true, decideAppeal: true },
}

const decision: NonNullable<Judged['appeal']>['decision'] = {
  ...{ id: 'd', comment: 'c', at: '2026-11-20T10:00:00.000Z', by: 'Tess', deed: 'reject' as const },
  ...{
    rule: 'abuse' as const,
    words: '',
    until: null,
    undoes: null,
    isUndone: false,
    mayUndo: true,
  },
}

const appeal: NonNullable<Judged['appeal']> = {
  ...{ id: 'a', words: 'Why?', at: '2026-11-20T11:00:00.000Z', isAlone: false },
  ...{ decision, refusal: null },
}

it.each<readonly [string, Partial<Judged>, string]>([
  ['held', {}, 'a r d w'],
  ['shown, and nobody asks', { state: 'shown', queues: [] }, 'r f d w'],
  ['shown and reported', { state: 'shown', queues: ['reported'] }, 'a r f d w'],
  ['rejected before', { state: 'rejected', queues: [] }, 'a d w'],
  ['of nobody with an account', { commenter: null }, 'a r d'],
  ['withdrawn', { state: 'withdrawn', queues: [] }, ''],
  ['withdrawn after it was reported', { state: 'withdrawn', reports: { count: 1 } }, 'a r d w'],
  ['by somebody who may be in danger', { isDanger: true, queues: ['danger'] }, 'd a r'],
  ['by somebody who was told where help is', { isDanger: true, queues: [] }, 'a r'],
  ['asked to be looked at again', { state: 'rejected', appeal }, 'a'],
  ['of an own decision', { state: 'rejected', appeal: { ...appeal, refusal: 'Own' } }, ''],
  ['for nobody who may decide', { may: { ...held.may, decide: false } }, ''],
])('offers what may be done with a comment that is %s', (_, change, keys) => {
  const deeds = offeredDeeds({ ...held, ...change })
  expect(deeds.map(({ key }) => key).join(' ')).toBe(keys)
})

it('tells nobody who may be in danger of a rule at once', () => {
  const deeds = offeredDeeds({ ...held, isDanger: true, queues: ['danger'] })
  expect(deeds.find(({ isMain }) => isMain)?.does).toEqual({ deed: 'danger' })
  expect(deeds.find(({ key }) => key === 'r')).toMatchObject({
    words: expect.stringContaining('no danger'),
    does: { opens: 'reject' },
  })
})

it('guesses the rule that was found first', () => {
  const none = { phase: 'links', outcome: 'hold', rule: null, why: '', place: null } as const
  expect(likelyRule({ findings: [none, { ...none, rule: 'spam' }] })).toBe('spam')
  expect(likelyRule({ findings: [none] })).toBeNull()
})
