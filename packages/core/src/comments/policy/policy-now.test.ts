import { describe, expect, it } from 'vitest'
import type { CommentPolicy, PolicyNow } from '../policy.ts'
import { type CommentSettings, initialCommentSettings } from './comment-settings.ts'
import { closesAtOf, type PolicyQuestion, policyNow } from './policy-now.ts'

const hours = [{ from: '09:00', to: '17:00' }]
const duty = { zone: 'UTC', week: Array.from({ length: 7 }, () => hours), answerMinutes: 60 }
const noon = '2026-11-23T12:00:00.000Z'
const night = '2026-11-23T03:00:00.000Z'

interface Asked {
  readonly story?: CommentPolicy
  readonly override?: CommentPolicy
  readonly isCareful?: true
  readonly now?: string
  readonly settings?: Partial<CommentSettings>
}

function question({ story, override, isCareful, now, settings }: Asked): PolicyQuestion {
  return {
    story: story ?? { type: 'open' },
    override: override ?? null,
    isCareful: isCareful ?? false,
    publishedAt: '2026-11-20T12:00:00.000Z',
    settings: { ...initialCommentSettings, duty, ...settings },
    now: now ?? noon,
  }
}

const until = '2026-11-23T09:00:00.000Z'
const rows: readonly (readonly [name: string, asked: Asked, now: Partial<PolicyNow>])[] = [
  [
    'is open where nobody says otherwise',
    {},
    { writing: 'open', closed: null, readBy: null, slow: 0 },
  ],
  [
    'follows the magazine where the story says open',
    { settings: { policy: { type: 'members', slow: 30 } } },
    { writing: 'members', slow: 30 },
  ],
  [
    'takes the story’s own pace before the magazine’s',
    { story: { type: 'open', slow: 5 }, settings: { policy: { type: 'held', slow: 30 } } },
    { writing: 'held', slow: 5 },
  ],
  [
    'follows the story where it says more',
    { story: { type: 'held' } },
    { writing: 'held', readBy: '2026-11-23T13:00:00.000Z' },
  ],
  [
    'is opened by an editor over a closed magazine',
    { override: { type: 'open' }, settings: { policy: { type: 'closed', reason: '' } } },
    { writing: 'open' },
  ],
  [
    'is closed with the story’s reason',
    { story: { type: 'closed', reason: 'A court decides' } },
    { writing: 'closed', closed: { why: 'reason', reason: 'A court decides' } },
  ],
  [
    'is closed with the editor’s',
    { override: { type: 'closed', reason: '' } },
    { writing: 'closed', closed: { why: 'reason', reason: '' } },
  ],
  [
    'is closed by the magazine',
    { settings: { policy: { type: 'closed', reason: '' } } },
    { closed: { why: 'magazine' } },
  ],
  [
    'is closed after the magazine’s days',
    { settings: { days: 3 } },
    { closed: { why: 'days', since: noon } },
  ],
  [
    'is open on the last of them',
    { settings: { days: 3 }, now: '2026-11-23T11:59:59.999Z' },
    { writing: 'open', closed: null },
  ],
  [
    'takes the story’s days before the magazine’s',
    { story: { type: 'open', days: 30 }, settings: { days: 3 } },
    { writing: 'open' },
  ],
  [
    'holds everything under a careful story',
    { isCareful: true },
    { writing: 'held', isCareful: true, readBy: '2026-11-23T13:00:00.000Z' },
  ],
  [
    'holds it although an editor opened it',
    { isCareful: true, override: { type: 'open' } },
    { writing: 'held', isCareful: true },
  ],
  [
    'reads what members write under one first',
    { isCareful: true, story: { type: 'members' } },
    { writing: 'members', isCareful: true, readBy: '2026-11-23T13:00:00.000Z' },
  ],
  [
    'is closed under one while nobody is there',
    { isCareful: true, now: night },
    { writing: 'closed', closed: { why: 'nobody-on-duty', until }, readBy: null },
  ],
  [
    'is closed then whatever an editor set',
    { isCareful: true, now: night, override: { type: 'open' } },
    { closed: { why: 'nobody-on-duty', until } },
  ],
  [
    'is closed under one where nobody set hours',
    { isCareful: true, settings: { duty: null } },
    { closed: { why: 'nobody-on-duty', until: null } },
  ],
  [
    'takes held comments at night elsewhere, and says when they are read',
    { story: { type: 'held' }, now: night },
    { writing: 'held', readBy: '2026-11-23T10:00:00.000Z' },
  ],
]

describe('a discussion', () => {
  it.each(rows)('%s', (_name, asked, now) => {
    expect(policyNow(question(asked))).toMatchObject(now)
  })

  it('says when it will close by itself', () => {
    const inThree = { story: { type: 'held', days: 6 } } as const
    expect(closesAtOf(question(inThree))).toBe('2026-11-26T12:00:00.000Z')
    expect(closesAtOf(question({ settings: { days: 3 } }))).toBeNull()
    expect(closesAtOf(question({}))).toBeNull()
  })
})
