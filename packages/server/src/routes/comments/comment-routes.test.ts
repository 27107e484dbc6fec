import { initialCommentSettings } from '@stet/core/comments'
import { build, type Story } from '@stet/core/story'
import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decideComment } from '../../actions/moderation/decide-comment.ts'
import { commenterNamed } from '../../actions/moderation/moderation-for-tests.ts'
import { unpublishStory } from '../../actions/unpublish-story.ts'
import { createApp } from '../../app.ts'
import { beginSession } from '../../commenters/session.ts'
import {
  ada as editor,
  live,
  openTestNewsroom,
  pass,
  publishNow,
  save,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { markDanger } from '../../storage/comment-danger.ts'
import { saveCommentSettings } from '../../storage/comment-rules.ts'
import { findComment } from '../../storage/comments.ts'
import { transaction } from '../../storage/database.ts'
import { type TestReader, testReader } from '../me/reader-for-tests.ts'

const origin = 'https://lantern.example'
let newsroom: TestNewsroom
let app: Hono
let story: Story
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  const { database } = newsroom
  const { moderation } = initialCommentSettings
  const settings = { ...initialCommentSettings, moderation: { ...moderation, newCommenterHold: 0 } }
  await transaction(database, (db) => saveCommentSettings(db, settings))
  story = await live(newsroom, { slug: 'bell' }, build.paragraph('The bell rang <twice> at nine.'))
  app = createApp(newsroom)
})
afterEach(() => newsroom.close())

const stranger = (): TestReader => testReader(app, origin)

async function signedIn(name: string): Promise<TestReader> {
  const { id } = await commenterNamed(newsroom, name)
  const line = await beginSession(newsroom.database.db, newsroom, id)
  const [pair = ''] = line.split(';')
  const them = testReader(app, origin)
  them.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
  return them
}

async function written(them: TestReader, text: string, more = {}): Promise<string> {
  pass(newsroom, 2)
  const sent = await them.send('/-/comment/write', { story: story.id, text, ...more })
  expect(sent).toMatchObject({ status: 303, to: expect.stringMatching(/^\/-\/comment\/[\w-]+$/) })
  return sent.to
}

const idOf = (address: string): string => address.split('/').at(-1) ?? ''

describe('a comment', () => {
  it('is at its address, in the discussion and among what came since', async () => {
    const kim = await signedIn('Kim Vale')
    const address = await written(kim, 'I heard it <b>once</b>.')
    const page = await stranger().open(address)
    expect(page.text).toContain('I heard it &lt;b&gt;once&lt;/b&gt;.')
    expect(page.headers.get('cache-control')).toBe('no-store')
    const thread = await stranger().open(`/-/comments?story=${story.id}`)
    expect(thread.text).toContain(`id="comment-${idOf(address)}"`)
    const news = await stranger().open(`/-/comments/new?story=${story.id}&since=0`)
    expect(JSON.parse(news.text)).toEqual({ count: 1, newer: 1 })
    await kim.send(`${address}/respect`)
    const lea = await signedIn('Lea Moor')
    expect((await lea.open(address)).text).toContain('Show me no comments by Kim Vale')
    expect((await lea.send(`${address}/mute`)).to).toBe(address)
    await lea.send(`${address}/respect`)
    const mine = await lea.open(`/-/comments/new?story=${story.id}&since=0`)
    const both = { muted: [idOf(address)], respected: [idOf(address)] }
    expect(JSON.parse(mine.text)).toMatchObject({ mine: both })
    expect((await lea.open(address)).text).not.toContain('Show me no comments by')
  })

  it('quotes the story in its own signs, and nothing that does not stand there', async () => {
    const kim = await signedIn('Kim Vale')
    const passage = { version: '1', passage: 'the BELL rang twice' }
    const good = await written(kim, 'Twice?', passage)
    expect((await findComment(newsroom.database.db, idOf(good)))?.passage).toEqual({
      version: 1,
      words: 'The bell rang <twice',
    })
    const bad = await written(kim, 'Thrice!', { ...passage, passage: 'The bell rang thrice' })
    expect((await findComment(newsroom.database.db, idOf(bad)))?.passage).toBeNull()
    const form = `/-/comment/write?story=${story.id}&version=9&passage=bell`
    expect((await kim.open(form)).text).toContain('were left out')
  })

  it('finds out nothing of a version that readers are not shown', async () => {
    const kim = await signedIn('Kim Vale')
    const changed = build.storyWith({}, build.paragraph('The bell was cracked.'))
    await save(newsroom, { ...story, body: changed.body })
    await publishNow(newsroom, { ...story, body: changed.body })
    const asked = async (version: string, passage: string): Promise<string> => {
      const query = new URLSearchParams({ story: story.id, version, passage })
      return (await kim.open(`/-/comment/write?${query}`)).text
    }
    expect(await asked('1', 'rang twice')).toContain('were left out')
    // What still stands there is quoted from where it stands.
    expect(await asked('1', 'the bell')).toContain('name="version" value="2"')
    expect(await asked('2', 'was cracked')).toContain('name="passage" value="was cracked."')
  })

  it('is changed and taken back by whoever wrote it, and by nobody else', async () => {
    const kim = await signedIn('Kim Vale')
    const lea = await signedIn('Lea Moor')
    const address = await written(kim, 'The furst word.')
    expect((await lea.open(`${address}/edit`)).status).toBe(403)
    expect((await lea.send(`${address}/edit`, { text: 'Mine now.' })).status).toBe(403)
    expect((await lea.send(`${address}/withdraw`)).status).toBe(403)
    expect((await stranger().send(`${address}/withdraw`)).to).toContain('/-/me/sign-in?to=')
    expect((await kim.send(`${address}/edit`, { text: ' ' })).status).toBe(422)
    expect((await kim.send(`${address}/edit`, { text: 'The first word.' })).to).toBe(address)
    expect((await lea.open(address)).text).toContain('The first word.')
    pass(newsroom, 6)
    expect((await kim.send(`${address}/edit`, { text: 'Too late.' })).status).toBe(409)
    expect((await kim.send(`${address}/withdraw`)).to).toBe(address)
    expect((await lea.open(address)).status).toBe(404)
  })
})

describe('what waits or was rejected', () => {
  const ada = { id: 'ada', name: 'Ada Okafor', role: 'moderator' } as const

  async function rejected(): Promise<{ kim: TestReader; address: string }> {
    const kim = await signedIn('Kim Vale')
    const address = await written(kim, 'Buy my bells.')
    const about = { comment: idOf(address), revision: 1, words: 'It sells.', staff: ada }
    const done = await decideComment(newsroom, { ...about, deed: 'reject', rule: 'spam' })
    expect(done.outcome).toBe('decided')
    return { kim, address }
  }

  it('is there for whoever wrote it, with the rule and a way to somebody else', async () => {
    const { kim, address } = await rejected()
    const { text } = await kim.open(address)
    expect(text).toContain('We do not show advertising.')
    expect(text).toMatch(/href="\/-\/me\/decisions\/[\w-]+"/)
    const other = await stranger().open(address)
    expect(other.status).toBe(404)
    expect(other.text).toBe((await stranger().open('/-/comment/none')).text)
    expect((await stranger().open(`${address}/report`)).status).toBe(404)
    const lea = await signedIn('Lea Moor')
    expect((await lea.open(`${address}/edit`)).status).toBe(404)
    expect((await lea.send(`${address}/withdraw`)).status).toBe(404)
    expect((await lea.send(`${address}/mute`)).status).toBe(404)
  })

  it('tells nobody who may be in danger of a rule, whatever was decided', async () => {
    const { kim, address } = await rejected()
    const at = newsroom.now()
    await transaction(newsroom.database, (db) =>
      markDanger(db, { comment: idOf(address), since: at, eraseAt: at }),
    )
    const { text } = await kim.open(address)
    // Nor offered a change that would then be refused.
    expect(text).not.toMatch(/advertising|not shown|rule|\/-\/me\/decisions|\/edit"/)
  })
})

it('is not counted where its story is not live', async () => {
  await written(await signedIn('Kim Vale'), 'It is quiet now.')
  const asked = `/-/comments/new?story=${story.id}&since=0`
  expect((await stranger().open(asked)).status).toBe(200)
  await unpublishStory(newsroom, { story: story.id, reason: '', actor: editor })
  expect((await stranger().open(asked)).status).toBe(404)
})

describe('forms', () => {
  it('come from our own pages alone', async () => {
    const kim = testReader(app, 'https://elsewhere.example')
    const sent = await kim.send('/-/comment/write', { story: story.id, text: 'Hello.' })
    expect(sent.status).toBe(403)
  })

  it('answer what is nowhere, and what cannot be read', async () => {
    const asked = {
      '/-/comments?story=none': 404,
      '/-/comments?story=none&after=%00': 404,
      '/-/comments?under=none': 404,
      '/-/comments/new?story=%00&since=0': 404,
      '/-/comment/%00': 404,
      '/-/comments/new': 400,
      '/-/comments/new?story=x&since=-1': 400,
      '/-/comments/new?story=x&since=1e99': 400,
      '/-/comment/none': 404,
      '/-/comment/write': 404,
      '/-/comment/none/report': 404,
    }
    const them = stranger()
    const answered: Record<string, number> = {}
    for (const path of Object.keys(asked)) answered[path] = (await them.open(path)).status
    expect(answered).toEqual(asked)
  })

  it('keep words that were not taken: empty, an answer to what is gone, too many at once', async () => {
    const kim = await signedIn('Kim Vale')
    const empty = await kim.send('/-/comment/write', { story: story.id, text: '\n ' })
    expect(empty).toMatchObject({ status: 422, text: expect.stringContaining('Write something') })
    const gone = { story: story.id, answer: 'none', text: 'To whom?' }
    const orphan = await kim.send('/-/comment/write', gone)
    expect(orphan).toMatchObject({ status: 422, text: expect.stringContaining('To whom?') })
    const statuses: number[] = []
    for (let count = 0; count < 8; count += 1) {
      const text = `Number ${count} of many.`
      const sent = await kim.send('/-/comment/write', { story: story.id, text })
      statuses.push(sent.status)
      if (sent.status === 429) expect(sent.text).toContain(text)
    }
    expect(statuses).toContain(429)
  })

  it('report with a reason, whoever sends them', async () => {
    const address = await written(await signedIn('Kim Vale'), 'Look here.')
    const them = stranger()
    expect((await them.send(`${address}/report`, { reason: 'dull' })).status).toBe(422)
    const danger = await them.send(`${address}/report`, { reason: 'may-be-in-danger' })
    expect(danger.status).toBe(200)
    expect(danger.text).toContain('class="help"')
  })
})
