import { expect, it } from 'vitest'
import { beginSession } from '../../commenters/session.ts'
import { live, openTestNewsroom, pass } from '../../newsroom-for-tests.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { addCommenter, nameCommenter, ownAccount } from '../../storage/commenter-accounts.ts'
import { keepPastName } from '../../storage/commenter-names.ts'
import { findComment } from '../../storage/comments.ts'
import { sent } from '../../storage/comments-for-tests.ts'
import { transaction } from '../../storage/database.ts'
import { findDiscussion } from '../../storage/discussions.ts'
import { findJob } from '../../storage/jobs.ts'
import { addNewComments } from '../../storage/new-comments.ts'
import { askNightly, runNightly } from './nightly.ts'
import { respectComment } from './respect-comment.ts'

const unstopped = new AbortController().signal

onBoth('at night', (ready) => {
  it('counts are made right that were off, and the journal says which', async () => {
    const opened = await openTestNewsroom({ database: ready.address })
    const said: unknown[] = []
    const error = (_about: string, facts: unknown) => void said.push(facts)
    const newsroom = { ...opened, journal: { ...opened.journal, error } }
    try {
      const { db } = newsroom.database
      const { id: story } = await live(newsroom)
      const add = (id: string, parent: string | null) =>
        transaction(newsroom.database, (inside) =>
          addNewComments(inside, [sent(id, { story, parent })]),
        )
      for (const [id, parent] of [
        ['a', null],
        ['b', 'a'],
        ['c', 'b'],
      ] as const)
        await add(id, parent)
      await add('elsewhere', null)
      await db.updateTable('comment').set({ person: null }).where('id', '=', 'elsewhere').execute()
      await transaction(newsroom.database, (inside) =>
        addCommenter(inside, { id: 'ida', email: null, since: opened.now() }),
      )
      await respectComment(newsroom, { comment: 'a', commenter: { id: 'ida' } as never })
      expect(await runNightly(newsroom, null, unstopped)).toHaveLength(1)
      expect(said).toEqual([])
      const right = await findDiscussion(db, story)
      const wrong = { shown: 9, held: 1 }
      await db.updateTable('discussion').set(wrong).where('story', '=', story).execute()
      await db
        .updateTable('comment')
        .set({ respect: 5 })
        .where('id', 'in', ['a', 'elsewhere'])
        .execute()
      await db
        .updateTable('comment')
        .set({ answers: 0, visible: 0 })
        .where('id', '=', 'b')
        .execute()
      const [next] = await runNightly(newsroom, null, unstopped)
      expect(next?.runAt).toBe('2026-11-21T03:10:00.000Z')
      // That below which it is not seen was counted from it.
      expect(said).toEqual([
        { story, counts: { shown: [9, 4], held: [1, 0] }, answers: 2, respects: 1 },
      ])
      expect(await findDiscussion(db, story)).toEqual(right)
      expect(await findComment(db, 'a')).toMatchObject({ respect: 1, isVisible: true })
      // What came from elsewhere brought its respect along.
      expect((await findComment(db, 'elsewhere'))?.respect).toBe(5)
      const rows = await db.selectFrom('comment').select(['id', 'answers', 'visible']).execute()
      expect(rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))).toEqual([
        { id: 'a', answers: 1, visible: 1 },
        { id: 'b', answers: 1, visible: 1 },
        { id: 'c', answers: 0, visible: 1 },
        { id: 'elsewhere', answers: 0, visible: 1 },
      ])
      said.length = 0
      await runNightly(newsroom, { after: '' }, unstopped)
      expect(said).toEqual([])
    } finally {
      await opened.close()
    }
  })

  it('accounts go that were never named and in which nobody signs in', async () => {
    const newsroom = await openTestNewsroom({ database: ready.address })
    try {
      const { db } = newsroom.database
      const since = newsroom.now()
      await transaction(newsroom.database, async (inside) => {
        for (const id of ['never', 'lately', 'named'])
          await addCommenter(inside, { id, email: `${id}@post.example`, since })
        await nameCommenter(inside, 'named', { name: 'Noor', key: 'noor' })
        const at = { at: since, until: '2026-11-30T10:00:00.000Z' }
        await keepPastName(inside, { key: 'old', commenter: 'named', ...at })
      })
      pass(newsroom, 29 * 24 * 60)
      await beginSession(db, newsroom, 'lately')
      await runNightly(newsroom, null, unstopped)
      expect(await ownAccount(db, 'never')).toBeDefined()
      expect(await db.selectFrom('commenter_past_name').selectAll().execute()).toEqual([])
      pass(newsroom, 2 * 24 * 60)
      await runNightly(newsroom, null, unstopped)
      const left = await db.selectFrom('commenter').select('id').orderBy('id').execute()
      expect(left.map(({ id }) => id)).toEqual(['lately', 'named'])
      await askNightly(newsroom)
      await askNightly(newsroom)
      expect(await findJob(db, 'comments-nightly')).toMatchObject({ detail: null })
    } finally {
      await newsroom.close()
    }
  })
})
