import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { plainText } from '@stet/core/story'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { zipped } from '../intake/zip-for-tests.ts'
import { folderForTests } from '../newsroom-for-tests.ts'
import { UnreadableError } from './check-input.ts'
import { readAddress } from './read-address.ts'
import { readInput } from './read-input.ts'

const setting = { language: 'en', zone: 'UTC', now: '2026-11-23T10:00:00.000Z' }

let folder: string
beforeAll(async () => {
  folder = await folderForTests('stet-check-')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function put(name: string, body: string | Uint8Array): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, body)
  return file
}

const read = async (name: string, body: string | Uint8Array) =>
  readInput(await put(name, body), setting)

describe('a text', () => {
  it.each<[string, Uint8Array, string]>([
    ['with line ends of Windows', Buffer.from('a\r\nb\r\n'), 'a\r\nb\r\n'],
    ['with a byte order mark', Buffer.from('\ufeffa'), '\ufeffa'],
    ['in UTF-16', Buffer.from('\ufeff“a”', 'utf16le'), '\ufeff“a”'],
    ['in windows-1252', Buffer.from([0x93, 0x61, 0x94]), '“a”'],
    ['with signs outside the first plane', Buffer.from('a 😀 b'), 'a 😀 b'],
    ['that is empty', Buffer.from(''), ''],
  ])('%s is read as it is', async (_, bytes, text) => {
    expect(await read('a.txt', bytes)).toMatchObject({ kind: 'text', text, isWhole: true })
  })
})

describe('a story', () => {
  it('in Markdown has its head and its day', async () => {
    const words =
      '---\ntitle: A band\npublished: 2026-11-20T10:00:00Z\n---\n\nShe “left”, he said.\n'
    const found = await read('a.md', words)
    expect(found).toMatchObject({ kind: 'story', story: { headline: 'A band' } })
    if (found.kind === 'story') expect(plainText(found.story)).toContain('She “left”, he said.')
  })

  it('in HTML is the article alone', async () => {
    const html = `<html lang="en"><head><meta property="article:published_time" content="2026-11-20T10:00:00Z"></head>
      <body><nav>Home</nav><article><h1>A band</h1><p>She “left”, he said. That was all that he said.</p></article></body></html>`
    const found = await read('a.html', html)
    expect(found).toMatchObject({ kind: 'story', publishedOn: '2026-11-20' })
    if (found.kind === 'story') expect(plainText(found.story)).not.toContain('Home')
  })
})

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const documentOf = (body: string) => `<w:document ${w}><w:body>${body}</w:body></w:document>`
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const main = 'word/document.xml'

describe('a text document', () => {
  it('is read without being unpacked', async () => {
    const docx = zipped(
      { name: '[Content_Types].xml', body: '<Types/>' },
      { name: main, body: documentOf(p('A band') + p('She “left”.')), isDeflated: true },
      { name: '../../outside.txt', body: 'x' },
    )
    const found = await read('a.docx', docx)
    expect(found).toMatchObject({ text: 'A band\n\nShe “left”.', isWhole: false })
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['that is no ZIP', Buffer.from('hello'), /no whole ZIP/],
    ['without its main part', zipped({ name: 'a.xml', body: '' }), /has no word\/document\.xml/],
    ['whose XML is broken', zipped({ name: main, body: '<w:document' }), /XML is broken/],
    [
      'that is a bomb',
      zipped({ name: main, body: Buffer.alloc(12 * 1024 * 1024, 0x20), isDeflated: true }),
      /times as large/,
    ],
    ['that is locked', zipped({ name: main, body: 'x', isDeflated: true, flags: 1 }), /password/],
    [
      'whose directory lies about its size',
      zipped({ name: main, body: documentOf(p('A')), isDeflated: true, told: { size: 3 } }),
      /^Cannot read/,
    ],
  ])('%s is refused in words', async (_, bytes, why) => {
    const refused = read('b.docx', bytes)
    await expect(refused).rejects.toThrow(UnreadableError)
    await expect(refused).rejects.toThrow(why)
  })
})

describe('what cannot be read', () => {
  it('is refused in words', async () => {
    await mkdir(join(folder, 'folder.txt'))
    await symlink('/etc/hosts', join(folder, 'link.txt'))
    await put('a.pdf', '%PDF')
    await put('zeros.txt', Buffer.from('abcdefgh\u0000ijkl'))
    await put('none.html', '<p></p>')
    for (const name of ['none.txt', 'folder.txt', 'link.txt', 'a.pdf', 'zeros.txt', 'none.html'])
      await expect(readInput(join(folder, name), setting)).rejects.toThrow(UnreadableError)
  })
})

describe('an address', () => {
  it('is fetched as a page, and refused where it is none or lies inside a network', async () => {
    const page =
      '<html lang="en"><body><article><h1>A band</h1><p>She “left”, he said. That was all.</p></article></body></html>'
    const server = createServer((request, response) => {
      const isPage = request.url === '/a-band/'
      const type = request.url === '/text' ? 'text/plain' : 'text/html; charset=utf-8'
      response.writeHead(isPage || request.url === '/text' ? 200 : 404, { 'Content-Type': type })
      response.end(isPage ? page : 'x')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const played = new Map([['paper.example', (server.address() as AddressInfo).port]])
    const at = (path: string) => readAddress(`https://paper.example${path}`, setting, { played })
    expect(await at('/a-band/')).toMatchObject({ kind: 'story', story: { headline: 'A band' } })
    await expect(at('/none/')).rejects.toThrow('it answers 404')
    await expect(at('/text')).rejects.toThrow('it is no page')
    await expect(readInput('http://127.0.0.1/', setting)).rejects.toThrow(UnreadableError)
    server.close()
  })
})
