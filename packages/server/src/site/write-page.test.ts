import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderForTests } from '../newsroom-for-tests.ts'
import { cacheControlOf, contentTypeOf, isPackable } from './content-type.ts'
import { writeDurably } from './durable-file.ts'
import { packMissing } from './pack-missing.ts'
import { SiteFiles } from './site-files.ts'
import { specialAnswerIn } from './special-answer.ts'
import { packTightly, putFile, putFiles } from './write-page.ts'

let folder = ''
beforeEach(async () => {
  folder = await folderForTests('stet-site-')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (path: string) => join(folder, path)
const body = `<p>${'Words. '.repeat(200)}</p>`
const files = async () => (await readdir(folder, { recursive: true })).sort()

/** What this process has open in the folder, where the system tells. */
function openFiles(): readonly string[] {
  const all = '/proc/self/fd'
  if (!existsSync(all)) return []
  return readdirSync(all).flatMap((number) => {
    try {
      const path = readlinkSync(join(all, number))
      return path.startsWith(folder) ? [path] : []
    } catch {
      // The folder of numbers itself was open while it was read.
      return []
    }
  })
}

describe('a file of the site', () => {
  it('is put in its place, packed for brotli where people read it', async () => {
    expect(await putFile(folder, { path: 'a/b/index.html', body })).toBe(true)
    expect(await putFile(folder, { path: 'a/feed.rss', body })).toBe(true)
    const page = ['a/b/index.html', 'a/b/index.html.br']
    expect(await files()).toEqual(['a', 'a/b', ...page, 'a/feed.rss'])
    expect(String(brotliDecompressSync(await readFile(at('a/b/index.html.br'))))).toBe(body)
  })

  it.each(['apart', 'still'] as const)('is whole among others, written %s', async (waiting) => {
    const names = Array.from({ length: 20 }, (_, number) => `${number % 3}/deep/${number}.html`)
    const bodyOf = (path: string) => `${path} ${body}`
    const put = (paths: readonly string[]) =>
      putFiles(
        folder,
        paths.map((path) => ({ path, body: bodyOf(path) })),
        waiting,
      )
    await put(names.slice(0, 5))
    for (const path of names.slice(0, 5)) await packTightly(folder, path)
    expect(await put(names)).toEqual(names.slice(5))
    for (const path of names) {
      expect(await readFile(at(path), 'utf8')).toBe(bodyOf(path))
      expect(String(brotliDecompressSync(await readFile(at(`${path}.br`))))).toBe(bodyOf(path))
    }
    expect((await files()).filter((name) => name.includes('.tmp'))).toEqual([])
  })

  it.each(['apart', 'still'] as const)(
    'leaves nothing behind that cannot be written %s',
    async (waiting) => {
      await mkdir(at('a.html/x'), { recursive: true })
      const both = ['b.html', 'a.html'].map((path) => ({ path, body }))
      await expect(putFiles(folder, both, waiting)).rejects.toThrow()
      expect((await files()).filter((name) => name.includes('.tmp'))).toEqual([])
    },
  )

  it('closes and takes away what was written where one after it cannot be', async () => {
    await writeFile(at('b'), '')
    const three = ['a.html', 'c.rss', 'b/index.html'].map((path) => ({ path, body }))
    const before = openFiles()
    await expect(putFiles(folder, three, 'still')).rejects.toThrow()
    expect(await files()).toEqual(['b'])
    expect(openFiles()).toEqual(before)
  })

  it('is not touched when it is there already', async () => {
    await putFile(folder, { path: 'a.html', body })
    await packTightly(folder, 'a.html')
    const before = await stat(at('a.html'))
    expect(await putFile(folder, { path: 'a.html', body })).toBe(false)
    expect((await stat(at('a.html'))).ino).toBe(before.ino)
  })

  it('is told of, and not written again, where a crash left it without its packed forms', async () => {
    await putFile(folder, { path: 'a.html', body })
    const { ino } = await stat(at('a.html'))
    expect(await putFile(folder, { path: 'a.html', body })).toBe(true)
    expect((await stat(at('a.html'))).ino).toBe(ino)
    await packTightly(folder, 'a.html')
    expect(String(gunzipSync(await readFile(at('a.html.gz'))))).toBe(body)
  })

  it('has no packed forms when it answers 301 or 410, or is a picture', async () => {
    await putFile(folder, { path: 'a.html', body })
    await putFile(folder, { path: 'a.html', body: 'Gone', plainOnly: true })
    await putFile(folder, { path: 'b.jpg', body: Buffer.from('x') })
    expect(await files()).toEqual(['a.html', 'b.jpg'])
  })

  it('leaves nothing behind where it cannot be written', async () => {
    await mkdir(at('a.html'))
    await writeFile(at('a.html/x'), '')
    await expect(putFile(folder, { path: 'a.html', body })).rejects.toThrow()
    await writeFile(at('b'), '')
    await expect(putFile(folder, { path: 'b/index.html', body })).rejects.toThrow()
    await expect(writeDurably(at('c/d'), 'x')).rejects.toThrow(/Cannot write/)
  })

  it('gets tight packed forms, and those that are missing', async () => {
    await putFile(folder, { path: 'a.html', body })
    await packTightly(folder, 'a.html')
    await packTightly(folder, 'gone.html')
    expect(String(brotliDecompressSync(await readFile(at('a.html.br'))))).toBe(body)
    await rm(at('a.html.br'))
    await rm(at('a.html.gz'))
    await packMissing(folder, new AbortController().signal)
    expect(await files()).toEqual(['a.html', 'a.html.br', 'a.html.gz'])
  })
})

describe('readers', () => {
  it('are served what is in the folder a moment after it changed', async () => {
    const served = new SiteFiles(folder)
    const bytes = async (now: number) => String((await served.find('/', 'plain', now))?.bytes)
    await putFile(folder, { path: 'index.html', body: 'one' })
    expect(await bytes(0)).toBe('one')
    await putFile(folder, { path: 'index.html', body: 'two' })
    expect(served.atHand('/', 'plain', 4)?.bytes.toString()).toBe('one')
    expect(served.atHand('/', 'plain', 5)).toBeUndefined()
    expect(await bytes(5)).toBe('two')
    await rm(at('index.html'))
    expect(await served.find('/', 'plain', 10)).toBeUndefined()
  })

  it('get the packed form that they can read, and never a hidden file', async () => {
    const served = new SiteFiles(folder)
    await putFile(folder, { path: 'index.html', body })
    await packTightly(folder, 'index.html')
    await writeFile(at('.secret.html'), 'x')
    for (const packing of ['br', 'gzip'] as const) {
      const file = await served.find('/', packing, 0)
      expect(file?.headers).toContain(packing)
    }
    expect((await served.find('/', 'plain', 0))?.headers).not.toContain('Content-Encoding')
    for (const path of ['/.secret.html', '/../etc/passwd', '/%2e%2e/x.html', '/index.html.br'])
      expect(await served.find(path, 'br', 0), path).toBeUndefined()
  })
})

it.each([
  ['<meta name="stet-status" content="410"><title>', { status: 410 }],
  [
    '<meta name="stet-status" content="301 /a/?b=1&amp;c"><title>',
    { status: 301, target: '/a/?b=1&c' },
  ],
  ['<title><meta name="stet-status" content="410">', undefined],
  ['<meta name="stet-status" content="301 https://elsewhere.example/"><title>', undefined],
  ['<meta name="stet-status" content="200"><title>', undefined],
])('reads the mark of a page that leads elsewhere: %s', (text, answer) => {
  expect(specialAnswerIn('a/index.html', Buffer.from(text))).toEqual(answer)
  expect(specialAnswerIn('a/story.txt', Buffer.from(text))).toBeUndefined()
})

it.each([
  ['a/index.html', 'text/html; charset=utf-8', true, 'max-age=0'],
  ['feed.rss', 'application/rss+xml; charset=utf-8', true, 'max-age=0'],
  ['assets/site.css', 'text/css; charset=utf-8', true, 'immutable'],
  ['media/x.avif', 'image/avif', false, 'immutable'],
  ['x.svg', undefined, false, 'max-age=0'],
  ['a.html.br', undefined, false, 'max-age=0'],
  ['stet.db', undefined, false, 'max-age=0'],
])('says of %s that it is %s', (file, type, packable, kept) => {
  expect(contentTypeOf(file)).toBe(type)
  expect(isPackable(file)).toBe(packable)
  expect(cacheControlOf(file)).toContain(kept)
})
