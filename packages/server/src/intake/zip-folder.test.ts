import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFolder } from '../actions/import-folder.ts'
import { photo } from '../actions/import-for-tests.ts'
import { ada, openTestNewsroom, page, runDue } from '../newsroom-for-tests.ts'
import { brought, ghost, wxr } from './archive/archive-for-tests.ts'
import { openZipFolder } from './zip-folder.ts'
import { type Member, zipped } from './zip-for-tests.ts'
import { refuseBombs } from './zip-limits.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-zip-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(...members: readonly Member[]): Promise<string> {
  const path = join(folder, 'archive.zip')
  await writeFile(path, zipped(...members))
  return path
}

const good: Member = { name: 'words.md', body: 'Words' }
const megabytes = 1024 * 1024

describe('a ZIP', () => {
  it('is read as a folder, from where its files lie in one', async () => {
    const nested = { name: 'old/sub/ünder.txt', body: 'Ü'.repeat(2_000), isDeflated: true }
    const zip = await openZipFolder(await put({ ...good, name: 'old/words.md' }, nested))
    expect(zip.files).toEqual(['sub/ünder.txt', 'words.md'])
    expect(String(await zip.read('words.md'))).toBe('Words')
    const file = await zip.open('sub/ünder.txt')
    expect(file && (await text(file.stream))).toBe('Ü'.repeat(2_000))
    expect(await zip.read('not-there.md')).toBeUndefined()
    zip.close()
  })

  it.each<[string, Partial<Member>, RegExp]>([
    ['a name that leads out', { name: '../../out.md' }, /leads out of the archive/],
    ['a name that leads out later', { name: 'a/../../out.md' }, /leads out of the archive/],
    ['an absolute name', { name: '/etc/words.md' }, /begins at the root/],
    ['a drive', { name: 'C:/words.md' }, /begins with a drive/],
    ['a backslash', { name: '..\\words.md' }, /backslash/],
    ['a NUL', { name: 'words.md\0.jpg' }, /cannot be that of a file/],
    ['a link', { name: 'link.md', mode: 0o120777, body: '/etc/passwd' }, /it is a link/],
    ['an archive inside', { name: 'inner.zip' }, /archive inside the archive/],
    ['a packing that nobody reads', { name: 'odd.md', method: 12 }, /packed in a way/],
    ['a name for the second time', { name: 'words.md', body: 'Other' }, /there twice/],
  ])('leaves %s, says why, and goes on', async (_, member, why) => {
    const bad = { name: 'bad.md', body: 'Bad', ...member }
    const zip = await openZipFolder(await put(good, bad))
    expect(zip.files).toEqual(['words.md'])
    expect(String(await zip.read('words.md'))).toBe('Words')
    expect(zip.left).toHaveLength(1)
    expect(zip.left[0]?.why).toMatch(why)
    zip.close()
    expect(await readdir(folder)).toEqual(['archive.zip'])
  })

  it.each<[string, readonly Member[], RegExp]>([
    ['a password', [{ ...good, flags: 1, told: { compressed: 17 } }], /locked with a password/],
    [
      'a bomb',
      [{ name: 'a.xml', body: Buffer.alloc(20 * megabytes), isDeflated: true }],
      /times as large as it is packed/,
    ],
    [
      'files that share their bytes',
      [{ ...good, told: { compressed: 4_000, size: 4_000 } }],
      /more room than the ZIP itself/,
    ],
    ['half of itself', [], /no whole ZIP/],
  ])('with %s is refused', async (_, members, why) => {
    const path = await put(...members)
    if (members.length === 0) await writeFile(path, zipped(good).subarray(0, 40))
    await expect(openZipFolder(path)).rejects.toThrow(why)
  })

  it.each([
    ['too many files', { entries: 200_001, packed: 1, unpacked: 1, size: 1 }, /200000 is the most/],
    ['too much', { entries: 1, packed: 1, unpacked: 2e11, size: 1 }, /more than 100 GB/],
  ])('with %s is refused', (_, sum, why) => {
    expect(() => refuseBombs('a.zip', sum)).toThrow(why)
  })

  it('whose file says less than it holds gives none of it', async () => {
    const liar = { name: 'a.md', body: 'x'.repeat(5_000), isDeflated: true, told: { size: 10 } }
    const zip = await openZipFolder(await put(liar))
    expect(await zip.read('a.md')).toBeUndefined()
    zip.close()
  })
})

describe('a ZIP that is brought in', () => {
  it.each<[string, () => Promise<readonly Member[]>, string]>([
    [
      'WordPress with its pictures',
      async () => [
        {
          name: 'site/old.xml',
          body: wxr({
            id: 1,
            body: '<p>Words.</p><img alt="A wall" src="https://old.example/wp-content/uploads/2020/05/wall-300x200.jpg">',
          }),
        },
        { name: 'site/wp-content/uploads/2020/05/wall.jpg', body: await photo() },
      ],
      'culture/story-1/index.html',
    ],
    [
      'Ghost',
      async () => [
        { name: 'data/ghost.json', body: ghost('From Ghost', 'It was a long way.') },
        { name: 'content/themes/casper/README.md', body: '# A theme' },
      ],
      'culture/from-ghost/index.html',
    ],
    [
      'Markdown',
      async () => [
        {
          name: 'a.md',
          body: '---\ntitle: A\nsection: Culture\ndate: 2020-05-04\nauthor: Bo Lamp\n---\nIt was a long way.\n',
        },
      ],
      'culture/a/index.html',
    ],
  ])('%s becomes a site, and nothing the second time', async (_, members, file) => {
    const newsroom = await openTestNewsroom({ publication: null })
    const path = await put(...(await members()))
    await brought(newsroom, path)
    await runDue(newsroom)
    const first = await page(newsroom, file)
    expect(first).toContain('<article')
    if (file.includes('story-1')) expect(first).toContain('<picture>')
    const again = await brought(newsroom, path)
    expect(again.details.some(({ why }) => why === 'taken before, and unchanged since')).toBe(true)
    await newsroom.close()
  })

  it('may be what this newsroom exported', async () => {
    const newsroom = await openTestNewsroom({ publication: null })
    const manifest = {
      format: 1,
      publication: null,
      pages: [],
      sections: [],
      topics: [],
      people: [],
    }
    const zip = await openZipFolder(
      await put({ name: 'x/stet.json', body: JSON.stringify(manifest) }),
    )
    const report = await importFolder(newsroom, { folder: zip, actor: ada, dryRun: false })
    expect(report.details).toMatchObject([{ item: 'stet.json', outcome: 'taken' }])
    zip.close()
    await newsroom.close()
  })
})
