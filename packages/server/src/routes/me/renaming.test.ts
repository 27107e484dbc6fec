import { expect, it } from 'vitest'
import { nameComments, renameMine } from '../../actions/commenters/rename-mine.ts'
import { commentBy, commenterNamed } from '../../actions/moderation/moderation-for-tests.ts'
import { pass } from '../../newsroom-for-tests.ts'
import { insertStaff } from '../../storage/accounts.ts'
import { auditsOf } from '../../storage/audits.ts'
import { setCommenterStanding } from '../../storage/commenters.ts'
import { findComment } from '../../storage/comments.ts'
import { findJob } from '../../storage/jobs.ts'
import { meForEachTest, type TestMe } from './me-for-tests.ts'

const days = 24 * 60

let room: TestMe
meForEachTest((opened) => {
  room = opened
})

it('changes a name once in a while, and on everything that was written', async () => {
  const { newsroom, story } = room
  const { db } = newsroom.database
  const { them, commenter } = await room.signedIn('Kim')
  const { id } = await commentBy(newsroom, commenter, { story: story.id, text: 'I was there.' })
  expect(await them.send('/-/me/rename', { name: 'Kim of Ostrow' })).toMatchObject({ status: 303 })
  expect((await them.open('/-/me/settings')).text).toContain('You write as Kim of Ostrow.')
  expect(await findJob(db, 'rename-comments:kim')).toMatchObject({ detail: 'kim' })
  await nameComments(newsroom, 'kim', new AbortController().signal)
  expect((await findComment(db, id))?.author).toBe('Kim of Ostrow')
  expect(await findJob(db, 'rename-comments-late:kim')).toBeDefined()
  expect((await auditsOf(db, 'kim')).map(({ action, detail }) => [action, detail])).toEqual([
    ['rename-commenter', null],
  ])
  await them.send('/-/me/rename', { name: 'Kimmy' })
  const page = await them.open('/-/me/settings')
  expect(page.text).toContain('You write as Kim of Ostrow.')
  expect(page.text).toMatch(/once more from.*20 December 2026/)
  pass(newsroom, 30 * days)
  await them.send('/-/me/rename', { name: 'Kim' })
  expect((await them.open('/-/me/settings')).text).toContain('You write as Kim.')
})

it('refuses names as at joining, and one that somebody else has just left', async () => {
  const { newsroom } = room
  const staff = {
    id: 'mo',
    name: 'Mo Adeyemi',
    email: 'mo@lantern.example',
    role: 'editor',
  } as const
  await insertStaff(newsroom.database.db, staff, newsroom.now())
  await commenterNamed(newsroom, 'Ida')
  const { them } = await room.signedIn('Kim')
  await renameMine(newsroom, { commenter: 'ida', typed: 'Ida the Second' })
  for (const name of ['mo  adeyemi', 'The Lantern', 'ＩＤＡ', 'Ida the second', '', '!'])
    expect([name, (await them.send('/-/me/rename', { name })).status]).toEqual([name, 422])
  pass(newsroom, 91 * days)
  expect((await them.send('/-/me/rename', { name: 'Ida' })).status).toBe(303)
  expect((await them.open('/-/me')).text).toContain('You write as Ida.')
})

it('leaves the name of whoever may not write as it is', async () => {
  const { newsroom } = room
  const { them } = await room.signedIn('Kim')
  const barredUntil = '2026-12-01T10:00:00.000Z'
  await setCommenterStanding(newsroom.database.db, 'kim', { barredUntil })
  await them.send('/-/me/rename', { name: 'Lee' })
  const { text } = await them.open('/-/me/settings')
  expect(text).toContain('A name is not changed while')
  expect(text).toContain('You write as Kim.')
})
