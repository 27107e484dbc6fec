import { afterAll, beforeEach, expect, it } from 'vitest'
import { appealDecision } from '../../actions/moderation/appeal-decision.ts'
import { commenterNamed } from '../../actions/moderation/moderation-for-tests.ts'
import { reportComment } from '../../actions/moderation/report-comment.ts'
import { rebuildKey } from '../../jobs/rebuild-job.ts'
import { pass } from '../../newsroom-for-tests.ts'
import { findCommenter } from '../../storage/commenters.ts'
import { findComment } from '../../storage/comments.ts'
import { findJob } from '../../storage/jobs.ts'
import type { Ask } from './api-for-tests.ts'
import { type Discussed, openDiscussion } from './discussion-for-tests.ts'

let at: Discussed
let asModerator: Ask
let asEditor: Ask
const open: Discussed[] = []

beforeEach(async () => {
  at = await openDiscussion(['moderator', 'editor', 'administrator'])
  open.push(at)
  asModerator = at.as('moderator')
  asEditor = at.as('editor')
})
afterAll(async () => {
  for (const { newsroom } of open) await newsroom.close()
})

it('answers reports, lets a comment come back that is reported anew, and shows a brigade', async () => {
  const { id } = await at.held('Let stand once', null)
  const report = { comment: id, reason: 'abuse', words: '', commenter: null } as const
  const ines = await commenterNamed(at.newsroom, 'Ines')
  expect(await reportComment(at.newsroom, { ...report, commenter: ines })).toEqual({
    outcome: 'taken',
  })
  expect(await reportComment(at.newsroom, { ...report, commenter: ines })).toEqual({
    outcome: 'known',
  })
  for (const _ of [1, 2, 3, 4]) await reportComment(at.newsroom, { ...report, reason: 'hate' })
  const queue = await asModerator('GET', 'moderation/queues/reported')
  expect(queue.body.items).toMatchObject([
    {
      ...{ id, isBlurred: true },
      reports: { count: 5, isBrigade: true, reasons: [{ reason: 'hate', count: 4 }, { count: 1 }] },
    },
  ])
  const stands = { deed: 'approve', revision: 1 }
  expect((await asModerator('POST', `comments/${id}/decisions`, stands)).status).toBe(200)
  expect((await asModerator('GET', 'moderation/counts')).body).toMatchObject({ reported: 0 })
  expect(await at.letters('ines')).toEqual(['report-answered'])
  expect(await at.letters()).toEqual([])
  pass(at.newsroom, 60)
  await reportComment(at.newsroom, { ...report, commenter: ines })
  const again = await asModerator('GET', `comments/${id}`)
  expect(again.body).toMatchObject({
    queues: ['reported'],
    reports: { count: 1, isBrigade: false },
  })
})

it('has appeals answered by somebody else, and shows what was rejected wrongly', async () => {
  const { id } = await at.held('Rejected wrongly')
  const rejecting = { deed: 'reject', rule: 'abuse', revision: 1, words: 'Rude.' }
  const { body } = await asModerator('POST', `comments/${id}/decisions`, rejecting)
  const appeal = { decision: body.decision.id, commenter: at.noor, words: 'It was a quotation.' }
  expect(await appealDecision(at.newsroom, appeal)).toEqual({ outcome: 'sent' })
  expect(await appealDecision(at.newsroom, appeal)).toEqual({ outcome: 'sent-before' })
  const stranger = { id: 'ines' }
  const foreign = await appealDecision(at.newsroom, { ...appeal, commenter: stranger })
  expect(foreign).toEqual({ outcome: 'missing' })
  const [mine] = (await asModerator('GET', 'moderation/queues/appeals')).body.items
  expect(mine.appeal).toMatchObject({ words: 'It was a quotation.', isAlone: false })
  expect(mine.appeal.refusal).toMatch(/you decided it yourself/)
  const answer = { outcome: 'overturned', words: 'You are right.' }
  const own = await asModerator('POST', `moderation/appeals/${mine.appeal.id}`, answer)
  expect([own.status, own.body.error]).toEqual([409, expect.stringMatching(/Somebody else does/)])
  const past = await asModerator('POST', `comments/${id}/decisions`, {
    deed: 'approve',
    revision: 1,
  })
  expect([past.status, past.body.error]).toEqual([409, expect.stringMatching(/appeal waits/)])
  expect((await asEditor('POST', `moderation/appeals/${mine.appeal.id}`, answer)).status).toBe(200)
  expect((await findComment(at.newsroom.database.db, id))?.state).toBe('shown')
  expect(await at.letters()).toEqual(['rejected', 'appeal-answered'])
  expect((await asModerator('GET', 'moderation/counts')).body).toMatchObject({
    appeals: 0,
    held: 0,
  })
})

it('lets an administrator who is alone answer by name', async () => {
  at = await openDiscussion(['administrator'])
  open.push(at)
  const asAlone = at.as('administrator')
  const { id } = await at.held('Nobody else is here')
  const rejecting = { deed: 'reject', rule: 'abuse', revision: 1 }
  const { body } = await asAlone('POST', `comments/${id}/decisions`, rejecting)
  await appealDecision(at.newsroom, {
    decision: body.decision.id,
    commenter: at.noor,
    words: 'No.',
  })
  const [item] = (await asAlone('GET', 'moderation/queues/appeals')).body.items
  expect(item.appeal).toMatchObject({ refusal: null, isAlone: true })
  const answer = { outcome: 'upheld', words: 'It stays.' }
  const path = `moderation/appeals/${item.appeal.id}`
  expect((await asAlone('POST', path, answer)).status).toBe(422)
  expect((await asAlone('POST', path, { ...answer, alone: true })).status).toBe(200)
  const [row] = await at.newsroom.database.db.selectFrom('comment_appeal').selectAll().execute()
  expect(row).toMatchObject({ outcome: 'upheld', is_alone: 1, decided_by: 'administrator' })
})

it('warns, lets somebody write nothing until a time, and takes that back', async () => {
  const { id } = await at.held('For which it is', null)
  const path = 'commenters/noor/sanctions'
  const sanction = { comment: id, rule: 'harassment', words: 'Three times in a day.' }
  expect((await asModerator('POST', path, { ...sanction, kind: 'warning' })).status).toBe(200)
  expect((await asModerator('POST', path, { ...sanction, kind: 'ban' })).status).toBe(422)
  const until = '2026-11-25T10:00:00.000Z'
  const timeOut = await asModerator('POST', path, { ...sanction, kind: 'time-out', until })
  expect(timeOut.body.decision).toMatchObject({ deed: 'time-out', until })
  const ban = { ...sanction, kind: 'ban', until: '2026-12-25T10:00:00.000Z' }
  const banned = await asModerator('POST', path, ban)
  const barred = async () =>
    (await findCommenter(at.newsroom.database.db, 'noor', at.newsroom.now()))?.barredUntil
  expect(await barred()).toBe(ban.until)
  await asModerator('POST', `comments/${id}/undo`, { decision: banned.body.decision.id })
  expect(await barred()).toBe(until)
  await asModerator('POST', `comments/${id}/undo`, { decision: timeOut.body.decision.id })
  expect(await barred()).toBeNull()
  expect(await at.letters()).toEqual([...['warning', 'time-out', 'ban', 'undone', 'undone']])
  const other = await asModerator('POST', 'commenters/ines/sanctions', { ...ban })
  expect(other.status).toBe(404)
  expect((await asModerator('GET', 'commenters/noor')).body.sanctions).toHaveLength(5 - 2)
  const changed = await asModerator('PATCH', 'commenters/noor', {
    ...{ isReadFirst: true, isMember: true },
  })
  expect(changed.body).toMatchObject({ isReadFirst: true, isMember: true, badge: null })
  const listed = await asModerator('GET', 'commenters?words=noo')
  expect(listed.body).toMatchObject({ commenters: [{ name: 'Noor' }], next: null })
})

it('counts what the law asks to be told, as a table, too', async () => {
  const { id } = await at.held('Counted')
  pass(at.newsroom, 9)
  const rejecting = { deed: 'reject', rule: 'spam', revision: 1 }
  await asModerator('POST', `comments/${id}/decisions`, rejecting)
  const other = await at.held('Counted, too', null)
  await reportComment(at.newsroom, {
    ...{ comment: other.id, reason: 'illegal', words: '', commenter: null },
  })
  const days = 'from=2026-11-20&to=2026-11-20'
  const { body } = await asModerator('GET', `moderation/figures?${days}`)
  expect(body).toMatchObject({
    ...{ comments: 2, notices: [{ name: 'illegal', count: 1 }], noticesAnswered: 0 },
    ...{ decisions: [{ name: 'reject', count: 1 }], decisionMedian: 9 * 60_000 },
    ...{ rejectedByRule: [{ name: 'spam', count: 1 }], noticeMedian: null },
    perModerator: [{ by: 'moderator moderator', decisions: 1 }],
  })
  const csv = await asModerator('GET', `moderation/figures.csv?${days}`)
  expect(csv.text).toContain('2026-11-20,2026-11-20,rejected,spam,1\r\n')
  expect(csv.text).toContain('median seconds from sending to decision,,540\r\n')
  const wrong = await asModerator('GET', 'moderation/figures?from=2026-11-21&to=2026-11-20')
  expect(wrong.status).toBe(422)
})

it('tells statements of reasons without anybody in them, and keeps what authorities order', async () => {
  const asAdmin = at.as('administrator')
  const { id } = await at.held('Rejected and told')
  const rejecting = { deed: 'reject', rule: 'abuse', revision: 1, words: 'Noor was rude.' }
  const { body } = await asModerator('POST', `comments/${id}/decisions`, rejecting)
  const reported = await at.held('Reported as illegal', null)
  await reportComment(at.newsroom, {
    ...{ comment: reported.id, reason: 'illegal', words: '', commenter: null },
  })
  const illegal = { deed: 'reject', rule: 'illegal', revision: 1 }
  await asModerator('POST', `comments/${reported.id}/decisions`, illegal)
  const until = '2026-11-25T10:00:00.000Z'
  const sanction = { comment: id, kind: 'time-out', rule: 'abuse', words: 'Again.', until }
  await asModerator('POST', 'commenters/noor/sanctions', sanction)
  await at.held('In danger', 'danger')
  const ordered = await at.held('Ordered away', null)
  const order = {
    ...{ kind: 'act', country: 'NL', authority: 'A court', about: 'illegal', comment: ordered.id },
    ...{ receivedAt: at.newsroom.now(), informedAt: null, outcome: null, words: '', doneAt: null },
  }
  expect((await asEditor('POST', 'moderation/orders', order)).status).toBe(403)
  const kept = await asAdmin('POST', 'moderation/orders', order)
  expect(kept.status).toBe(200)
  pass(at.newsroom, 30)
  await asModerator('POST', `comments/${ordered.id}/decisions`, illegal)
  const path = `moderation/orders/${kept.body.order.id}`
  const unsaid = await asAdmin('PUT', path, { ...order, outcome: 'done' })
  expect([unsaid.status, unsaid.body.error]).toEqual([422, expect.stringMatching(/and when/)])
  const done = {
    ...{ outcome: 'done', words: 'Taken away.', doneAt: at.newsroom.now() },
    informedAt: order.receivedAt,
  }
  expect((await asAdmin('PUT', path, { ...order, ...done })).body.order).toMatchObject(done)
  expect((await asAdmin('PUT', 'moderation/orders/none', order)).status).toBe(404)
  const days = 'from=2026-11-20&to=2026-11-20'
  expect((await asAdmin('GET', `moderation/orders?${days}`)).body.orders).toHaveLength(1)
  const { text } = await asModerator('GET', `moderation/statements.csv?${days}`)
  const [head, ...rows] = text.trimEnd().split('\r\n')
  expect(head).toMatch(/^puid,application_date,/)
  expect(rows).toEqual([
    expect.stringContaining(`${body.decision.id},`),
    expect.stringContaining(
      'CONTENT_REMOVED,,,DECISION_GROUND_ILLEGAL_CONTENT,illegal,SOURCE_ARTICLE_16,No',
    ),
    expect.stringContaining(`,DECISION_ACCOUNT_SUSPENDED,${until},`),
  ])
  expect(text).not.toMatch(/noor|rude|moderator/i)
  const csv = await asModerator('GET', `moderation/figures.csv?${days}`)
  expect(csv.text).toContain('orders of authorities by country,NL,1\r\n')
  expect(csv.text).toContain('median seconds from order to effect,,1800\r\n')
})

it('keeps settings without telling secrets, and a policy for one discussion', async () => {
  const asAdmin = at.as('administrator')
  const checker = {
    checker: 'spam',
    address: 'https://spam.example/check',
    secret: 'a secret of 16 signs',
  }
  const { body } = await asAdmin('PUT', 'moderation/settings', {
    settings: { checkers: [checker] },
  })
  expect(body.settings.checkers).toEqual([{ ...checker, secret: '' }])
  const kept = await asEditor('PUT', 'moderation/settings', { settings: body.settings })
  expect(kept.status).toBe(200)
  const wrong = await asEditor('PUT', 'moderation/settings', { settings: { editMinutes: -1 } })
  expect([wrong.status, wrong.body.problems]).toMatchObject([422, [{ path: 'editMinutes' }]])
  expect((await asModerator('PUT', 'moderation/settings', { settings: {} })).status).toBe(403)
  const { db } = at.newsroom.database
  expect(await findJob(db, rebuildKey)).toBeUndefined()
  const days = { settings: { ...body.settings, days: 14 } }
  expect((await asEditor('PUT', 'moderation/settings', days)).body.settings.days).toBe(14)
  expect(await findJob(db, rebuildKey)).toBeDefined()
  const path = `stories/${at.story.id}/comments`
  const closed = { policy: { type: 'closed', reason: 'Nobody is left to read.' } }
  expect((await asModerator('PUT', path, closed)).status).toBe(403)
  const set = await asEditor('PUT', path, closed)
  expect(set.body).toMatchObject({ override: closed.policy, now: { writing: 'closed' } })
  expect((await asEditor('PUT', path, { policy: { type: 'secret' } })).status).toBe(422)
  expect((await asEditor('DELETE', path)).body).toMatchObject({
    ...{ override: null, now: { writing: 'open' } },
  })
})
