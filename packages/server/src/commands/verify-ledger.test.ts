import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  live,
  openTestNewsroom,
  page,
  publishNow,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { writeSite } from '../site/ledger-for-tests.ts'
import { verify } from './verify.ts'

let newsroom: TestNewsroom
let told: string
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  told = ''
  const tell = (text: unknown) => {
    told += `${text}\n`
  }
  vi.spyOn(console, 'log').mockImplementation(tell)
  vi.spyOn(console, 'error').mockImplementation(tell)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await newsroom.close()
})

it('checks the files of a site, with a key and an older checkpoint, and ends with 1 where one was changed', async () => {
  const story = await live(newsroom, { slug: 'tour' })
  await writeSite(newsroom)
  const [since, key] = [join(newsroom.folder, 'since'), join(newsroom.folder, 'key')]
  await writeFile(since, await page(newsroom, 'ledger/checkpoint'))
  await writeFile(key, await page(newsroom, 'ledger/key'))
  await publishNow(newsroom, story)
  await writeSite(newsroom)
  const { data } = newsroom.config
  expect(await verify(['--ledger', data, '--since', since, '--key', key])).toBe(0)
  expect(told).toContain(`${data}: whole`)
  expect(told).toContain('lantern.example/ledger: 2 entries, 1 stories, 1 on the site')
  expect(told).not.toContain('Not proven')
  const path = join(data, 'site/culture/tour/index.html')
  await writeFile(path, (await readFile(path, 'utf8')).replace('<h1>', '<h1>Not '))
  told = ''
  expect(await verify([`--ledger=${join(data, 'site')}`, '--json'])).toBe(1)
  expect(JSON.parse(told)).toMatchObject({ ok: false, entries: 2, stories: 1, onSite: 1 })
  expect(told).toContain('/culture/tour/: its headline is not that of the version')
})

it('says what it cannot check, and how it is asked', async () => {
  const { data } = newsroom.config
  await rm(join(data, 'site'), { recursive: true, force: true })
  expect(await verify(['--ledger', data])).toBe(1)
  expect(told).toContain(`Cannot check ${data}: it holds no folder named ledger`)
  expect(await verify(['--ledger', data, 'more'])).toBe(2)
  expect(await verify(['--ledger', data, '--since', join(data, 'none')])).toBe(1)
  expect(await verify(['--ledger', 'http://[bad'])).toBe(2)
})
