import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rebuildKey } from '../jobs/rebuild-job.ts'
import { ada, magazine, openTestNewsroom, type TestNewsroom } from '../newsroom-for-tests.ts'
import { openPress } from '../site/press.ts'
import { readPublication } from '../site/publication.ts'
import { auditsOf } from '../storage/audits.ts'
import { onBoth } from '../storage/both-for-tests.ts'
import { bundlesKept, findBundle } from '../storage/bundles.ts'
import { findJob } from '../storage/jobs.ts'
import { changeSettings } from './change-settings.ts'
import { takeBundle } from './take-bundle.ts'

onBoth('settings', (ready) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  afterEach(() => newsroom.close())

  const change = (fields: object) =>
    changeSettings(newsroom, {
      actor: ada,
      action: 'change-settings',
      change: (publication) => ({ ...publication, ...fields }),
    })

  describe('a change of settings', () => {
    it('is written with who did it, and asks for every page anew', async () => {
      const { db } = newsroom.database
      const outcome = await change({ name: 'The Lamp', tagline: 'Lit' })
      expect(outcome).toEqual({ outcome: 'changed', changed: ['name', 'tagline'] })
      expect(await readPublication(db)).toEqual({ ...magazine, name: 'The Lamp', tagline: 'Lit' })
      expect(await findJob(db, rebuildKey)).toMatchObject({ kind: 'rebuild' })
      expect(await auditsOf(db, 'settings')).toMatchObject([
        {
          actor: ada,
          action: 'change-settings',
          detail: { changed: ['name', 'tagline'], before: { name: 'The Lantern' } },
        },
      ])
    })

    it('that changes nothing writes nothing', async () => {
      expect(await change({ name: 'The Lantern' })).toEqual({ outcome: 'same' })
      expect(await findJob(newsroom.database.db, rebuildKey)).toBeUndefined()
    })

    it.each([
      [{ name: '' }, 'name'],
      [{ colours: { accent: 'red', accentDark: '#ff9aa5' } }, 'colours.accent'],
      [{ colours: { accent: '#ffcc00', accentDark: '#ff9aa5' } }, 'colours.accent'],
      [{ colours: { accent: '#8a1c2b', accentDark: '#222222' } }, 'colours.accentDark'],
      [{ design: { name: 'none', overrides: null } }, 'design.name'],
      [{ design: { name: 'report', overrides: '0'.repeat(64) } }, 'design.overrides'],
      [{ logo: 'f'.repeat(64) }, 'logo'],
      [{ navigation: [{ label: 'X', address: 'javascript:alert(1)' }] }, 'navigation[0].address'],
    ])('to %o is refused where it is wrong', async (fields, path) => {
      const outcome = await change(fields)
      expect(outcome).toMatchObject({ outcome: 'refused', problems: [{ path }] })
      expect(await readPublication(newsroom.database.db)).toEqual(magazine)
    })
  })

  describe('a designer’s folder', () => {
    const style = '.name { background: url(paper.png) }'
    const png = Buffer.from('89504e470d0a1a0a', 'hex')

    const take = async (files: Readonly<Record<string, string | Buffer>>) => {
      for (const [name, bytes] of Object.entries(files))
        await writeFile(join(newsroom.folder, name), bytes)
      return takeBundle(newsroom, { folder: newsroom.folder, actor: ada })
    }

    it('is kept by the hash of what it holds, and stands over the design', async () => {
      const { db } = newsroom.database
      const taken = await take({ 'style.css': style, 'paper.png': png, 'notes.md': 'Hello' })
      expect(taken).toMatchObject({ outcome: 'changed', changed: ['design'] })
      const { design } = await readPublication(db)
      expect(design).toEqual({ name: 'report', overrides: taken.hash })
      const bundle = await findBundle(db, taken.hash ?? '')
      expect([...(bundle?.files.keys() ?? [])]).toEqual(
        expect.arrayContaining(['notes.md', 'paper.png', 'style.css']),
      )
      const { assets } = await openPress(newsroom)
      const paper = assets.files.find(({ path }) => /^assets\/paper\.[\da-f]{16}\.png$/.test(path))
      expect(paper?.body).toEqual(png)
      const sheet = assets.files.find(({ path }) => path.endsWith('.css'))
      expect(String(sheet?.body)).toContain(`.name { background: url(/${paper?.path}) }`)
      expect(assets.files.some(({ path }) => path.includes('notes'))).toBe(false)
      expect(await auditsOf(db, 'settings')).toMatchObject([{ action: 'take-design' }])
    })

    it('that was taken before is the same one, and can be gone back to', async () => {
      const { db } = newsroom.database
      const first = await take({ 'style.css': style, 'paper.png': png })
      expect(await take({})).toMatchObject({ outcome: 'same', hash: first.hash })
      const second = await take({ 'style.css': '.name { color: inherit }' })
      expect(second.hash).not.toBe(first.hash)
      expect((await bundlesKept(db)).map(({ hash }) => hash).toSorted()).toEqual(
        [first.hash, second.hash].toSorted(),
      )
      await change({ design: { name: 'picture', overrides: first.hash } })
      const { site } = await openPress(newsroom)
      expect(site.publication.design).toEqual({ name: 'picture', overrides: first.hash })
    })

    it.each<[Record<string, string | Buffer>, string]>([
      [{}, 'style.css: there is none'],
      [{ 'style.css': '@import "x"' }, 'style.css:1: @import is not taken'],
      [{ 'style.css': '', 'page.html': '<p>' }, 'page.html: a file of this name is not taken'],
      [{ 'style.css': '', 'logo.svg': '<svg/>' }, 'logo.svg: a file of this name is not taken'],
      [{ 'style.css': '', 'icon.png': 'GIF' }, 'icon.png: it is no png file'],
      [{ 'style.css': `/*${'x'.repeat(50_000)}*/` }, 'style.css: 50004 bytes, 40960 is the most'],
      [
        { 'style.css': 'a{src:url(typeface.woff2)}', 'typeface.woff2': 'wOF2' },
        'typeface.woff2: its licence is missing (OFL.txt or LICENSE.txt)',
      ],
      [
        { 'style.css': '', 'typeface.woff2': 'wOF2', 'OFL.txt': 'Free' },
        'typeface.woff2: style.css does not use it',
      ],
      [{ 'style.css': Buffer.from([0x61, 0xff]) }, 'style.css: it is not UTF-8'],
    ])('that holds %o is refused', async (files, problem) => {
      const outcome = await take(files)
      expect(outcome).toMatchObject({
        outcome: 'unfit',
        problems: expect.arrayContaining([problem]),
      })
      expect(await bundlesKept(newsroom.database.db)).toEqual([])
    })
  })
})
