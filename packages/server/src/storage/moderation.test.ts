import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import { ada } from '../newsroom-for-tests.ts'
import { answerAppealRow, appealsAgainst, saveAppeal } from './appeals.ts'
import { onBoth } from './both-for-tests.ts'
import {
  dangerAmong,
  dangerToErase,
  markDanger,
  nextErasure,
  unmarkDanger,
} from './comment-danger.ts'
import { addCommenter, nameCommenter } from './commenter-accounts.ts'
import { commentersNamed } from './commenters-named.ts'
import { commentsAbove, commentsBelow, statesOf } from './comments-beside.ts'
import { sent } from './comments-for-tests.ts'
import { type Handle, transaction } from './database.ts'
import {
  barredUntil,
  decisionsAbout,
  decisionsOf,
  findDecision,
  saveDecision,
} from './decisions.ts'
import { decision } from './decisions-for-tests.ts'
import { findJob } from './jobs.ts'
import { commentLease, findLease, leasesAmong, sweepCommentLeases, takeLease } from './leases.ts'
import {
  appealOutcomes,
  commentsSent,
  decisionsByDeed,
  decisionsByPerson,
  decisionWaits,
  heldByPhase,
  rejectionsByRule,
  reportsByReason,
  reportWaits,
} from './moderation-figures.ts'
import { countQueue, putInQueue, queuePart, queuesOf, takeFromQueues } from './moderation-queue.ts'
import { addNewComments } from './new-comments.ts'
import {
  answerReports,
  dismissReports,
  forgetReach,
  forgetReporter,
  hasOpenReport,
  openReportsOf,
  type Report,
  reliabilityOf,
  reopenReports,
  reportsOf,
  saveReport,
} from './reports.ts'
import { dropThreadPolicy, saveThreadPolicy, threadPolicyOf } from './thread-policies.ts'

const story = 's1' as StoryId
const ten = '2026-11-20T10:00:00.000Z'
const eleven = '2026-11-20T11:00:00.000Z'
const day = { from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' }

function report(id: string, fields: Partial<Report> = {}): Report {
  return {
    ...{ id, comment: 'c1', story, reporter: 'ines', at: ten, reason: 'abuse', words: 'Rude.' },
    ...{ reach: '', isNew: false, answeredAt: null, outcome: null, decision: null },
    ...fields,
  }
}

function within(handle: Handle, work: Parameters<typeof transaction<void>>[1]): Promise<void> {
  return transaction(handle, work)
}

onBoth('moderation', (ready) => {
  it('keeps queues in the order in which they are read, and each comment once', async () => {
    const { db } = ready.handle
    const waiting = { queue: 'held', story, urgency: 0 } as const
    await putInQueue(db, { ...waiting, comment: 'c2', at: eleven })
    await putInQueue(db, { ...waiting, comment: 'c1', at: ten })
    await putInQueue(db, { ...waiting, comment: 'c3', at: eleven, urgency: 9 })
    await putInQueue(db, { ...waiting, comment: 'c4', at: eleven })
    const read = async (after?: string) => queuePart(db, { queue: 'held', after, limit: 2 })
    const first = await read()
    expect(first.map(({ comment }) => comment)).toEqual(['c3', 'c1'])
    const rest = await read(first.at(-1)?.place)
    expect(rest.map(({ comment }) => comment)).toEqual(['c2', 'c4'])
    await putInQueue(db, { ...waiting, comment: 'c4', at: eleven, urgency: 5 })
    await putInQueue(db, { ...waiting, comment: 'c3', at: eleven })
    expect((await read()).map(({ comment }) => comment)).toEqual(['c3', 'c4'])
    await putInQueue(db, { ...waiting, queue: 'reported', comment: 'c4', at: eleven })
    expect((await queuesOf(db, ['c4', 'c5'])).get('c4')).toEqual(['held', 'reported'])
    await takeFromQueues(db, 'c4', ['held'])
    expect([await countQueue(db, 'held', 100), await countQueue(db, 'held', 2)]).toEqual([3, 2])
    await takeFromQueues(db, 'c4')
    expect(await countQueue(db, 'reported', 100)).toBe(0)
  })

  it('lets one person hold a comment, and forgets claims that are over', async () => {
    const { db } = ready.handle
    const lease = { name: commentLease('c1'), now: ten, until: eleven }
    expect(await takeLease(db, { ...lease, holder: 'ada' })).toBe(true)
    expect(await takeLease(db, { ...lease, holder: 'bo' })).toBe(false)
    expect(await findLease(db, lease.name, ten)).toMatchObject({ holder: 'ada', until: eleven })
    expect(await findLease(db, lease.name, eleven)).toBeUndefined()
    await takeLease(db, { ...lease, name: 'site', holder: 'server' })
    await sweepCommentLeases(db, '2026-11-21T00:00:00.000Z')
    const left = await leasesAmong(db, [lease.name, 'site'], ten)
    expect(left.map(({ name }) => name)).toEqual(['site'])
  })

  it('keeps decisions, what took them back, and until when somebody may not write', async () => {
    const { db } = ready.handle
    const until = '2026-12-01T00:00:00.000Z'
    const later = '2026-12-09T00:00:00.000Z'
    await within(ready.handle, async (inside) => {
      await saveDecision(inside, decision('d1'))
      await saveDecision(inside, decision('d2', { deed: 'time-out', until }))
      await saveDecision(inside, decision('d3', { deed: 'ban', until: later, comment: 'c2' }))
    })
    expect(await findDecision(db, 'd1')).toEqual(decision('d1'))
    expect(await barredUntil(db, 'noor', ten)).toBe(later)
    await saveDecision(db, decision('d4', { deed: 'undo', undoes: 'd3', comment: 'c2' }))
    expect((await findDecision(db, 'd3'))?.undoneBy).toBe('d4')
    expect(await barredUntil(db, 'noor', ten)).toBe(until)
    expect(await barredUntil(db, 'noor', later)).toBeNull()
    expect((await decisionsOf(db, 'c1')).map(({ id }) => id)).toEqual(['d2', 'd1'])
    const about = { commenter: 'noor', limit: 2 }
    expect((await decisionsAbout(db, about)).map(({ id }) => id)).toEqual(['d4', 'd3'])
    const before = await decisionsAbout(db, { ...about, before: 'd3', deeds: ['time-out'] })
    expect(before.map(({ id }) => id)).toEqual(['d2'])
  })

  it('keeps reports, their answers, and how often reporters were right', async () => {
    const { db } = ready.handle
    await saveReport(db, report('r1'))
    await saveReport(db, report('r2', { reporter: null, reach: 'somebody@post.example' }))
    await saveReport(db, report('r3', { comment: 'c2' }))
    expect(await hasOpenReport(db, { comment: 'c1', reporter: 'ines' })).toBe(true)
    expect((await openReportsOf(db, ['c1', 'c2', 'c3'])).get('c1')).toHaveLength(2)
    await answerReports(db, { comment: 'c1', at: ten, outcome: 'upheld', decision: 'd1' })
    expect(await hasOpenReport(db, { comment: 'c1', reporter: 'ines' })).toBe(false)
    expect(await reportsOf(db, 'c1', { open: true })).toEqual([])
    const known = async () => (await reliabilityOf(db, ['ines'])).get('ines')
    expect(await known()).toEqual({ upheld: 1, dismissed: 0, open: 1 })
    await dismissReports(db, 'd1')
    expect(await known()).toEqual({ upheld: 0, dismissed: 1, open: 1 })
    await forgetReach(db, eleven)
    expect((await reportsOf(db, 'c1')).map(({ reach }) => reach)).toEqual(['', ''])
    expect(await reopenReports(db, 'd1')).toHaveLength(2)
    expect(await known()).toEqual({ upheld: 0, dismissed: 0, open: 2 })
    expect(await forgetReporter(db, 'ines')).toBe(2)
    expect((await reportsOf(db, 'c2'))[0]).toMatchObject({ reporter: null, words: '' })
  })

  it('tells the reports of each comment, however many another one has', async () => {
    const { db } = ready.handle
    for (const id of ['r1', 'r2', 'r3']) await saveReport(db, report(id, { comment: 'c1' }))
    await saveReport(db, report('r4', { comment: 'c2', at: eleven }))
    const reports = await openReportsOf(db, ['c1', 'c2'], 2)
    const told = [...reports].map(([comment, own]) => [comment, own.map(({ id }) => id)])
    expect(told).toEqual([
      ['c1', ['r1', 'r2']],
      ['c2', ['r4']],
    ])
  })

  it('takes one appeal against a decision, and one answer', async () => {
    const { db } = ready.handle
    const appeal = { decision: 'd1', comment: 'c1', commenter: 'noor', at: ten, words: 'No.' }
    expect(await saveAppeal(db, { ...appeal, id: 'a1' })).toBe(true)
    expect(await saveAppeal(db, { ...appeal, id: 'a2' })).toBe(false)
    const answer = {
      outcome: 'upheld',
      words: 'It stays.',
      by: ada,
      at: eleven,
      isAlone: true,
    } as const
    expect(await answerAppealRow(db, 'a1', answer)).toBe(true)
    expect(await answerAppealRow(db, 'a1', answer)).toBe(false)
    expect((await appealsAgainst(db, ['d1'])).get('d1')).toEqual({ ...appeal, id: 'a1', answer })
    expect(await appealOutcomes(db, day)).toEqual({ sent: 1, upheld: 1, overturned: 0 })
  })

  it('marks who may be in danger, and asks for the job that erases the words', async () => {
    const { db } = ready.handle
    await within(ready.handle, (inside) =>
      markDanger(inside, { comment: 'c1', since: ten, eraseAt: eleven }),
    )
    expect(await dangerAmong(db, ['c1', 'c2'])).toEqual(new Set(['c1']))
    expect((await findJob(db, 'erase-danger'))?.runAt).toBe(eleven)
    expect([await dangerToErase(db, ten, 9), await dangerToErase(db, eleven, 9)]).toEqual([
      ...[[], ['c1']],
    ])
    expect(await nextErasure(db)).toBe(eleven)
    expect([await unmarkDanger(db, 'c1'), await unmarkDanger(db, 'c1')]).toEqual([true, false])
  })

  it('counts what was sent, held, reported and decided', async () => {
    const { db } = ready.handle
    const why = 'It has three links'
    const finding = { phase: 'links', outcome: 'hold', rule: 'spam', why, place: null } as const
    await within(ready.handle, async (inside) => {
      await addNewComments(inside, [sent('c1', { state: 'held', findings: [finding] }), sent('c2')])
      await saveDecision(inside, decision('d1'))
      await saveDecision(inside, decision('d2', { deed: 'approve', rule: null, comment: 'c2' }))
      await saveDecision(inside, decision('d3', { at: '2026-11-22T10:00:00.000Z' }))
      await saveReport(inside, report('r1'))
      await answerReports(inside, { comment: 'c1', at: eleven, outcome: 'upheld', decision: 'd1' })
    })
    expect(await commentsSent(db, day)).toBe(2)
    expect(await heldByPhase(db, day)).toEqual([{ name: 'links', count: 1 }])
    expect(await reportsByReason(db, day)).toEqual([{ name: 'abuse', count: 1 }])
    expect(await reportWaits(db, day)).toEqual([3_600_000])
    expect(await decisionsByDeed(db, day)).toEqual([
      ...[
        { name: 'approve', count: 1 },
        { name: 'reject', count: 1 },
      ],
    ])
    expect(await rejectionsByRule(db, day)).toEqual([{ name: 'spam', count: 1 }])
    // One more was decided on a later day, for the second time: it has waited until the first.
    expect(await decisionWaits(db, day)).toEqual([3_600_000, 3_600_000])
    expect(await decisionsByPerson(db, day)).toEqual([{ by: ada.name, decisions: 2 }])
  })

  it('shows what stands around a comment in whatever state, and how much somebody wrote', async () => {
    const { db } = ready.handle
    await within(ready.handle, async (inside) => {
      await addNewComments(inside, [sent('c1')])
      await addNewComments(inside, [sent('c2', { parent: 'c1' })])
      await addNewComments(inside, [sent('c3', { parent: 'c2', state: 'held' })])
    })
    expect((await commentsAbove(db, 'c3')).map(({ id }) => id)).toEqual(['c1', 'c2'])
    expect((await commentsBelow(db, 'c2', 5)).map(({ id }) => id)).toEqual(['c3'])
    expect(await statesOf(db, 'noor')).toEqual({ shown: 2, held: 1, rejected: 0 })
  })

  it('lists people by name, by its beginning in whatever case', async () => {
    const { db } = ready.handle
    await within(ready.handle, async (inside) => {
      for (const [id, name] of [
        ['p1', 'noor'],
        ['p2', 'Élan'],
        ['p3', 'Noor B'],
        ['p4', 'Ada'],
      ] as const) {
        await addCommenter(inside, { id, email: null, since: ten })
        await nameCommenter(inside, id, { name, key: id })
      }
    })
    const named = async (words: string, after?: string) => {
      const found = await commentersNamed(db, { words, after, limit: 2, now: ten })
      return found.map(({ place, commenter }) => ({ place, name: commenter.name }))
    }
    const first = await named('')
    expect(first.map(({ name }) => name)).toEqual(['Ada', 'noor'])
    const rest = await named('', first.at(-1)?.place)
    expect(rest.map(({ name }) => name)).toEqual(['Noor B', 'Élan'])
    expect((await named('NOOR')).map(({ name }) => name)).toEqual(['noor', 'Noor B'])
    expect((await named('éL')).map(({ name }) => name)).toEqual(['Élan'])
  })

  it('keeps how an editor set one discussion', async () => {
    const { db } = ready.handle
    const policy = { type: 'held', slow: 60 } as const
    await saveThreadPolicy(db, { story, policy: { type: 'open' }, at: ten, by: ada })
    await saveThreadPolicy(db, { story, policy, at: eleven, by: ada })
    expect(await threadPolicyOf(db, story)).toEqual({ story, policy, at: eleven, by: ada })
    expect([await dropThreadPolicy(db, story), await dropThreadPolicy(db, story)]).toEqual([
      ...[true, false],
    ])
  })
})
