import { afterAll, beforeEach, expect, it } from 'vitest'
import { eraseDanger } from '../../actions/moderation/erase-danger.ts'
import { pass } from '../../newsroom-for-tests.ts'
import { auditsOf } from '../../storage/audits.ts'
import { findComment } from '../../storage/comments.ts'
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

it('shows what waits, lets it be decided, and tells whoever wrote it', async () => {
  const first = await at.held('The first')
  const second = await at.held('The second')
  expect((await asModerator('GET', 'moderation/counts')).body).toMatchObject({
    ...{ held: 2, reported: 0, new: 0, appeals: 0, danger: 0, onDuty: false, nextDuty: null },
  })
  const page = await asModerator('GET', 'moderation/queues/held?limit=1')
  expect(page.body.items).toMatchObject([
    { id: first.id, text: 'The first', queues: ['held'], story: { headline: at.story.headline } },
  ])
  const rest = await asModerator('GET', `moderation/queues/held?after=${page.body.next}`)
  expect(rest.body).toMatchObject({ items: [{ id: second.id }], next: null })

  const approved = await asModerator('POST', `comments/${first.id}/decisions`, {
    ...{ deed: 'approve', revision: 1 },
  })
  expect(approved.status).toBe(200)
  const unruled = { deed: 'reject', revision: 1, words: 'It is an advertisement.' }
  expect((await asModerator('POST', `comments/${second.id}/decisions`, unruled)).status).toBe(422)
  const rejected = await asModerator('POST', `comments/${second.id}/decisions`, {
    ...{ ...unruled, rule: 'spam' },
  })
  expect(rejected.body.decision).toMatchObject({
    ...{ deed: 'reject', rule: 'spam', words: 'It is an advertisement.', mayUndo: true },
  })
  expect((await asModerator('GET', 'moderation/counts')).body).toMatchObject({ held: 0 })
  expect(await at.counts()).toEqual({ shown: 1, held: 0, rejected: 1, withdrawn: 0 })
  expect(await at.letters()).toEqual(['approved', 'rejected'])
  const whole = await asModerator('GET', `comments/${second.id}`)
  expect(whole.body).toMatchObject({
    history: [{ deed: 'reject', by: 'moderator moderator' }],
    commenterWhole: { name: 'Noor', shown: 1, rejected: 1 },
  })
  expect(whole.text).not.toContain('post.example')
  const done = await auditsOf(at.newsroom.database.db, at.story.id)
  expect(done.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['approve-comment', 'reject-comment']),
  )
})

it('lets nobody judge what somebody else has claimed, and nobody what has changed', async () => {
  const { id } = await at.held('Claimed')
  const claimed = await asModerator('POST', `comments/${id}/lease`)
  expect(claimed.body.until > at.newsroom.now()).toBe(true)
  const other = await asEditor('POST', `comments/${id}/lease`)
  expect([other.status, other.body.error]).toEqual([
    409,
    'Cannot decide now: moderator moderator has claimed this comment',
  ])
  const deed = { deed: 'approve', revision: 1 }
  expect((await asEditor('POST', `comments/${id}/decisions`, deed)).status).toBe(409)
  expect((await asEditor('GET', `comments/${id}`)).body.lease).toMatchObject({
    ...{ by: 'moderator moderator', isMine: false },
  })
  pass(at.newsroom, 3)
  expect((await asEditor('POST', `comments/${id}/lease`)).status).toBe(200)
  expect((await asEditor('DELETE', `comments/${id}/lease`)).body).toEqual({ released: true })
  const moved = await asModerator('POST', `comments/${id}/decisions`, { ...deed, revision: 2 })
  expect([moved.status, moved.body.error]).toEqual([409, expect.stringMatching(/was changed/)])
  expect((await asModerator('POST', `comments/${id}/decisions`, deed)).status).toBe(200)
})

it('takes decisions back with all that they did', async () => {
  const { id } = await at.held('Judged in haste')
  const rejecting = { deed: 'reject', rule: 'abuse', revision: 1 }
  const { body } = await asModerator('POST', `comments/${id}/decisions`, rejecting)
  const undo = { decision: body.decision.id }
  expect((await asModerator('POST', `comments/${id}/undo`, undo)).status).toBe(200)
  expect((await findComment(at.newsroom.database.db, id))?.state).toBe('held')
  expect((await asModerator('GET', 'moderation/counts')).body).toMatchObject({ held: 1 })
  expect(await at.counts()).toEqual({ shown: 0, held: 1, rejected: 0, withdrawn: 0 })
  expect(await at.letters()).toEqual(['rejected', 'undone'])
  expect((await asModerator('POST', `comments/${id}/undo`, undo)).status).toBe(409)
})

it('keeps the words of somebody in danger to two roles, tells of no rule, and erases them', async () => {
  const { id } = await at.held('I cannot go on', 'danger')
  expect((await asEditor('GET', `comments/${id}`)).status).toBe(404)
  expect((await asEditor('GET', 'moderation/queues/danger')).status).toBe(403)
  expect((await asEditor('GET', 'moderation/counts')).body.danger).toBeUndefined()
  const [item] = (await asModerator('GET', 'moderation/queues/danger')).body.items
  expect(item).toMatchObject({ id, isDanger: true, text: 'I cannot go on' })
  const beside = await at.held('Something else', null)
  const whole = await asEditor('GET', `comments/${beside.id}`)
  expect(whole.text).not.toContain('I cannot go on')
  const sanction = { comment: id, kind: 'warning', rule: 'abuse', words: 'No.' }
  expect((await asModerator('POST', 'commenters/noor/sanctions', sanction)).status).toBe(409)
  const rejecting = { deed: 'reject', rule: 'abuse', revision: 1, words: 'About methods.' }
  const rejected = await asModerator('POST', `comments/${id}/decisions`, rejecting)
  expect(rejected.body.decision).toMatchObject({ deed: 'reject', rule: null })
  expect(await at.letters()).toEqual(['help'])
  pass(at.newsroom, 29 * 24 * 60)
  await eraseDanger(at.newsroom)
  expect((await findComment(at.newsroom.database.db, id))?.text).toBe('I cannot go on')
  pass(at.newsroom, 2 * 24 * 60)
  expect(await eraseDanger(at.newsroom)).toEqual([])
  expect(await findComment(at.newsroom.database.db, id)).toMatchObject({
    text: '',
    state: 'withdrawn',
  })
  const [decided] = (await asModerator('GET', `comments/${id}`)).body.history
  expect(decided).toMatchObject({ deed: 'reject', rule: null, words: '' })
})

it('tells of a rule where a moderator says that nobody is in danger', async () => {
  const { id } = await at.held('I could kill for a coffee, buy it here', 'danger')
  const rejecting = { deed: 'reject', rule: 'spam', revision: 1, isSafe: true }
  const { body } = await asModerator('POST', `comments/${id}/decisions`, rejecting)
  expect(body.decision).toMatchObject({ deed: 'reject', rule: 'spam' })
  expect(await at.letters()).toEqual(['rejected'])
  expect((await asEditor('GET', `comments/${id}`)).body).toMatchObject({ isDanger: false })
  await asModerator('POST', `comments/${id}/undo`, { decision: body.decision.id })
  expect((await asEditor('GET', `comments/${id}`)).status).toBe(404)
  expect((await asModerator('GET', 'moderation/counts')).body).toMatchObject({ danger: 1, held: 0 })
})

it('decides about many at once exactly as they were shown', async () => {
  const ids: string[] = []
  for (const words of ['One', 'Two', 'Three']) ids.push((await at.held(words)).id)
  const asked = { ids, deed: 'reject', rule: 'spam' }
  const { body: shown } = await asModerator('POST', 'moderation/bulk/preview', asked)
  expect(shown).toMatchObject({ count: 3, items: [{ excerpt: 'One', refused: null }, {}, {}] })
  const [first] = ids
  await asModerator('POST', `comments/${first}/decisions`, { deed: 'approve', revision: 1 })
  const moved = await asModerator('POST', 'moderation/bulk', { ...asked, token: shown.token })
  expect(moved.status).toBe(409)
  expect(await at.counts()).toMatchObject({ shown: 1, held: 2, rejected: 0 })
  const { body: anew } = await asModerator('POST', 'moderation/bulk/preview', asked)
  const forOther = await asEditor('POST', 'moderation/bulk', { ...asked, token: anew.token })
  expect(forOther.status).toBe(409)
  const done = await asModerator('POST', 'moderation/bulk', { ...asked, token: anew.token })
  expect(done.body).toEqual({ done: 3, refused: [] })
  expect(await at.counts()).toMatchObject({ shown: 0, held: 0, rejected: 3 })
})

it.each(['writer', 'contributor'] as const)('shows a %s nothing of moderation', async (role) => {
  const { id } = await at.held('Waiting')
  const ask = at.as(role)
  const paths = ['moderation/counts', 'moderation/queues/held', `comments/${id}`, 'commenters']
  for (const path of paths) expect((await ask('GET', path)).status, path).toBe(403)
})
