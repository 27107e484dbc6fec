import { expect, it } from 'vitest'
import type { Commenter } from '../../commenters/commenter.ts'
import { live, openTestNewsroom, pass } from '../../newsroom-for-tests.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { addFollow } from '../../storage/commenter-follows.ts'
import { lettersOf, markLettersRead } from '../../storage/commenter-letters.ts'
import { addMute } from '../../storage/commenter-mutes.ts'
import { transaction } from '../../storage/database.ts'
import { changeCommentState } from '../comments/change-comment-state.ts'
import { commentBy, commenterNamed } from '../moderation/moderation-for-tests.ts'
import { tellFollowers } from './tell-followers.ts'

onBoth('those who follow a discussion', (ready) => {
  it('are told of what others wrote since, whom they have not muted, and of nothing else', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { db } = newsroom.database
      const { id: story } = await live(newsroom)
      const [noor, tove, ines] = [
        await commenterNamed(newsroom, 'Noor'),
        await commenterNamed(newsroom, 'Tove'),
        await commenterNamed(newsroom, 'Ines'),
      ]
      const write = async (commenter: Commenter, queue: 'held' | null = null) => {
        pass(newsroom, 1)
        return (await commentBy(newsroom, commenter, { story, queue })).id
      }
      /** Who has been told since they read last; all of them read then. */
      const told = async () => {
        pass(newsroom, 1)
        await tellFollowers(newsroom, story)
        pass(newsroom, 1)
        const names: string[] = []
        for (const { id: commenter, name } of [noor, tove, ines]) {
          const letters = await lettersOf(db, { commenter, before: null, limit: 10 })
          if (letters.some(({ isRead }) => !isRead)) names.push(name)
          await markLettersRead(db, commenter, newsroom.now())
        }
        return names
      }
      await write(ines)
      pass(newsroom, 1)
      for (const { id: commenter } of [noor, tove])
        await addFollow(db, { story, commenter, at: newsroom.now() })
      await addMute(db, tove.id, ines.id)
      expect(await told()).toEqual([])
      await write(noor)
      expect(await told()).toEqual(['Tove'])
      await write(ines)
      expect(await told()).toEqual(['Noor'])
      await write(noor)
      await write(tove)
      expect(await told()).toEqual(['Noor', 'Tove'])
      // Of what was held, once readers see it.
      const held = await write(ines, 'held')
      expect(await told()).toEqual([])
      await transaction(newsroom.database, (inside) =>
        changeCommentState(inside, newsroom, { comment: held, state: 'shown' }),
      )
      expect(await told()).toEqual(['Noor'])
      expect(await told()).toEqual([])
    } finally {
      await newsroom.close()
    }
  })
})
