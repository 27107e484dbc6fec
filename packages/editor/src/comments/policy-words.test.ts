import type { CommentPolicy, PolicyNow } from '@stet/core/comments'
import type { Instant } from '@stet/core/story'
import { expect, it } from 'vitest'
import { nowLine, policyLine, withPace, withType } from './policy-words.ts'

const at = '2026-11-20T18:00:00.000Z' as Instant

it.each<readonly [CommentPolicy, string]>([
  [{ type: 'open' }, 'Open'],
  [{ type: 'held', slow: 60 }, 'Read before they appear, with a pause of a minute'],
  [{ type: 'held', slow: 77 }, 'Read before they appear, with a pause of 77 seconds'],
  [{ type: 'members', days: 1 }, 'Members only, until a day after publication'],
  [{ type: 'open', days: 14 }, 'Open, until 14 days after publication'],
  [{ type: 'closed', reason: '' }, 'Closed'],
  [{ type: 'closed', reason: 'A court is sitting.' }, 'Closed: A court is sitting.'],
])('tells %j', (policy, words) => {
  expect(policyLine(policy)).toBe(words)
})

it('keeps the pace from one way to another, and nothing of it where it is closed', () => {
  const slow: CommentPolicy = { type: 'open', slow: 30, days: 3 }
  expect(withType(slow, 'held')).toEqual({ type: 'held', slow: 30, days: 3 })
  expect(withType(slow, 'closed')).toEqual({ type: 'closed', reason: '' })
  expect(withType({ type: 'closed', reason: 'x' }, 'open')).toEqual({ type: 'open' })
  expect(withPace(slow, { slow: 0 })).toEqual({ type: 'open', days: 3 })
  expect(withPace(slow, { days: null })).toEqual({ type: 'open', slow: 30 })
  expect(withPace({ type: 'closed', reason: 'x' }, { slow: 9 })).toEqual({
    type: 'closed',
    reason: 'x',
  })
})

const open: PolicyNow = { writing: 'open', closed: null, slow: 0, isCareful: false, readBy: null }

it.each<readonly [Partial<PolicyNow>, RegExp]>([
  [{}, /appears at once$/],
  [{ writing: 'held', readBy: at }, /is read by 6 o’clock$/],
  [{ writing: 'closed', closed: { why: 'days', since: at } }, /^Closed since 6 o’clock/],
  [{ writing: 'closed', closed: { why: 'nobody-on-duty', until: at } }, /nobody is on duty/],
  [{ writing: 'closed', closed: { why: 'nobody-on-duty', until: null } }, /no hours are set/],
  [{ writing: 'closed', closed: { why: 'magazine' } }, /all discussions of the magazine/],
])('tells how it stands now: %j', (now, words) => {
  expect(nowLine({ ...open, ...now }, () => '6 o’clock')).toMatch(words)
})
