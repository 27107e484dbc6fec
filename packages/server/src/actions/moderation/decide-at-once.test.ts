import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { live, openTestNewsroom, runDue } from '../../newsroom-for-tests.ts'
import { pageKey } from '../../site/page-ref.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { unmarkDanger } from '../../storage/comment-danger.ts'
import { setCommentText } from '../../storage/comment-states.ts'
import { findComment } from '../../storage/comments.ts'
import { transaction } from '../../storage/database.ts'
import { decisionsOf } from '../../storage/decisions.ts'
import { findDiscussion } from '../../storage/discussions.ts'
import { lockComment } from '../../storage/leases.ts'
import { changeCommentState } from '../comments/change-comment-state.ts'
import { claimComment } from './claim-comment.ts'
import { decideComment } from './decide-comment.ts'
import { eraseDanger } from './erase-danger.ts'
import { commentBy, commenterNamed } from './moderation-for-tests.ts'
import type { Moderator } from './moderator.ts'
import { undoDecision } from './undo-decision.ts'

const many = ['ada', 'bo', 'cy', 'di', 'eve', 'flo'].map(
  (id): Moderator => ({ id, name: id, role: 'moderator' }),
)

onBoth('moderators at the same moment', (ready) => {
  it('claim a comment once, and decide about it once, and its page follows', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { db } = newsroom.database
      const story = await live(newsroom)
      const noor = await commenterNamed(newsroom, 'Noor')
      const { id: comment } = await commentBy(newsroom, noor, { story: story.id })
      await runDue(newsroom)
      const claims = await Promise.all(
        many.map((staff) => claimComment(newsroom, { comment, staff })),
      )
      expect(claims.filter(({ outcome }) => outcome === 'claimed')).toHaveLength(1)
      newsroom.clock.at = '2026-11-20T10:03:00.000Z'
      const decided = await Promise.all(
        many.map((staff) => {
          const asked = { comment, deed: 'reject', rule: 'spam', words: '', revision: 1 } as const
          return decideComment(newsroom, { ...asked, staff })
        }),
      )
      expect(decided.filter(({ outcome }) => outcome === 'decided')).toHaveLength(1)
      expect(await decisionsOf(db, comment)).toHaveLength(1)
      expect((await findDiscussion(db, story.id)).counts).toMatchObject({ shown: 0, rejected: 1 })
      expect(await runDue(newsroom)).toContain(pageKey({ type: 'story', story: story.id }))
    } finally {
      await newsroom.close()
    }
  })

  it('decide about no words that are changed at that moment, and take nothing back then', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { database } = newsroom
      const { db } = database
      const story = await live(newsroom)
      const noor = await commenterNamed(newsroom, 'Noor')
      const { id } = await commentBy(newsroom, noor, { story: story.id, queue: 'held' })
      const [staff] = many as [Moderator]
      const changing = (revision: number) => {
        return transaction(database, async (writing) => {
          const state = (await findComment(writing, id))?.state ?? 'held'
          await changeCommentState(writing, newsroom, { comment: id, state })
          const text = `Other words, ${revision}`
          await setCommentText(writing, { id, revision, text, textKey: null, now: newsroom.now() })
          await wait(200)
        })
      }
      const approving = { comment: id, deed: 'approve', rule: null, words: '', staff } as const
      const first = changing(1)
      await wait(50)
      expect(await decideComment(newsroom, { ...approving, revision: 1 })).toEqual({
        outcome: 'moved',
      })
      await first
      expect(await decisionsOf(db, id)).toEqual([])
      expect(await findComment(db, id)).toMatchObject({ state: 'held', revision: 2 })
      const marking = { ...approving, deed: 'danger', revision: 2 } as const
      await decideComment(newsroom, { ...approving, revision: 2 })
      const marked = await decideComment(newsroom, marking)
      if (marked.outcome !== 'decided') throw new Error(JSON.stringify(marked))
      const second = changing(2)
      await wait(50)
      const undoing = { comment: id, decision: marked.decision.id, words: '', staff }
      expect(await undoDecision(newsroom, undoing)).toEqual({ outcome: 'moved' })
      await second
      expect(await findComment(db, id)).toMatchObject({ state: 'held', revision: 3 })
    } finally {
      await newsroom.close()
    }
  })

  it('keep words that are approved while their time comes to be erased', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { db } = newsroom.database
      const story = await live(newsroom)
      const noor = await commenterNamed(newsroom, 'Noor')
      const { id } = await commentBy(newsroom, noor, { story: story.id, queue: 'danger' })
      newsroom.clock.at = '2026-12-21T10:00:00.000Z'
      const approving = transaction(await ready.another(), async (writing) => {
        await lockComment(writing, id)
        await changeCommentState(writing, newsroom, { comment: id, state: 'shown' })
        await unmarkDanger(writing, id)
        await wait(300)
      })
      await wait(50)
      expect(await eraseDanger(newsroom)).toEqual([])
      await approving
      expect(await findComment(db, id)).toMatchObject({
        state: 'shown',
        text: expect.stringContaining('Words of'),
      })
    } finally {
      await newsroom.close()
    }
  })
})
