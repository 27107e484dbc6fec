import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { build as blocks, type Story } from '@stet/core/story'
import { Hono } from 'hono'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { draft } from '../../../server/src/newsroom-for-tests.ts'
import { ada, openTestServer, savedStory, type TestServer, wordsOf } from './newsroom-for-tests.ts'

// IndexedDB, locks, events and crashes as a real browser has them.

/** A loaded machine is slow, not wrong. */
const patient = { timeout: 15_000 }

let server: TestServer
let http: Server
let browser: Browser
let context: BrowserContext
let story: Story
let origin = ''
/** Whether the newsroom answers. */
let isDown = false

beforeAll(async () => {
  server = await openTestServer()
  const scripts = await bundle()
  const app = new Hono()
    .get('/', (answer) => answer.html(page))
    .get('/:path{.+\\.js}', ({ req, body }) =>
      body(scripts.get(req.param('path')) ?? '', 200, { 'Content-Type': 'text/javascript' }),
    )
    .all('/api/*', async (answer) => {
      if (isDown) return answer.text('down', 503)
      const { method, url } = answer.req
      const body = method === 'POST' ? await answer.req.json() : undefined
      const { pathname, search } = new URL(url)
      return server.ask(ada, method, `${pathname.slice('/api/'.length)}${search}`, body)
    })
  const listener = getRequestListener(app.fetch)
  http = createServer((request, response) => void listener(request, response))
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  origin = `http://localhost:${(http.address() as AddressInfo).port}`
  browser = await chromium.launch({
    executablePath: process.env['STET_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP localhost 127.0.0.1'],
  })
})
beforeEach(async () => {
  isDown = false
  story = await draft(server.newsroom, {}, blocks.paragraph('One'))
  context = await browser.newContext()
  return () => context.close()
})
afterAll(async () => {
  await browser?.close()
  http?.closeAllConnections()
  http?.close()
  await server?.close()
})

const page =
  '<!doctype html><meta charset="utf-8"><title>-</title><main></main><script type="module" src="/page.js"></script>'

/** The scripts of the page by their paths. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('page-for-tests.ts', import.meta.url)),
        output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' },
      },
    },
  })
  const [made] = Array.isArray(built) ? built : [built]
  if (!made || !('output' in made)) throw new Error('Cannot make the page of the test')
  const chunks = made.output.filter((file) => file.type === 'chunk')
  return new Map(chunks.map(({ fileName, code }) => [fileName, code]))
}

async function open(id: string = story.id): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto(`${origin}/?story=${id}`)
  await tab.locator('main p').first().waitFor()
  return tab
}

async function typeAtEnd(tab: Page, words: string): Promise<void> {
  await tab.locator('.ProseMirror').click()
  await tab.keyboard.press('End')
  await tab.keyboard.type(words)
}

const text = (tab: Page) => tab.locator('main p').first().innerText()
const saved = async () => wordsOf(await savedStory(server, story.id))
/** What the device has of the story that the newsroom has not. */
const kept = (tab: Page) =>
  tab.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('stet-newsroom')
      opening.onsuccess = () => resolve(opening.result)
    })
    const steps = database.transaction('step').objectStore('step').count()
    await new Promise((resolve) => {
      steps.onsuccess = resolve
    })
    database.close()
    return steps.result
  })

it('saves what is typed, and keeps nothing on the device then', async () => {
  const tab = await open()
  await typeAtEnd(tab, ' and more')
  await expect.poll(saved, patient).toEqual(['One and more'])
  await expect.poll(() => tab.title(), patient).toMatch(/^ready saved 1/)
  await expect.poll(() => kept(tab), patient).toBe(0)
})

it('has every word after the newsroom was away and the tab has crashed', async () => {
  const tab = await open()
  isDown = true
  await typeAtEnd(tab, ' while it was away')
  await expect.poll(() => kept(tab), patient).toBe(18)
  await expect.poll(() => tab.title(), patient).toMatch(/^ready offline/)
  const session = await context.newCDPSession(tab)
  const crashed = tab.waitForEvent('crash')
  void session.send('Page.crash').catch(() => undefined)
  await crashed
  expect(await saved()).toEqual(['One'])
  isDown = false
  const back = await open()
  expect(await text(back)).toBe('One while it was away')
  await expect.poll(saved, patient).toEqual(['One while it was away'])
  await expect.poll(() => kept(back), patient).toBe(0)
})

it('shows in one tab what is typed in another, while both write', async () => {
  const [one, other] = [await open(), await open()]
  await one.bringToFront()
  await typeAtEnd(one, ' first')
  await other.bringToFront()
  await expect.poll(() => text(other), patient).toBe('One first')
  await typeAtEnd(other, ' second')
  await one.bringToFront()
  await expect.poll(() => text(one), patient).toBe('One first second')
  expect(await kept(one)).toBe(0)
})

it('has the letter that was typed in the moment in which the tab was left', async () => {
  const tab = await open()
  isDown = true
  await typeAtEnd(tab, ' and')
  await tab.evaluate(() => {
    // What is being written just then does not hold it up.
    for (const letter of ' more') document.execCommand('insertText', false, letter)
    location.href = 'about:blank'
  })
  await tab.waitForURL('about:blank')
  isDown = false
  const back = await open()
  // On a loaded machine the tab is still going when the story is open again.
  await expect.poll(() => text(back), patient).toBe('One and more')
})

it('takes what a tab leaves that goes only after the story was opened anew', async () => {
  const tab = await open()
  isDown = true
  await typeAtEnd(tab, ' and more')
  await expect.poll(() => kept(tab), patient).toBe(9)
  const going = await context.newPage()
  await going.goto(origin)
  const letGo = await going.evaluateHandle(async () => {
    const { held = [] } = await navigator.locks.query()
    const name = held.find((lock) => lock.name?.startsWith('stet '))?.name ?? ''
    let letGo = () => {}
    void navigator.locks.request(name, () => new Promise<void>((resolve) => (letGo = resolve)))
    return { now: () => letGo() }
  })
  await tab.close()
  isDown = false
  const back = await open()
  expect(await text(back)).toBe('One')
  await letGo.evaluate(({ now }) => now())
  await expect.poll(() => text(back), patient).toBe('One and more')
  await expect.poll(saved, patient).toEqual(['One and more'])
  await expect.poll(() => kept(back), patient).toBe(0)
})

it('sends what a closed tab had not sent, though its story is not opened again', async () => {
  const tab = await open()
  isDown = true
  await typeAtEnd(tab, ' and gone')
  await expect.poll(() => kept(tab), patient).toBe(9)
  await tab.close()
  isDown = false
  expect(await saved()).toEqual(['One'])
  const other = await draft(server.newsroom, {}, blocks.paragraph('Another story'))
  const elsewhere = await open(other.id)
  await elsewhere.evaluate(() =>
    (globalThis as unknown as { sendLeftBehind(staff: string): Promise<void> }).sendLeftBehind(
      'ada',
    ),
  )
  expect(await saved()).toEqual(['One and gone'])
  expect(await kept(elsewhere)).toBe(0)
})
