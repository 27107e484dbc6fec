import type { StoryId } from '@stet/core/story'
import { expect, it } from 'vitest'
import type { Commenter } from '../../commenters/commenter.ts'
import type { Newsroom } from '../../newsroom.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { addCommenter } from '../../storage/commenter-accounts.ts'
import { findComment } from '../../storage/comments.ts'
import { sent } from '../../storage/comments-for-tests.ts'
import { transaction } from '../../storage/database.ts'
import { addNewComments } from '../../storage/new-comments.ts'
import { respectComment } from './respect-comment.ts'

const story = 's1' as StoryId
const many = 40

onBoth('respect', (ready) => {
  it('and answers to the same comment do not wait for each other without an end', async () => {
    const { handle } = ready
    const add = (id: string, parent: string | null) =>
      transaction(handle, (db) => addNewComments(db, [sent(id, { story, parent })]))
    await add('root', null)
    await transaction(handle, async (db) => {
      for (let index = 0; index < many; index += 1)
        await addCommenter(db, { id: `p${index}`, email: null, since: '2026-11-20T10:00:00.000Z' })
    })
    const newsroom = { database: handle, now: () => '2026-11-20T10:00:00.000Z' } as Newsroom
    const done = await Promise.allSettled(
      Array.from({ length: many }, (_, index) => [
        respectComment(newsroom, { comment: 'root', commenter: { id: `p${index}` } as Commenter }),
        add(`answer-${index}`, 'root'),
      ]).flat(),
    )
    expect(done.filter(({ status }) => status === 'rejected')).toEqual([])
    expect((await findComment(handle.db, 'root'))?.respect).toBe(many)
  })
})
