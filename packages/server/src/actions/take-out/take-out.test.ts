import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  ada,
  draft,
  live,
  openTestNewsroom,
  page,
  runDue,
  type TestNewsroom,
} from '../../newsroom-for-tests.ts'
import { siteFolder } from '../../site/site-folder.ts'
import { findAddress } from '../../storage/addresses.ts'
import { onBoth } from '../../storage/both-for-tests.ts'
import { editsSince } from '../../storage/edits.ts'
import { heldAfter, heldTables } from '../../storage/held-words.ts'
import { findPublished } from '../../storage/publications.ts'
import { searchStories } from '../../storage/search.ts'
import { readSetting, writeSetting } from '../../storage/settings.ts'
import { findStory } from '../../storage/stories.ts'
import { findTakeOut } from '../../storage/take-outs.ts'
import { exportFolder } from '../export-folder.ts'
import { receiveEdits } from '../receive-edits.ts'
import { lookForPlaces, type TakingOut, takeOut } from './take-out.ts'
import {
  asking,
  name,
  publicText,
  settle,
  storyOfZoe,
  take,
  textBelow,
} from './take-out-for-tests.ts'

const { paragraph } = build

onBoth('taking words out', (ready) => {
  let newsroom: TestNewsroom
  beforeEach(async () => {
    newsroom = await openTestNewsroom({ database: ready.address })
  })
  afterEach(() => newsroom.close())

  async function rowsHolding(): Promise<string[]> {
    const found: string[] = []
    for (const table of heldTables) {
      const rows = await heldAfter(newsroom.database.db, table, { last: null, limit: 1000 })
      for (const row of rows) if (name.test(JSON.stringify(row))) found.push(table)
    }
    return found
  }

  describe('a name', { timeout: 60_000 }, () => {
    it('is in no public file afterwards, in no search, no version and no export', async () => {
      const story = await storyOfZoe(newsroom)
      const other = await live(newsroom, { headline: 'Another story', slug: 'another' })
      await settle(newsroom)
      expect([...(await publicText(newsroom)).values()].some((one) => name.test(one))).toBe(true)
      const { takeOut: done } = await take(newsroom)
      for (const [path, words] of await publicText(newsroom)) {
        expect(name.exec(words)?.[0], path).toBeUndefined()
      }
      // An empty folder would have it in its name.
      const folders = await readdir(siteFolder(newsroom.config.data), { recursive: true })
      const named = folders.filter((path) => name.test(path))
      expect(named.filter((path) => !path.startsWith('culture/zoe-quist-cancels'))).toEqual([])
      expect(await page(newsroom, 'culture/quist-tour/index.html')).toContain(
        'A name was removed from this story.',
      )
      // An address is never another's: it is kept, and says that it is gone.
      expect(await rowsHolding()).toEqual(['address'])
      const found = await searchStories(newsroom.database.db, {
        terms: ['quist'],
        limit: 10,
        offset: 0,
      })
      expect(found.total).toBe(0)
      const folder = join(newsroom.folder, 'export')
      await exportFolder(newsroom, { folder })
      for (const [path, words] of await textBelow(folder))
        expect(name.test(words), path).toBe(false)
      expect(await page(newsroom, 'culture/another/index.html')).toContain('Another story')
      const { db } = newsroom.database
      expect((await findPublished(db, other.id))?.version).toBe(1)
      expect((await findPublished(db, story.id))?.version).toBe(3)
      expect((await findTakeOut(db, done.id))?.result).toMatchObject({ left: [] })
      expect((await findTakeOut(db, done.id))?.state).toBe('done')
      expect(newsroom.errors).toEqual([])
    })

    it('is in no page of a database file either', async ({ skip }) => {
      if (newsroom.database.engine !== 'sqlite')
        return skip('PostgreSQL keeps rows until it needs their place')
      await storyOfZoe(newsroom)
      const file = ready.address.slice('sqlite:'.length)
      const bytes = () => [file, `${file}-wal`].map((path) => readFileSync(path).toString()).join()
      expect(bytes()).toMatch(name)
      await take(newsroom)
      // What is left is the address, which says that it is gone.
      const left = bytes().replaceAll('zoe-quist-cancels', '')
      const at = name.exec(left)
      expect(at && left.slice(at.index - 60, at.index + 60)).toBeNull()
    })

    it('leaves an old address that has it saying that it is gone, and leading nowhere', async () => {
      await storyOfZoe(newsroom)
      await take(newsroom)
      const gone = await findAddress(newsroom.database.db, '/culture/zoe-quist-cancels/')
      expect(gone).toMatchObject({ kind: 'gone', story: null, target: null })
      const answer = await page(newsroom, 'culture/zoe-quist-cancels/index.html')
      expect(answer).not.toContain('quist-tour')
      expect(answer).not.toMatch(name)
    })

    it('is listed first, place by place, and nothing changes', async () => {
      const story = await storyOfZoe(newsroom)
      const found = await lookForPlaces(newsroom, asking())
      if ('problem' in found) throw new Error(found.problem)
      const kinds = new Set(found.places.map(({ kind }) => kind))
      expect([...kinds].sort()).toEqual(
        ['address', 'comment', 'draft', 'live', 'name', 'record', 'version'].sort(),
      )
      expect(found.places.find(({ kind }) => kind === 'live')).toMatchObject({
        story: story.id,
        excerpt: expect.stringMatching(name),
      })
      expect((await findPublished(newsroom.database.db, story.id))?.version).toBe(2)
    })

    it('leaves the steps of writing, even where it was typed in two and deleted again', async () => {
      const story = await draft(newsroom, {}, paragraph('One.'))
      const insert = (from: number, words: string) => ({
        stepType: 'replace',
        from,
        to: from,
        slice: { content: [{ type: 'text', text: words }] },
      })
      const steps = [
        insert(5, ' Zoë Qu'),
        insert(12, 'ist'),
        { stepType: 'replace', from: 5, to: 15 },
      ]
      const sent = { story: story.id, version: 0, client: 'client-0001', steps, actor: ada }
      expect(await receiveEdits(newsroom, sent)).toEqual({ outcome: 'taken', version: 3 })
      await take(newsroom)
      const { db } = newsroom.database
      expect(await editsSince(db, { story: story.id, since: 0, limit: 10 })).toEqual([])
      expect((await findStory(db, story.id))?.bodyVersion).toBe(3)
    })

    it('leaves settings and standing pages', async () => {
      const { db } = newsroom.database
      const setting = await readSetting<object>(db, 'publication')
      await writeSetting(db, 'publication', { ...setting, description: 'Founded by Zoë Quist.' })
      await runDue(newsroom)
      await take(newsroom)
      const after = await readSetting<{ description: string }>(db, 'publication')
      expect(after?.description).toBe('Founded by [removed].')
    })

    it('goes out of one story alone, where that is asked for', async () => {
      const one = await live(newsroom, { slug: 'one' }, paragraph('Zoë Quist sang.'))
      const two = await live(newsroom, { slug: 'two' }, paragraph('Zoë Quist sang.'))
      await settle(newsroom)
      const { takeOut: done } = await take(newsroom, { story: one.id })
      expect(await page(newsroom, 'culture/one/index.html')).not.toMatch(name)
      expect(await page(newsroom, 'culture/two/index.html')).toMatch(name)
      expect((await findPublished(newsroom.database.db, two.id))?.version).toBe(1)
      expect((await findTakeOut(newsroom.database.db, done.id))?.result?.left).toEqual([])
    })

    it.each<[string, Partial<TakingOut>]>([
      ['no words', { what: { kind: 'words', words: ['  '] } }],
      ['a letter', { what: { kind: 'words', words: ['a'] } }],
      ['words that stand for themselves', { instead: 'the singer Zoe Quist' }],
      ['a reason that holds them', { told: 'Zoë Quist asked us to.' }],
      ['no picture', { what: { kind: 'picture', media: '../etc/passwd' } }],
      ['no address', { what: { kind: 'post', address: 'Zoë' } }],
    ])('is refused in words: %s', async (_, fields) => {
      await live(newsroom, {}, paragraph('Zoë Quist sang.'))
      const done = await takeOut(newsroom, asking(fields))
      expect(done).toMatchObject({ outcome: 'refused', problem: expect.stringMatching(/^Cannot/) })
    })

    it('says so where it stands nowhere', async () => {
      await live(newsroom, {}, paragraph('Nobody sang.'))
      expect(await takeOut(newsroom, asking())).toEqual({ outcome: 'nothing' })
    })
  })
})
