import { appendFile, copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Story } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storyCounts } from '../counts/told-counts.ts'
import {
  ada,
  folderForTests,
  live,
  magazine,
  openTestNewsroom,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { auditsOf } from '../storage/audits.ts'
import { countsOf } from '../storage/counts.ts'
import { countLog } from './count-log.ts'

let newsroom: TestNewsroom
let folder: string
let story: Story
beforeEach(async () => {
  newsroom = await openTestNewsroom({ publication: { ...magazine, zone: 'Europe/Berlin' } })
  folder = await folderForTests('stet-logs-')
  story = await live(newsroom, { slug: 'tür' })
})
afterEach(async () => {
  await newsroom.close()
  await rm(folder, { recursive: true, force: true })
})

const page = '/culture/t%C3%BCr/'

function line(fields: Partial<Record<'at' | 'method' | 'path' | 'status' | 'agent', string>> = {}) {
  const { at = '20/Nov/2026:12:00:00 +0000', method = 'GET', path = page } = fields
  const { status = '200', agent = 'Mozilla/5.0 Firefox/140.0' } = fields
  return `192.0.2.7 - - [${at}] "${method} ${path} HTTP/1.1" ${status} 512 "-" "${agent}"\n`
}

async function log(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, lines.join(''))
  return path
}

const counted = (path: string) => countLog(newsroom, { path, actor: ada })

async function days() {
  const { db } = newsroom.database
  const counts = await countsOf(db, story.id, { from: '2026-01-01', to: '2026-12-31' })
  return counts.map(({ day, requests, robots, teller }) => [day, requests, robots, teller])
}

it('counts by day of the magazine, and says what every line was', async () => {
  const path = await log(
    'access.log',
    line(),
    line({ status: '304' }),
    line({ path: '/culture/t%c3%bcr/?utm=1' }),
    line({ path: '/culture/tür/' }),
    line({ at: '20/Nov/2026:22:59:59 +0000' }),
    line({ at: '20/Nov/2026:23:00:00 +0000' }),
    line({ agent: 'Examplebot/1 (+https://search.example/)' }),
    line({ status: '301', path: '/culture/t%C3%BCr' }),
    line({ status: '404' }),
    line({ status: '206' }),
    line({ method: 'HEAD' }),
    line({ method: 'POST' }),
    line({ path: '/culture/t%C3%BCr/story.txt' }),
    line({ path: '/culture/t%C3%BCr/gallery-1/2/' }),
    line({ path: '/topics/music/' }),
    line({ path: '/%ff/%/' }),
    'no line of a log\n',
    'other.example:443 ',
    line(),
    JSON.stringify({
      ts: Date.parse('2026-11-20T12:00:00Z') / 1000,
      status: 200,
      request: {
        ...{ method: 'GET', host: 'lantern.example', uri: page },
        headers: { 'Sec-Purpose': ['prefetch;prerender'], 'User-Agent': ['Firefox'] },
      },
    }),
    '\n',
  )
  const told = await counted(path)
  expect(told).toEqual({
    ...{ path, isWhole: true, lines: 19, before: 0, requests: 6, robots: 1 },
    ...{ pages: 8, others: 8, prefetches: 1, otherHosts: 1, unreadable: 1 },
  })
  expect(await days()).toEqual([
    ['2026-11-20', 5, 1, 'log'],
    ['2026-11-21', 1, 0, 'log'],
  ])
})

describe('a log that is given again', () => {
  const first = [line(), line(), line({ path: '/culture/' })]

  it('counts nothing twice, whatever it is called and however it is packed', async () => {
    const path = await log('access.log', ...first)
    expect(await counted(path)).toMatchObject({ requests: 2, before: 0 })
    const packed = join(folder, 'access.log.2.gz')
    await writeFile(packed, gzipSync(first.join('')))
    await copyFile(path, join(folder, 'access.log.1'))
    for (const again of [path, packed, join(folder, 'access.log.1')]) {
      expect(await counted(again)).toMatchObject({ requests: 0, lines: 3, before: 3 })
    }
    expect(await days()).toEqual([['2026-11-20', 2, 0, 'log']])
  })

  it('counts what has come since, and waits for the end of a line', async () => {
    const path = await log('access.log', ...first)
    await counted(path)
    await appendFile(path, line() + line().slice(0, 40))
    expect(await counted(path)).toMatchObject({ requests: 1, lines: 4, before: 3 })
    await appendFile(path, line().slice(40) + line())
    expect(await counted(path)).toMatchObject({ requests: 2, lines: 6, before: 4 })
    expect(await counted(path)).toMatchObject({ requests: 0, lines: 6, before: 6 })
    expect(await days()).toEqual([['2026-11-20', 5, 0, 'log']])
  })

  it('is not taken for another that begins with other lines', async () => {
    await counted(await log('one', ...first))
    const other = await log('other', line({ at: '20/Nov/2026:12:00:01 +0000' }), ...first)
    expect(await counted(other)).toMatchObject({ requests: 3, lines: 4, before: 0 })
  })
})

it('stops between two pieces, and goes on from there', async () => {
  const lines = Array.from({ length: 9000 }, () => line())
  const path = await log('access.log', ...lines)
  const stop = new AbortController()
  const asked = { path, actor: ada, signal: stop.signal, progress: () => stop.abort() }
  const begun = await countLog(newsroom, asked)
  expect(begun.isWhole).toBe(false)
  expect(begun.requests).toBe(begun.lines)
  expect(begun.lines).toBeLessThan(9000)
  const rest = await counted(path)
  expect(rest).toMatchObject({ lines: 9000, before: begun.lines, requests: 9000 - begun.lines })
  expect(await days()).toEqual([['2026-11-20', 9000, 0, 'log']])
})

it('keeps no address, no name of a program and no line of the log', async () => {
  await counted(await log('access.log', line({ agent: 'Mozilla/5.0 VeryRareBrowser/9' })))
  const { db } = newsroom.database
  const audits = await auditsOf(db, 'log')
  expect(audits).toMatchObject([{ action: 'count', actor: ada, detail: { requests: 1 } }])
  const kept = JSON.stringify([audits, await db.selectFrom('story_count').selectAll().execute()])
  expect(kept).not.toContain('192.0.2.7')
  expect(kept).not.toContain('VeryRare')
})

it('tells a small number only as small', async () => {
  await counted(await log('one', ...Array.from({ length: 9 }, () => line())))
  const range = { from: '2026-11-01', to: '2026-11-30' }
  const few = await storyCounts(newsroom, story.id, range)
  expect(few.all).toEqual({ log: { requests: null, robots: 0 } })
  await counted(await log('two', line({ at: '20/Nov/2026:12:00:01 +0000' })))
  const enough = await storyCounts(newsroom, story.id, range)
  expect(enough.all).toEqual({ log: { requests: 10, robots: 0 } })
  expect(enough.days).toEqual([{ day: '2026-11-20', told: enough.all }])
})

it('reads no folder and no file that is not there', async () => {
  await expect(counted(join(folder, 'none'))).rejects.toThrow('ENOENT')
  await expect(counted(folder)).rejects.toThrow('EISDIR')
  const broken = join(folder, 'broken.gz')
  await writeFile(broken, gzipSync(line()).subarray(0, 30))
  await expect(counted(broken)).rejects.toThrow('unexpected end of file')
})
