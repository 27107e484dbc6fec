import { expect, it } from 'vitest'
import { live, openTestNewsroom, pass } from '../../newsroom-for-tests.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { findJob } from '../../storage/jobs.ts'
import { reportsOf } from '../../storage/reports.ts'
import { decideComment } from './decide-comment.ts'
import { forgetReaches } from './forget-reach.ts'
import { commentBy, commenterNamed } from './moderation-for-tests.ts'
import { reportComment } from './report-comment.ts'

const staff = { id: 'bo', name: 'Bo', role: 'moderator' } as const
const day = 24 * 60

onBoth('how somebody can be reached who reported', (ready) => {
  it('is forgotten 30 days after the answer, though no other report comes', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { db } = newsroom.database
      const { id: story } = await live(newsroom)
      const noor = await commenterNamed(newsroom, 'Noor')
      const reported = async (text: string) => {
        const { id: comment } = await commentBy(newsroom, noor, { story, text })
        const asked = { comment, reason: 'abuse', words: '', commenter: null } as const
        await reportComment(newsroom, { ...asked, reach: 'jo@pell.example' })
        return comment
      }
      const answer = (comment: string) =>
        decideComment(newsroom, {
          ...{ comment, deed: 'approve', rule: null, words: '', revision: 1, staff },
        })
      const reaches = async () => {
        const all = [first, second, open].map((comment) => reportsOf(db, comment))
        return (await Promise.all(all)).flatMap((some) => some.map(({ reach }) => reach))
      }
      const [first, second, open] = [await reported('1'), await reported('2'), await reported('3')]
      await answer(first)
      pass(newsroom, 10 * day)
      await answer(second)
      pass(newsroom, 20 * day)
      expect((await findJob(db, 'forget-reach'))?.runAt).toBe('2026-12-20T10:00:00.001Z')
      expect(await forgetReaches(newsroom)).toMatchObject([{ runAt: '2026-12-20T10:00:00.001Z' }])
      pass(newsroom, 1)
      expect(await forgetReaches(newsroom)).toMatchObject([{ runAt: '2026-12-30T10:00:00.001Z' }])
      expect(await reaches()).toEqual(['', 'jo@pell.example', 'jo@pell.example'])
      pass(newsroom, 10 * day)
      // Whoever waits for an answer is still to be told of it.
      expect(await forgetReaches(newsroom)).toEqual([])
      expect(await reaches()).toEqual(['', '', 'jo@pell.example'])
    } finally {
      await newsroom.close()
    }
  })
})
