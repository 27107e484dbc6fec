import { expect, it } from 'vitest'
import { live, openTestNewsroom } from '../../newsroom-for-tests.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { lettersOf } from '../../storage/commenter-letters.ts'
import { transaction } from '../../storage/database.ts'
import { saveKeptComments } from '../../storage/kept-comments.ts'
import { countQueue } from '../../storage/moderation-queue.ts'
import { reportsOf } from '../../storage/reports.ts'
import { closeReplaced } from './close-reports.ts'
import { commentBy, commenterNamed } from './moderation-for-tests.ts'
import { reportComment } from './report-comment.ts'

onBoth('reports', (ready) => {
  it('of comments that an archive replaced are closed, and told so', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { db } = newsroom.database
      const { id: story } = await live(newsroom)
      const noor = await commenterNamed(newsroom, 'Noor')
      const ida = await commenterNamed(newsroom, 'Ida')
      const said = await commentBy(newsroom, noor, { story, text: 'Said here.' })
      const back = await commentBy(newsroom, noor, { story, text: 'Comes back.' })
      for (const { id: comment } of [said, back]) {
        const report = { comment, reason: 'abuse', words: '', commenter: ida } as const
        expect(await reportComment(newsroom, report)).toEqual({ outcome: 'taken' })
      }
      await transaction(newsroom.database, async (inside) => {
        const { id, author, at, text } = back
        const one = { id, parent: null, author, badge: null, at, text } as const
        const comments = await saveKeptComments(inside, story, [
          { ...one, state: 'shown', kind: 'comment' },
        ])
        expect(comments).toEqual([said.id])
        await closeReplaced(newsroom, inside, { story, comments })
      })
      expect(await reportsOf(db, said.id)).toMatchObject([{ outcome: 'lapsed', decision: null }])
      expect(await reportsOf(db, back.id)).toMatchObject([{ outcome: null }])
      expect(await countQueue(db, 'reported', 9)).toBe(1)
      const letters = await lettersOf(db, { commenter: ida.id, before: null, limit: 9 })
      expect(letters.map(({ news }) => news)).toMatchObject([
        { kind: 'report-answered', comment: said.id, outcome: 'replaced' },
      ])
    } finally {
      await newsroom.close()
    }
  })
})
