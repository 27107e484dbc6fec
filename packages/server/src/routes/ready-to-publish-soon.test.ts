import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { getReadyToPublish } from '../actions/get-ready-to-publish.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  draft,
  openTestNewsroom,
  publishNow,
  runDue,
  siteEntries,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { readyToPublishSoon } from './ready-to-publish-soon.ts'

let newsroom: TestNewsroom
beforeEach(async () => {
  newsroom = await openTestNewsroom()
})
afterEach(() => newsroom.close())

/** An app before which it is told, so many milliseconds after a question, that somebody may publish; and how often. */
function asked(opened: Newsroom, getReady: () => Promise<void> = async () => undefined) {
  const told = { times: 0 }
  const count = () => {
    told.times += 1
    return getReady()
  }
  const app = new Hono()
  app.use(readyToPublishSoon(opened, { after: 0, getReady: count }))
  app.get('/', (context) => context.text('There'))
  return { ask: async () => (await app.request('/')).text(), told }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

it('gets a server ready once, and answers whoever asked all the same', async () => {
  const { closing, end } = server()
  const { ask, told } = asked({ ...newsroom, closing })
  expect([await ask(), await ask()]).toEqual(['There', 'There'])
  await pause()
  expect(told.times).toBe(1)
  end()
})

it('does nothing for a command, nor for a server that has ended', async () => {
  const command = asked(newsroom)
  const { closing, end } = server()
  const ended = asked({ ...newsroom, closing })
  end()
  await command.ask()
  await ended.ask()
  await pause()
  expect([command.told.times, ended.told.times]).toEqual([0, 0])
  expect(newsroom.errors).toEqual([])
})

it('tells the journal where it cannot', async () => {
  const { closing, end } = server()
  const { ask } = asked({ ...newsroom, closing }, async () => {
    throw new Error('There is no room')
  })
  await ask()
  await pause()
  end()
  expect(newsroom.errors.join()).toContain('Cannot get ready to publish')
})

it('writes nothing as it gets ready, with a story or without', async () => {
  await getReadyToPublish(newsroom)
  await publishNow(
    newsroom,
    await draft(newsroom, { slug: 'tour-ends', headline: 'The tour ends' }),
  )
  await runDue(newsroom)
  const before = await siteEntries(newsroom)
  const bytes = await stored()
  await getReadyToPublish(newsroom)
  expect(await siteEntries(newsroom)).toEqual(before)
  expect(await stored()).toEqual(bytes)
})

/** All that the database holds, as bytes. */
const stored = () => readFile(join(newsroom.folder, 'stet.db-wal'))

function server() {
  const closing = new AbortController()
  return { closing: closing.signal, end: () => closing.abort() }
}
