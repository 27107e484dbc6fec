import { afterAll, beforeAll, expect, it } from 'vitest'
import { live, openTestNewsroom, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { appealsAgainst, findAppeal } from '../../storage/appeals.ts'
import { markDanger } from '../../storage/comment-danger.ts'
import { findComment } from '../../storage/comments.ts'
import { findDecision } from '../../storage/decisions.ts'
import { reportsOf } from '../../storage/reports.ts'
import { withdrawComment } from '../comments/withdraw-comment.ts'
import { answerAppeal } from './answer-appeal.ts'
import { appealDecision } from './appeal-decision.ts'
import { decideComment } from './decide-comment.ts'
import { commentBy, commenterNamed } from './moderation-for-tests.ts'
import type { Moderator } from './moderator.ts'
import { reportComment } from './report-comment.ts'
import { undoDecision } from './undo-decision.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openTestNewsroom()
})
afterAll(() => newsroom.close())

const ada: Moderator = { id: 'ada', name: 'Ada', role: 'moderator' }
const bo: Moderator = { id: 'bo', name: 'Bo', role: 'moderator' }
const edda: Moderator = { id: 'edda', name: 'Edda', role: 'editor' }

/** A comment that Ada has rejected, with the appeal against it. */
async function appealed(name: string, words = 'It was a quotation.') {
  const { id: story } = await live(newsroom, { slug: name })
  const commenter = await commenterNamed(newsroom, name)
  const { id: comment } = await commentBy(newsroom, commenter, { story })
  const rejecting = { comment, deed: 'reject', rule: 'abuse', words: '', revision: 1 } as const
  const done = await decideComment(newsroom, { ...rejecting, staff: ada })
  if (done.outcome !== 'decided') throw new Error(JSON.stringify(done))
  const decision = done.decision.id
  await appealDecision(newsroom, { decision, commenter, words })
  const { db } = newsroom.database
  const appeal = (await appealsAgainst(db, [decision])).get(decision)?.id ?? ''
  return { comment, commenter, decision, appeal }
}

const overturning = { outcome: 'overturned', words: 'You are right.', alone: false } as const

it('takes a decision back although its comment was withdrawn meanwhile, and shows nothing', async () => {
  const { comment, commenter, appeal, decision } = await appealed('noor')
  await withdrawComment(newsroom, { comment, commenter })
  const done = await answerAppeal(newsroom, { ...overturning, appeal, staff: bo })
  expect(done).toMatchObject({ outcome: 'answered', undone: { undoes: decision } })
  expect(await findComment(newsroom.database.db, comment)).toMatchObject({
    state: 'withdrawn',
    text: '',
  })
})

it('overturns on the record what was decided of a comment that was withdrawn before', async () => {
  const { db } = newsroom.database
  const { id: story } = await live(newsroom, { slug: 'pia' })
  const commenter = await commenterNamed(newsroom, 'pia')
  const { id: comment } = await commentBy(newsroom, commenter, { story, text: 'Said once.' })
  const report = { comment, reason: 'abuse', words: '', reach: '', commenter: null } as const
  await reportComment(newsroom, report)
  await withdrawComment(newsroom, { comment, commenter })
  const rejecting = { comment, deed: 'reject', rule: 'abuse', words: '', revision: 1 } as const
  const rejected = await decideComment(newsroom, { ...rejecting, staff: ada })
  if (rejected.outcome !== 'decided') throw new Error(JSON.stringify(rejected))
  const decision = rejected.decision.id
  await appealDecision(newsroom, { decision, commenter, words: 'It was a line of a song.' })
  const appeal = (await appealsAgainst(db, [decision])).get(decision)?.id ?? ''
  const undoing = { comment, decision, words: '', staff: bo }
  expect(await undoDecision(newsroom, undoing)).toMatchObject({ outcome: 'unfit' })
  const done = await answerAppeal(newsroom, { ...overturning, appeal, staff: bo })
  expect(done).toMatchObject({ outcome: 'answered', undone: { undoes: decision } })
  expect(await findComment(db, comment)).toMatchObject({ state: 'withdrawn', text: '' })
  expect(await reportsOf(db, comment)).toMatchObject([{ outcome: 'dismissed' }])
  expect((await findDecision(db, decision))?.undoneBy).not.toBeNull()
})

it('shows what strangers say without what turns or hides it', async () => {
  const { comment, appeal } = await appealed('tove', 'It was\u202e a\u200b quotation.')
  const { db } = newsroom.database
  expect((await findAppeal(db, appeal))?.words).toBe('It was a quotation.')
  await answerAppeal(newsroom, { ...overturning, appeal, staff: bo })
  const report = {
    comment,
    reason: 'other',
    words: 'Look\u2066 here',
    reach: 'a@b.example\nc',
  } as const
  await reportComment(newsroom, { ...report, commenter: null })
  expect(await reportsOf(db, comment)).toMatchObject([
    { words: 'Look here', reach: 'a@b.example c' },
  ])
})

it('is for nobody who may not see the words', async () => {
  const { comment, appeal } = await appealed('ines')
  const { db } = newsroom.database
  const at = newsroom.now()
  await markDanger(db, { comment, since: at, eraseAt: at })
  const asked = { ...overturning, appeal }
  expect(await answerAppeal(newsroom, { ...asked, staff: edda })).toEqual({ outcome: 'missing' })
  expect(await answerAppeal(newsroom, { ...asked, staff: bo })).toMatchObject({
    outcome: 'answered',
  })
})
