import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  live,
  magazine,
  openTestNewsroom,
  publishNow,
  runDue,
  save,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { serveReadersFirst } from '../site/reader-socket.ts'
import { serveFiles } from '../site/serve-files.ts'
import { SiteFiles } from '../site/site-files.ts'
import { siteFolder } from '../site/site-folder.ts'
import { countsBetween } from '../storage/counts.ts'
import { openCountDesk } from './count-desk.ts'
import { Tally } from './tally.ts'

let newsroom: TestNewsroom
let server: Server
let tally: Tally
beforeEach(async () => {
  newsroom = await openTestNewsroom({ publication: magazine })
  tally = new Tally()
  const files = new SiteFiles(siteFolder(newsroom.config.data))
  const isNewsroom = (path: string) => path.startsWith('/-/')
  server = createServer(
    serveFiles(files, (_, response) => void response.writeHead(404).end(), isNewsroom, tally),
  )
  serveReadersFirst(server, files, isNewsroom, tally)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  await newsroom.close()
})

/** Sends requests over one connection as they stand, and gives the statuses of the answers. */
function send(...requests: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let text = ''
    socket.setEncoding('latin1').on('error', reject)
    socket.on('data', (more: string) => {
      text += more
    })
    socket.on('close', () =>
      resolve([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, code]) => code ?? '')),
    )
    for (const request of requests) socket.write(`${request.replaceAll('\n', '\r\n')}\r\n\r\n`)
    setTimeout(() => socket.end(), 300)
  })
}

const reader = 'Host: lantern.example\nUser-Agent: Mozilla/5.0 Firefox/140.0'

it('counts what readers get, on either way through the server, and nothing else', async () => {
  const story = await live(newsroom, { slug: 'a', topics: ['music'] })
  await runDue(newsroom)
  const statuses = await send(
    `GET /culture/a/?from=mail HTTP/1.1\n${reader}`,
    `GET /culture/a/ HTTP/1.1\n${reader}\nIf-None-Match: *`,
    `GET /culture/a/ HTTP/1.1\n${reader}\nSec-Purpose: prefetch`,
    'GET /culture/a/ HTTP/1.1\nHost: lantern.example\nUser-Agent: Examplebot/1',
    `GET /culture/a/story.txt HTTP/1.1\n${reader}`,
    `GET /topics/music/ HTTP/1.1\n${reader}`,
    `GET /culture/a HTTP/1.1\n${reader}`,
    `HEAD /culture/a/ HTTP/1.1\n${reader}`,
    `GET /culture/none/ HTTP/1.1\n${reader}`,
  )
  expect(statuses).toEqual(['200', '304', '200', '200', '200', '200', '301', '200', '404'])
  // Proxies often ask for each page on a connection of its own.
  await send(`GET /culture/a/ HTTP/1.1\n${reader}\nConnection: close`)
  await send(`GET /culture/a/ HTTP/1.1\n${reader}\nPurpose: prefetch\nConnection: close`)
  const desk = openCountDesk(newsroom, tally)
  await desk.close()
  const counts = await countsBetween(newsroom.database.db, { from: '2000-01-01', to: '2999-12-31' })
  // The test may have gone over midnight.
  const sum = (of: 'requests' | 'robots') => counts.reduce((all, count) => all + count[of], 0)
  expect([sum('requests'), sum('robots')]).toEqual([3, 1])
  expect(counts.every((count) => count.story === story.id && count.teller === 'server')).toBe(true)
  expect(tally.size).toBe(0)
})

it('counts an address that leads elsewhere only where it leads', async () => {
  const story = await live(newsroom, { slug: 'a' })
  await runDue(newsroom)
  const moved = { ...story, slug: 'b' as typeof story.slug }
  await save(newsroom, moved)
  await publishNow(newsroom, moved)
  await runDue(newsroom)
  expect(await send(`GET /culture/a/ HTTP/1.1\n${reader}`)).toEqual(['301'])
  expect(tally.size).toBe(0)
  expect(await send(`GET /culture/b/ HTTP/1.1\n${reader}`)).toEqual(['200'])
  expect(tally.size).toBe(1)
})

it('keeps what it could not write until it can', async () => {
  await live(newsroom, { slug: 'a' })
  tally.count('/culture/a/', Date.parse('2026-11-20T10:00:00Z'), false)
  const closed = {
    ...newsroom,
    database: {
      ...newsroom.database,
      guard: { enter: () => Promise.reject(new Error('The disk is full')) },
    },
  }
  const failing = openCountDesk(closed as unknown as TestNewsroom, tally)
  await failing.close()
  expect(tally.size).toBe(1)
  expect(newsroom.errors.join()).toContain('The disk is full')
  await openCountDesk(newsroom, tally).close()
  const counts = await countsBetween(newsroom.database.db, { from: '2026-11-20', to: '2026-11-20' })
  expect(counts).toMatchObject([{ requests: 1, day: '2026-11-20' }])
})
