import { describe, expect, it } from 'vitest'
import { eraseMine } from '../../actions/commenters/erase-mine.ts'
import { mailNews } from '../../actions/commenters/mail-news.ts'
import { appealDecision } from '../../actions/moderation/appeal-decision.ts'
import { moderationFigures } from '../../actions/moderation/moderation-figures.ts'
import { commentBy, commenterNamed } from '../../actions/moderation/moderation-for-tests.ts'
import { reportComment } from '../../actions/moderation/report-comment.ts'
import { createApp } from '../../app.ts'
import type { Commenter } from '../../commenters/commenter.ts'
import { tellCommenter } from '../../commenters/tell-commenter.ts'
import { tellOfComment } from '../../commenters/tell-of-comment.ts'
import type { TestMailServer } from '../../mail/mail-server-for-tests.ts'
import { pass, type TestNewsroom } from '../../newsroom-for-tests.ts'
import { appealsAgainst, saveAppeal } from '../../storage/appeals.ts'
import { markDanger } from '../../storage/comment-danger.ts'
import { addCommenter, commenterByEmail } from '../../storage/commenter-accounts.ts'
import { mailDue } from '../../storage/commenter-letters.ts'
import { mutedBy } from '../../storage/commenter-mutes.ts'
import { findComment } from '../../storage/comments.ts'
import { transaction } from '../../storage/database.ts'
import { saveDecision } from '../../storage/decisions.ts'
import { countQueue } from '../../storage/moderation-queue.ts'
import { reliabilityOf, reportsOf } from '../../storage/reports.ts'
import { meForEachTest, origin, type TestMe } from './me-for-tests.ts'

let room: TestMe
let mail: TestMailServer
meForEachTest((opened, server) => {
  room = opened
  mail = server
})

describe('letters', () => {
  const tell = (commenter: Commenter, news: Parameters<typeof tellCommenter>[1]['news']) =>
    tellCommenter(room.newsroom.database.db, {
      ...{ commenter: commenter.id, news, at: room.newsroom.now(), newId: room.newsroom.newId },
    })

  it('are in the box at once and in one mail, which is switched off by one request', async () => {
    const { them, commenter } = await room.signedIn('Kim')
    const ida = await commenterNamed(room.newsroom, 'Ida')
    const { id } = await commentBy(room.newsroom, ida, { story: room.story.id })
    await tell(commenter, { kind: 'reply', comment: id, story: room.story.id, by: 'Ida' })
    await tell(commenter, { kind: 'featured', comment: 'c2', story: room.story.id })
    await mailNews(room.newsroom, new AbortController().signal)
    const text = await room.letterTo('kim@post.example')
    expect(text).toContain('Ida answered your comment on =E2=80=9CThe bell of Ostrow=E2=80=9D')
    expect(text).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    const address = /List-Unsubscribe: <https:\/\/lantern\.example([^>]+)>/.exec(
      text.replaceAll(/\r\n\s+/g, ' '),
    )
    const path = address?.[1]?.trim() ?? ''
    expect(await mailNews(room.newsroom, new AbortController().signal)).toEqual([])
    expect((await them.open('/-/me')).text).toContain('Letters (2 new)')
    expect((await them.open('/-/me/letters')).text).toContain('Our editors chose your comment')
    expect((await them.open('/-/me')).text).not.toContain('new)')
    const app = createApp(room.newsroom)
    const wrong = await app.request(`${origin}${path}x`, { method: 'POST' })
    const look = await app.request(`${origin}${path}`)
    expect([wrong.status, look.status]).toEqual([403, 200])
    expect((await them.open('/-/me/settings')).text).toContain('You get mail')
    // As mail programs send it: from no page of ours.
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    expect((await app.request(`${origin}${path}`, { method: 'POST', body })).status).toBe(200)
    expect((await them.open('/-/me/settings')).text).toContain('You get no mail')
  })

  it('wait a quarter of an hour between two mails to one person', async () => {
    const { commenter } = await room.signedIn('Pat')
    const reply = { kind: 'reply', comment: 'c1', story: room.story.id, by: 'Ida' } as const
    await tell(commenter, reply)
    await mailNews(room.newsroom, new AbortController().signal)
    await tell(commenter, reply)
    const [next] = await mailNews(room.newsroom, new AbortController().signal)
    expect(next).toMatchObject({ key: 'commenter-mail', runAt: '2026-11-20T10:15:00.000Z' })
    pass(room.newsroom, 15)
    expect(await mailNews(room.newsroom, new AbortController().signal)).toEqual([])
  })

  it('about somebody who may be in danger tell no rule, go into no mail, and bring help', async () => {
    const { them, commenter } = await room.signedIn('Sam')
    await tell(commenter, { kind: 'help', comment: 'c1', story: room.story.id })
    expect(await mailNews(room.newsroom, new AbortController().signal)).toEqual([])
    const page = await them.open('/-/me/letters')
    expect(page.text).toContain('class="help"')
    expect(page.text).not.toMatch(/rule|reject|not allowed/i)
  })
})

describe('a letter', () => {
  it('of a rule becomes one of help, and no mail, once somebody may be in danger', async () => {
    const { them, commenter } = await room.signedIn('Kim')
    const { database, now, newId } = room.newsroom
    const { id, comment } = await room.decided(commenter)
    const words = 'Please say what, not who.'
    const story = room.story.id
    const news = { kind: 'rejected', comment, story, decision: id, rule: 'abuse', words } as const
    await tellCommenter(database.db, { commenter: commenter.id, news, at: now(), newId })
    await transaction(database, (db) =>
      markDanger(db, { comment, since: now(), eraseAt: '2026-12-20T10:00:00.000Z' }),
    )
    const due = await mailDue(database.db, { notSince: now(), people: 9, letters: 9 })
    expect(due.map((one) => one.news)).toEqual([[{ kind: 'help', comment, story }]])
    await mailNews(room.newsroom, new AbortController().signal)
    expect(mail.letters.filter(({ text }) => text.includes('not who'))).toEqual([])
    const page = await them.open('/-/me/letters')
    expect(page.text).toContain('class="help"')
    expect(page.text).not.toContain('insult')
  })
})

describe('everything of somebody', () => {
  it('is a file, without what two roles alone may read', async () => {
    const { them, commenter } = await room.signedIn('Kim')
    await commentBy(room.newsroom, commenter, { story: room.story.id, text: 'I was there.' })
    await commentBy(room.newsroom, commenter, {
      story: room.story.id,
      text: 'Apart.',
      queue: 'danger',
    })
    const file = JSON.parse((await them.open('/-/me/export')).text)
    expect(file.account).toMatchObject({ name: 'Kim', email: 'kim@post.example' })
    const texts = file.comments.map(({ text }: { text: string }) => text)
    expect(texts.toSorted()).toEqual(['I was there.', null])
    expect(Object.keys(file)).toEqual(
      expect.arrayContaining(['letters', 'respects', 'decisions', 'reports', 'mutes', 'follows']),
    )
  })

  it('has all that was decided, however much it is', async () => {
    const { them, commenter } = await room.signedIn('Kim')
    const { id, ...first } = await room.decided(commenter)
    await transaction(room.newsroom.database, async (db) => {
      for (let count = 1; count <= 230; count += 1)
        await saveDecision(db, { ...first, id: `${id}-${String(count).padStart(3, '0')}` })
    })
    const file = JSON.parse((await them.open('/-/me/export')).text)
    const ids = file.decisions.map((one: { id: string }) => one.id)
    expect([new Set(ids).size, ids.at(-1)]).toEqual([231, id])
  })

  it('is there for somebody who never chose a name', async () => {
    const { newsroom } = room
    const { db } = newsroom.database
    await addCommenter(db, { id: 'new', email: 'new@post.example', since: newsroom.now() })
    const them = await room.signedInAs('new')
    const { to } = await them.open('/-/me')
    expect(to).toContain('/-/me/name')
    const name = await them.open(to)
    expect(name.text).toContain('href="/-/me/export"')
    expect(name.text).toContain('href="/-/me/erase"')
    const file = JSON.parse((await them.open('/-/me/export')).text)
    expect(file.account).toMatchObject({ name: null, email: 'new@post.example' })
    expect((await them.open('/-/me/erase')).text).toContain('Erase everything of yours')
    const key = /name="key" value="([^"]+)"/.exec((await them.send('/-/me/erase')).text)?.[1] ?? ''
    expect((await them.send('/-/me/erase', { key })).text).toContain('is erased')
    expect(await commenterByEmail(db, 'new@post.example')).toBeUndefined()
  })

  it('goes when it was asked for twice; places stay, and law’s part without the name', async () => {
    const { them, commenter } = await room.signedIn('Kim')
    const { db } = room.newsroom.database
    const ida = await commenterNamed(room.newsroom, 'Ida')
    const mine = await commentBy(room.newsroom, commenter, { story: room.story.id, text: 'Mine.' })
    const answer = await commentBy(room.newsroom, ida, { story: room.story.id, parent: mine.id })
    const decision = await room.decided(commenter)
    const appeal = {
      id: 'a1',
      decision: decision.id,
      comment: decision.comment,
      commenter: commenter.id,
    }
    await saveAppeal(db, { ...appeal, at: room.newsroom.now(), words: 'I am Kim.' })
    await them.send(`/-/comment/${answer.id}/mute`)
    expect(await mutedBy(db, commenter.id)).toEqual([{ id: ida.id, name: 'Ida' }])
    await tellOfComment(db, {
      ...{ comment: mine.id, story: room.story.id, writer: commenter.id, by: 'Kim' },
      ...{ answered: ida.id, at: room.newsroom.now(), newId: room.newsroom.newId },
    })
    const asked = await them.send('/-/me/erase')
    expect(asked.text).toContain('Are you sure?')
    expect((await findComment(db, mine.id))?.text).toBe('Mine.')
    const key = /name="key" value="([^"]+)"/.exec(asked.text)?.[1] ?? ''
    const done = await them.send('/-/me/erase', { key })
    expect(done.text).toContain('Comments: 2')
    expect(done.text).toContain('Articles 15 and 24')
    expect(them.cookies.size).toBe(0)
    expect(await findComment(db, mine.id)).toMatchObject({
      ...{ text: '', author: '', person: null, state: 'withdrawn', isVisible: true },
    })
    const dump = await everythingIn(room.newsroom)
    expect(dump).not.toMatch(/Kim|kim@post|Mine\.|Rubbish/)
    expect(dump).toContain(decision.id)
  })
})

/** Reads a discussion's reports and appeals as they are counted. */
const figures = () => moderationFigures(room.newsroom, { from: '2026-11-01', to: '2026-11-30' })

describe('what waits for an answer when somebody has everything erased', () => {
  it('is closed: who reported is told, an appeal has lapsed, and the figures say so', async () => {
    const { newsroom, story } = room
    const { db } = newsroom.database
    const { commenter: kim } = await room.signedIn('Kim')
    const { them: ida, commenter } = await room.signedIn('Ida')
    const { id: comment } = await commentBy(newsroom, kim, { story: story.id, text: 'Mine.' })
    const sent = { comment, reason: 'abuse', words: 'Rude.', commenter } as const
    expect((await reportComment(newsroom, sent)).outcome).toBe('taken')
    const { id: decision } = await room.decided(kim)
    const asked = { decision, commenter: kim, words: 'I meant the story.' }
    expect((await appealDecision(newsroom, asked)).outcome).toBe('sent')
    await eraseMine(newsroom, { commenter: kim.id, session: '' })
    expect(await reportsOf(db, comment)).toMatchObject([
      { reporter: commenter.id, outcome: 'lapsed', answeredAt: newsroom.now(), decision: null },
    ])
    expect((await ida.open('/-/me/letters')).text).toContain('It is not shown any more. Thank you.')
    expect((await reliabilityOf(db, [commenter.id])).get(commenter.id)).toBeUndefined()
    expect((await appealsAgainst(db, [decision])).get(decision)).toMatchObject({
      ...{ commenter: null, words: '', answer: { outcome: 'lapsed' } },
    })
    for (const queue of ['reported', 'appeals'] as const)
      expect(await countQueue(db, queue, 9)).toBe(0)
    expect(await figures()).toMatchObject({
      ...{ noticesAnswered: 0, noticesLapsed: 1, noticeMedian: null, appealMedian: null },
      ...{ appeals: { sent: 1, upheld: 0, overturned: 0 }, appealsLapsed: 1 },
    })
  })
})

/** All rows of all tables, as text. */
async function everythingIn({ database: { db } }: TestNewsroom): Promise<string> {
  const tables = await db.introspection.getTables()
  const rows = await Promise.all(
    tables
      .filter(({ name }) => /^(comment|moderation|audit|job|discussion)/.test(name))
      .map(({ name }) =>
        db
          .selectFrom(name as 'comment')
          .selectAll()
          .execute(),
      ),
  )
  return JSON.stringify(rows)
}
