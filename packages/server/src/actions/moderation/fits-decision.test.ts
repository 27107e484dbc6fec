import { expect, it } from 'vitest'
import type { FoundComment } from '../../storage/comments.ts'
import { type DecisionAsked, type KnownComment, misfitOf, stateAfter } from './fits-decision.ts'

const comment: FoundComment = {
  id: 'c1',
  story: 's1' as FoundComment['story'],
  parent: null,
  person: 'noor',
  author: 'Noor',
  badge: null,
  at: '2026-11-20T10:00:00.000Z',
  editedAt: null,
  text: 'Words',
  passage: null,
  state: 'held',
  kind: 'comment',
  isFeatured: false,
  number: 1,
  revision: 1,
  stateAt: '2026-11-20T10:00:00.000Z',
  isVisible: false,
  respect: 0,
}

const plain: KnownComment = {
  comment,
  isDanger: false,
  waits: false,
  hasReports: false,
  hasAppeal: false,
}

function known(
  fields: Partial<FoundComment>,
  about: Partial<Omit<KnownComment, 'comment'>> = {},
): KnownComment {
  return { ...plain, ...about, comment: { ...comment, ...fields } }
}

type Row = readonly [string, KnownComment, Partial<DecisionAsked>, RegExp | 'fits' | 'moved']

const rows: readonly Row[] = [
  ['approving what waits', known({}, { waits: true }), { deed: 'approve' }, 'fits'],
  ['approving what was rejected', known({ state: 'rejected' }), { deed: 'approve' }, 'fits'],
  ['approving what is seen', known({ state: 'shown' }), { deed: 'approve' }, /readers see/],
  [
    'letting stand what was reported',
    known({ state: 'shown' }, { hasReports: true }),
    { deed: 'approve' },
    'fits',
  ],
  [
    'letting stand a first comment',
    known({ state: 'shown' }, { waits: true }),
    { deed: 'approve' },
    'fits',
  ],
  [
    'approving past an appeal',
    known({ state: 'rejected' }, { hasAppeal: true }),
    { deed: 'approve' },
    /appeal/,
  ],
  ['rejecting by a rule', known({}), { deed: 'reject', rule: 'spam' }, 'fits'],
  ['rejecting without one', known({}), { deed: 'reject' }, /name the rule/],
  [
    'rejecting twice',
    known({ state: 'rejected' }),
    { deed: 'reject', rule: 'spam' },
    /done before/,
  ],
  [
    'rejecting where somebody may be in danger',
    known({}, { isDanger: true }),
    { deed: 'reject' },
    'fits',
  ],
  [
    'rejecting where nobody is, without a rule',
    known({}, { isDanger: true }),
    { deed: 'reject', isSafe: true },
    /name the rule/,
  ],
  ['marking danger', known({}), { deed: 'danger' }, 'fits'],
  [
    'marking danger that waits to be seen',
    known({}, { isDanger: true, waits: true }),
    { deed: 'danger' },
    'fits',
  ],
  ['marking danger twice', known({}, { isDanger: true }), { deed: 'danger' }, /before/],
  ['featuring what is seen', known({ state: 'shown' }), { deed: 'feature' }, 'fits'],
  ['featuring what is held', known({}), { deed: 'feature' }, /do not see/],
  ['featuring twice', known({ state: 'shown', isFeatured: true }), { deed: 'feature' }, /already/],
  [
    'taking a feature back',
    known({ state: 'shown', isFeatured: true }),
    { deed: 'unfeature' },
    'fits',
  ],
  ['another text than was read', known({ revision: 2 }), { deed: 'approve' }, 'moved'],
  ['what was withdrawn', known({ state: 'withdrawn' }), { deed: 'approve' }, /withdrawn/],
  [
    'answering reports of what was withdrawn',
    known({ state: 'withdrawn' }, { hasReports: true }),
    { deed: 'reject', rule: 'abuse' },
    'fits',
  ],
  [
    'featuring what was withdrawn',
    known({ state: 'withdrawn' }, { hasReports: true }),
    { deed: 'feature' },
    /withdrawn/,
  ],
  ['what a machine sent', known({ kind: 'pingback' }), { deed: 'approve' }, /machine/],
]

it.each(rows)('answers %s', (_, about, asked, expected) => {
  const misfit = misfitOf(about, { deed: 'approve', rule: null, revision: 1, ...asked })
  if (expected === 'fits') expect(misfit).toBeUndefined()
  else if (expected === 'moved') expect(misfit).toEqual({ outcome: 'moved' })
  else expect(misfit && 'why' in misfit ? misfit.why : '').toMatch(expected)
})

it('says in which state a decision leaves a comment', () => {
  expect(stateAfter('held', 'approve')).toBe('shown')
  expect(stateAfter('shown', 'reject')).toBe('rejected')
  expect(stateAfter('shown', 'danger')).toBe('held')
  expect(stateAfter('shown', 'feature')).toBe('shown')
  expect(stateAfter('withdrawn', 'reject')).toBe('withdrawn')
})
