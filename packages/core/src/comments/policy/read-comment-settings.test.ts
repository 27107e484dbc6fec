import { describe, expect, it } from 'vitest'
import { initialCommentSettings } from './comment-settings.ts'
import { readCommentSettings } from './read-comment-settings.ts'

const empty = [[], [], [], [], [], [], []]
const duty = { zone: 'Europe/Dublin', week: empty, answerMinutes: 60 }
const onMonday = (...spans: readonly unknown[]) => ({
  duty: { ...duty, week: [spans, ...empty.slice(1)] },
})

const right: readonly unknown[] = [
  { policy: { type: 'held', slow: 30 }, days: 14 },
  { duty },
  onMonday({ from: '09:00', to: '12:00' }, { from: '12:00', to: '24:00' }),
  { countries: ['IE', 'GB'] },
  { moderation: { phrases: [{ phrase: 'a b', outcome: 'hold', rule: 'other' }] } },
  { checkers: [{ checker: 'spam', address: 'http://127.0.0.1:9/x', secret: 'sixteen letters.' }] },
]

const wrong: readonly (readonly [value: unknown, path: string])[] = [
  [null, ''],
  [[], ''],
  [{ colour: 'red' }, 'colour'],
  [{ policy: { type: 'later' } }, 'policy.type'],
  [{ policy: { type: 'open', slow: 0.5 } }, 'policy.slow'],
  [{ days: 1.5 }, 'days'],
  [{ dangerDays: 31 }, 'dangerDays'],
  [{ dangerDays: 0 }, 'dangerDays'],
  [{ duty: { ...duty, zone: 'Dublin' } }, 'duty.zone'],
  [{ duty: { ...duty, week: [] } }, 'duty.week'],
  [onMonday({ from: '9:00', to: '12:00' }), 'duty.week[0][0].from'],
  [onMonday({ from: '09:00', to: '24:30' }), 'duty.week[0][0].to'],
  [onMonday({ from: '12:00', to: '09:00' }), 'duty.week[0][0]'],
  [onMonday({ from: '09:00', to: '12:00' }, { from: '11:00', to: '13:00' }), 'duty.week[0][1]'],
  [{ countries: ['Ireland'] }, 'countries[0]'],
  [{ countries: ['ie'] }, 'countries[0]'],
  [
    { checkers: [{ checker: 'spam', address: 'ftp://a.example', secret: 'sixteen letters.' }] },
    'checkers[0].address',
  ],
  [
    { checkers: [{ checker: 'spam', address: 'http://a.example', secret: 'short' }] },
    'checkers[0].secret',
  ],
  [{ moderation: { longest: 50 } }, 'moderation.longest'],
]

describe('settings of discussions', () => {
  it('are what they are at first where nothing is set', () => {
    expect(readCommentSettings(undefined)).toEqual({ settings: initialCommentSettings })
    expect(readCommentSettings({})).toEqual({ settings: initialCommentSettings })
  })

  it.each(right)('take %j, and leave the rest', (value) => {
    const read = readCommentSettings(value)
    expect(read).toMatchObject({ settings: value })
    expect(read).toMatchObject({
      settings: { editMinutes: 5, moderation: { newCommenterHold: 1 } },
    })
  })

  it.each(wrong)('refuse %j at “%s”', (value, path) => {
    const read = readCommentSettings(value)
    expect('problems' in read && read.problems.map((problem) => problem.path)).toEqual([path])
  })
})
