import { initialCommentSettings } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Commenter } from '../../commenters/commenter.ts'
import {
  live,
  openTestNewsroom,
  page,
  runDue,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { findingsOf } from '../../storage/comment-findings.ts'
import { saveCommentSettings } from '../../storage/comment-rules.ts'
import { revisionsOf } from '../../storage/comment-states.ts'
import { readThread } from '../../storage/comment-threads.ts'
import { addCommenter } from '../../storage/commenter-accounts.ts'
import { findComment } from '../../storage/comments.ts'
import { transaction } from '../../storage/database.ts'
import { findDiscussion } from '../../storage/discussions.ts'
import { putInQueue, queuesOf } from '../../storage/moderation-queue.ts'
import { changeCommentState, changeFeatured, eraseComment } from './change-comment-state.ts'
import { editComment } from './edit-comment.ts'
import { postComment } from './post-comment.ts'
import { rankStory, respectComment } from './respect-comment.ts'
import { withdrawComment } from './withdraw-comment.ts'

const noor: Commenter = {
  ...{ id: 'noor', name: 'Noor', since: '2026-01-01T00:00:00.000Z', isMember: false },
  ...{ badge: 'staff', barredUntil: null, isReadFirst: false },
}
const tove: Commenter = { ...noor, id: 'tove', name: 'Tove', badge: null }

let newsroom: TestNewsroom
let story: StoryId
let stories = 0
beforeAll(async () => {
  newsroom = await openTestNewsroom()
  for (const { id, since } of [noor, tove])
    await addCommenter(newsroom.database.db, { id, email: null, since })
})
beforeEach(async () => {
  stories += 1
  // Long after whatever the same people wrote in the test before.
  later(24 * 60 * 60_000)
  await saveCommentSettings(newsroom.database.db, initialCommentSettings)
  story = (await live(newsroom, { slug: `tour-${stories}` })).id
  await runDue(newsroom)
})
afterAll(() => newsroom.close())

const later = (milliseconds: number) => {
  newsroom.clock.at = new Date(Date.parse(newsroom.clock.at) + milliseconds).toISOString()
}
const post = (text: string, fields: object = {}) =>
  postComment(newsroom, { story, parent: null, commenter: noor, text, passage: null, ...fields })
const posted = async (text: string, fields: object = {}): Promise<string> => {
  const done = await post(text, fields)
  if (done.outcome !== 'shown' && done.outcome !== 'held') throw new Error(JSON.stringify(done))
  return done.id
}
const html = () => page(newsroom, `culture/tour-${stories}/index.html`)

it('is on the page, in the feed and in the count as soon as its job has run', async () => {
  const passage = { version: 1, words: 'Nobody saw the drummer leave.' }
  const id = await posted('She <b>left</b> by the *side* door.', { passage })
  expect(await findComment(newsroom.database.db, id)).toMatchObject({ state: 'shown', passage })
  expect(await html()).not.toContain('side')
  await runDue(newsroom)
  expect(await html()).toContain('She &lt;b&gt;left&lt;/b&gt; by the <em>side</em> door.')
  expect(await page(newsroom, `culture/tour-${stories}/comments.atom`)).toContain(
    '<name>Noor</name>',
  )
  // Lists tell the count at a lower rate.
  expect(await page(newsroom, 'culture/index.html')).not.toContain('· 1 comment<')
  later(6 * 60_000)
  await runDue(newsroom)
  expect(await page(newsroom, 'culture/index.html')).toContain('· 1 comment<')
})

it('waits where it is to be read first, and nowhere else', async () => {
  const id = await posted('My first words here', { commenter: tove })
  expect(await findComment(newsroom.database.db, id)).toMatchObject({ state: 'held' })
  expect((await queuesOf(newsroom.database.db, [id])).get(id)).toEqual(['new'])
  expect(await runDue(newsroom)).toEqual([])
  await transaction(newsroom.database, (db) =>
    changeCommentState(db, newsroom, { comment: id, state: 'shown', from: 'held', revision: 1 }),
  )
  await runDue(newsroom)
  expect(await html()).toContain('My first words here')
})

it('has its page written once a second, however many come', async () => {
  const ran: number[] = []
  for (let index = 0; index < 30; index += 1) {
    await posted(`Words number ${index} of many`)
    ran.push((await runDue(newsroom)).filter((key) => key.startsWith('page:story')).length)
    later(100)
  }
  later(1000)
  ran.push((await runDue(newsroom)).filter((key) => key.startsWith('page:story')).length)
  const times = ran.reduce((all, one) => all + one, 0)
  expect(times).toBeGreaterThanOrEqual(3)
  expect(times).toBeLessThanOrEqual(5)
  expect(await html()).toContain('Words number 29 of many')
})

it('shares a transaction with those that arrive with it', async () => {
  const first = await posted('The first of them')
  const all = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      post(`Words number ${index}`, { parent: index === 7 ? 'gone' : first }),
    ),
  )
  expect(all.map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: 50 }, (_, index) => (index === 7 ? 'no-parent' : 'shown')),
  )
  const { db } = newsroom.database
  expect((await findDiscussion(db, story)).counts.shown).toBe(50)
  const { roots } = await readThread(db, { story, sort: 'newest', firstReplies: 100 })
  expect(roots[0]?.replies).toHaveLength(49)
})

it('is not taken where nobody may write, and says why', async () => {
  expect(await post('Words', { story: 'none' })).toEqual({ outcome: 'absent' })
  const closed = { type: 'closed', reason: 'We have heard enough' } as const
  await saveCommentSettings(newsroom.database.db, { ...initialCommentSettings, policy: closed })
  expect(await post('Words')).toMatchObject({
    outcome: 'refused',
    policy: { writing: 'closed' },
    findings: [{ phase: 'story-policy', outcome: 'refuse' }],
  })
  expect((await findDiscussion(newsroom.database.db, story)).counts.shown).toBe(0)
})

it('has its form taken off the page when its days are over', async () => {
  const settings = { ...initialCommentSettings, days: 2 }
  await saveCommentSettings(newsroom.database.db, settings)
  await posted('Words before the end')
  await runDue(newsroom)
  expect(await html()).toContain('<textarea')
  later(2 * 24 * 60 * 60_000)
  await runDue(newsroom)
  expect(await html()).not.toContain('<textarea')
})

it('is changed within its minutes, and judged again', async () => {
  const { db } = newsroom.database
  const id = await posted('The first words')
  const edit = (text: string, commenter = noor) =>
    editComment(newsroom, { comment: id, commenter, text })
  expect(await edit('Not mine', tove)).toEqual({ outcome: 'absent' })
  await transaction(newsroom.database, (tx) =>
    changeFeatured(tx, newsroom, { comment: id, isFeatured: true }),
  )
  expect(await edit('Other words')).toMatchObject({ outcome: 'shown' })
  expect(await findComment(db, id)).toMatchObject({ text: 'Other words', revision: 2 })
  // Other words were chosen.
  expect((await findComment(db, id))?.isFeatured).toBe(false)
  expect((await revisionsOf(db, id)).map(({ text }) => text)).toEqual(['The first words'])
  const changed = await editComment(newsroom, {
    comment: id,
    commenter: { ...noor, isReadFirst: true, badge: null },
    text: 'Words to be read',
  })
  expect(changed).toMatchObject({ outcome: 'held' })
  expect((await queuesOf(db, [id])).get(id)).toEqual(['held'])
  // What waits goes on waiting, whatever its new words are.
  expect(await edit('Plain words')).toMatchObject({ outcome: 'held' })
  later(5 * 60_000)
  expect(await edit('Too late')).toEqual({ outcome: 'too-late' })
})

it('waits where it is changed to words that came before, but not for its own', async () => {
  const words = 'Nobody saw the drummer leave by the side door.'
  const first = await posted(words)
  later(20_000)
  const second = await posted('Other words')
  const edit = (id: string, text: string) =>
    editComment(newsroom, { comment: id, commenter: noor, text })
  expect(await edit(first, words.toUpperCase())).toMatchObject({ outcome: 'shown' })
  expect(await edit(second, words)).toMatchObject({ outcome: 'held' })
  const findings = (await findingsOf(newsroom.database.db, [second])).get(second)
  expect(findings).toMatchObject([{ phase: 'repeat', outcome: 'hold' }])
})

it('is taken back with its words, and keeps its place where it was answered', async () => {
  const { db } = newsroom.database
  const id = await posted('Words to take back')
  await posted('An answer', { parent: id })
  const mine = { comment: id, commenter: noor }
  expect(await withdrawComment(newsroom, { ...mine, commenter: tove })).toEqual({
    outcome: 'absent',
  })
  expect(await withdrawComment(newsroom, mine)).toEqual({ outcome: 'withdrawn' })
  expect(await withdrawComment(newsroom, mine)).toEqual({ outcome: 'withdrawn' })
  expect(await findComment(db, id)).toMatchObject({ text: '', state: 'withdrawn' })
  later(2000)
  await runDue(newsroom)
  expect(await html()).toContain('An answer')
  expect(await html()).not.toContain('take back')
})

it('is taken back while an appeal waits, which is answered all the same', async () => {
  const { db } = newsroom.database
  const id = await posted('Words of which somebody was warned')
  const waiting = { comment: id, story, at: newsroom.now(), urgency: 0 }
  for (const queue of ['held', 'appeals'] as const) await putInQueue(db, { ...waiting, queue })
  await withdrawComment(newsroom, { comment: id, commenter: noor })
  expect((await queuesOf(db, [id])).get(id)).toEqual(['appeals'])
})

it('is respected once by each, not by its writer, and ranked by its job', async () => {
  const id = await posted('Words to respect')
  const respect = (commenter: Commenter) => respectComment(newsroom, { comment: id, commenter })
  expect(await respect(noor)).toEqual({ outcome: 'own' })
  expect(await respect(tove)).toEqual({ outcome: 'changed', isRespected: true, respect: 1 })
  expect(await respect(tove)).toEqual({ outcome: 'changed', isRespected: false, respect: 0 })
  expect(await respect(tove)).toMatchObject({ respect: 1 })
  await posted('Newer words')
  await rankStory(newsroom, story)
  const { roots } = await readThread(newsroom.database.db, { story, sort: 'respected' })
  expect(roots.map(({ respect: many }) => many)).toEqual([1, 0])
})

it('goes with all its words where somebody may be in danger', async () => {
  const id = await posted('Words of somebody', { commenter: tove })
  await transaction(newsroom.database, (db) => eraseComment(db, newsroom, id))
  expect(await findComment(newsroom.database.db, id)).toMatchObject({
    text: '',
    state: 'withdrawn',
  })
})
