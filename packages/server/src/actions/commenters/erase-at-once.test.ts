import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { live, openTestNewsroom } from '../../newsroom-for-tests.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { holdCommenters } from '../../storage/commenter-accounts.ts'
import { commentsBy, findComment } from '../../storage/comments.ts'
import { sent } from '../../storage/comments-for-tests.ts'
import { transaction } from '../../storage/database.ts'
import { addNewComments } from '../../storage/new-comments.ts'
import { postComment } from '../comments/post-comment.ts'
import { respectComment } from '../comments/respect-comment.ts'
import { commentBy, commenterNamed } from '../moderation/moderation-for-tests.ts'
import { reportComment } from '../moderation/report-comment.ts'
import { eraseMine } from './erase-mine.ts'

onBoth('a comment on its way while its writer has everything erased', (ready) => {
  it('is not written afterwards, and those that came with it are', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { db } = newsroom.database
      const { id: story } = await live(newsroom)
      const noor = await commenterNamed(newsroom, 'Noor')
      const tove = await commenterNamed(newsroom, 'Tove')
      await eraseMine(newsroom, { commenter: noor.id, session: '' })
      const done = await Promise.all(
        [tove, noor, tove, noor].map((commenter, index) => {
          const text = `Words number ${index}`
          return postComment(newsroom, { story, parent: null, commenter, text, passage: null })
        }),
      )
      expect(done.map(({ outcome }) => outcome)).toEqual(['held', 'absent', 'held', 'absent'])
      expect(await commentsBy(db, noor.id, { limit: 5 })).toEqual([])
    } finally {
      await newsroom.close()
    }
  })

  it('goes with the rest where it is being written at that moment', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { id: story } = await live(newsroom)
      const { id: person, name: author } = await commenterNamed(newsroom, 'Noor')
      const writing = transaction(await ready.another(), async (db) => {
        await holdCommenters(db, [person])
        await addNewComments(db, [sent('late', { story, person, author })])
        await wait(300)
      })
      await wait(50)
      await eraseMine(newsroom, { commenter: person, session: '' })
      await writing
      const nobodys = { person: null, author: '', text: '', state: 'withdrawn' }
      expect(await findComment(newsroom.database.db, 'late')).toMatchObject(nobodys)
    } finally {
      await newsroom.close()
    }
  })

  it('goes without a trace of respect, reports and words under several stories', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { db } = newsroom.database
      const noor = await commenterNamed(newsroom, 'Noor')
      const tove = await commenterNamed(newsroom, 'Tove')
      for (const slug of ['one', 'two']) {
        const { id: story } = await live(newsroom, { slug })
        const { id: comment } = await commentBy(newsroom, tove, { story })
        await commentBy(newsroom, noor, { story })
        await respectComment(newsroom, { comment, commenter: noor })
      }
      await Promise.all([
        eraseMine(newsroom, { commenter: noor.id, session: '' }),
        ...(await commentsBy(db, tove.id, { limit: 5 })).map(async ({ id: comment }) => {
          await respectComment(newsroom, { comment, commenter: noor })
          const report = { comment, reason: 'abuse', words: '', commenter: noor } as const
          await reportComment(newsroom, report)
        }),
      ])
      const [{ id: comment } = { id: '' }] = await commentsBy(db, tove.id, { limit: 1 })
      const report = { comment, reason: 'abuse', words: '', commenter: noor } as const
      expect(await reportComment(newsroom, report)).toEqual({ outcome: 'missing' })
      expect(await respectComment(newsroom, { comment, commenter: noor })).toEqual({
        outcome: 'absent',
      })
      expect(await commentsBy(db, noor.id, { limit: 5 })).toEqual([])
      const left = await Promise.all([
        db.selectFrom('comment_respect').select('person').execute(),
        db.selectFrom('comment_report').select('id').where('reporter', '=', noor.id).execute(),
        db.selectFrom('comment').select('id').where('respect', '<>', 0).execute(),
      ])
      expect(left).toEqual([[], [], []])
    } finally {
      await newsroom.close()
    }
  })
})
