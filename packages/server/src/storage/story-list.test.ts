import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Kind, type Story, searchTerms, searchWords } from '@stet/core/story'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { type Handle, openDatabase, transaction } from './database.ts'
import { deskColumns } from './desk-columns.ts'
import { migrate } from './migrate.ts'
import { savePublished } from './publications.ts'
import {
  deleteStory,
  findStory,
  type StoryRecord,
  type StoryStatus,
  saveStories,
  saveStory,
} from './stories.ts'
import { published, record, story } from './stories-for-tests.ts'
import { countDesk, type DeskQuery, deskStories } from './story-list.ts'

const all = { after: null, limit: 1000 }
const heads = ['Concert in Split', 'Čaj concert', 'Quiet evening', '電影節', 'The concert’s end']
const statuses: readonly StoryStatus[] = ['draft', 'scheduled', 'published', 'unpublished']
const sections = ['culture', 'music']
const kinds: readonly Kind[] = ['report', 'review', 'opinion']
const owners = ['ada', 'ben', null]

/** Many stories whose facts follow no common beat; several were saved in the same moment. */
function many(count: number): StoryRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `story-${String((index * 7919) % count).padStart(6, '0')}`
    const minute = String(Math.floor(index / 3) % 60).padStart(2, '0')
    const hour = String(Math.floor(index / 180) % 24).padStart(2, '0')
    const bylines = [
      { person: `p${index % 4}`, name: `Person ${index % 4}`, role: 'writer' },
    ] as const
    const fields: Partial<Story> = {
      headline: `${heads[index % heads.length]} ${index}`,
      section: sections[index % sections.length] ?? '',
      kind: kinds[index % kinds.length] ?? 'report',
      bylines,
    }
    return record(id, {
      story: story(id, fields),
      status: statuses[(index * 13) % statuses.length] ?? 'draft',
      owner: owners[index % owners.length] ?? null,
      savedAt: `2026-11-01T${hour}:${minute}:00.000Z`,
    })
  })
}

/** The same list made without a database. */
function expected(records: readonly StoryRecord[], query: Partial<DeskQuery>): string[] {
  const terms = searchTerms(query.words ?? '')
  return records
    .filter(({ story: one, status, owner }) => {
      const said = ` ${searchWords([one.headline, ...one.bylines.map(({ name }) => name)].join(' '))}`
      return (
        (query.status === undefined || status === query.status) &&
        (query.section === undefined || one.section === query.section) &&
        (query.kind === undefined || one.kind === query.kind) &&
        (query.owner === undefined || owner === query.owner) &&
        terms.every((term) => said.includes(` ${term}`))
      )
    })
    .toSorted((a, b) => (b.savedAt + b.story.id < a.savedAt + a.story.id ? -1 : 1))
    .map(({ story: { id } }) => id)
}

onBoth('the list of stories', (ready) => {
  const queries: Partial<DeskQuery>[] = [
    {},
    ...statuses.map((status) => ({ status })),
    { section: 'music' },
    { kind: 'opinion' },
    { owner: 'ada' },
    { owner: 'nobody' },
    { words: 'concert' },
    { words: 'caj con' },
    { words: 'CONCERTS end' },
    { words: '影' },
    { words: 'person 3 quiet' },
    { words: 'oncert' },
    { words: '%' },
    { words: "' or 1 = 1 --" },
    { status: 'draft', section: 'music', kind: 'review', owner: 'ben', words: 'person' },
  ]

  it('is narrowed by everything at once, and comes in pages', async () => {
    const { db } = ready.handle
    const records = many(700)
    await save(ready.handle, records)
    for (const query of queries) {
      const wanted = expected(records, query)
      const found = await deskStories(db, { ...query, ...all })
      expect(
        found.map(({ id }) => id),
        JSON.stringify(query),
      ).toEqual(wanted)
      expect(await paged(ready.handle, query), JSON.stringify(query)).toEqual(wanted)
    }
    const statusesOf = (owner?: string) => expected(records, { ...(owner && { owner }) }).length
    const sum = (counts: object) => Object.values(counts).reduce((one, other) => one + other, 0)
    expect(sum(await countDesk(db, {}))).toBe(statusesOf())
    expect(sum(await countDesk(db, { owner: 'ada' }))).toBe(statusesOf('ada'))
  })

  it('goes on looking where the words are far apart', async () => {
    const { handle } = ready
    const records = many(21_000).map((one, index) => {
      const headline = index % 10_500 === 0 ? 'A needle' : 'Hay'
      return { ...one, story: { ...one.story, headline } }
    })
    await save(handle, records)
    const wanted = expected(records, { words: 'needle' })
    expect(wanted).toHaveLength(2)
    expect((await deskStories(handle.db, { words: 'needle', ...all })).map(({ id }) => id)).toEqual(
      wanted,
    )
    expect(await paged(handle, { words: 'needle' }, 1)).toEqual(wanted)
  })

  it('tells what is live of a story and whether it was changed since', async () => {
    const { handle } = ready
    const live = published('one', '2026-11-02T08:00:00.000Z')
    const saved = record('one', { status: 'published', savedBy: 'Ada Okafor' })
    await saveStory(handle.db, saved)
    await transaction(handle, (db) => savePublished(db, live, ['site']))
    const listed = {
      id: 'one',
      headline: 'Headline of one',
      section: 'culture',
      kind: 'report',
      status: 'published',
      bylines: [{ person: 'ada-okafor', name: 'Ada Okafor' }],
      savedAt: '2026-11-01T08:00:00.000Z',
      savedBy: 'Ada Okafor',
      scheduledAt: null,
      publishedAt: '2026-11-02T08:00:00.000Z',
      address: '/culture/slug-one/',
      changed: false,
      care: false,
    }
    expect(await deskStories(handle.db, all)).toEqual([listed])
    const story = { ...saved.story, standfirst: 'New', care: true }
    await saveStory(handle.db, { ...saved, story, savedBy: null })
    expect(await deskStories(handle.db, all)).toEqual([
      { ...listed, changed: true, care: true, savedBy: null },
    ])
  })

  it('loses a story that is discarded', async () => {
    const { db } = ready.handle
    await saveStory(db, record('one'))
    await deleteStory(db, record('one').story.id)
    expect(await findStory(db, record('one').story.id)).toBeUndefined()
    expect(await deskStories(db, all)).toEqual([])
  })

  it('is filled for the stories that were there before it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stet-before-'))
    const handle =
      ready.handle.engine === 'sqlite' ? await openDatabase('sqlite::memory:') : ready.handle
    try {
      const migrations = new URL('migrations/', import.meta.url)
      for (const name of (await readdir(migrations)).filter((one) => one < '0007')) {
        await cp(new URL(name, migrations), join(folder, name))
      }
      if (handle.engine === 'postgres') {
        await sql.raw('drop schema public cascade; create schema public').execute(handle.db)
      }
      await migrate(handle, pathToFileURL(`${folder}/`))
      for (const [index, { story: one }] of older.entries()) {
        await sql`
          insert into story (id, section, slug, status, revision, created_at, saved_at, content)
          values (${one.id}, 'culture', ${`slug-${index}`}, 'draft', 1, '', '', ${JSON.stringify(one)})
        `.execute(handle.db)
      }
      await migrate(handle)
      const rows = await handle.db.selectFrom('story').selectAll().orderBy('id').execute()
      const columns = rows.map(({ headline, kind, care, bylines, words }) => ({
        ...{ headline, kind, care, words },
        bylines: JSON.parse(bylines),
      }))
      expect(columns).toEqual(
        older.map(({ story: one }) => {
          const made = deskColumns(one)
          return { ...made, bylines: JSON.parse(made.bylines) }
        }),
      )
    } finally {
      if (handle !== ready.handle) await handle.close()
      await rm(folder, { recursive: true, force: true })
    }
  })
})

const older = [
  'Singer cancels the rest of her tour',
  'ČAJ – straße, Œuvre & ŁÓDŹ',
  'It’s “over”, says the band’s 5 o’clock guest',
  'Кино и Йод',
  'ΤΟ ΤΕΛΟΣ',
  '電影節在星期四 opens',
  '   ',
  'x'.repeat(600),
  'Tabs\tand  blanks_here – 100 % (sure)',
].map((headline, index) =>
  record(`older-${index}`, {
    story: story(`older-${index}`, {
      headline,
      care: index % 2 === 0,
      kind: index === 1 ? 'review' : 'report',
      ...(index === 2 && { bylines: [] }),
    }),
  }),
)

async function save(handle: Handle, records: readonly StoryRecord[]): Promise<void> {
  await transaction(handle, async (db) => {
    for (let at = 0; at < records.length; at += 500)
      await saveStories(db, records.slice(at, at + 500))
  })
}

async function paged(handle: Handle, query: Partial<DeskQuery>, limit = 37): Promise<string[]> {
  const found: string[] = []
  let after: DeskQuery['after'] = null
  for (;;) {
    const page = await deskStories(handle.db, { ...query, after, limit })
    found.push(...page.map(({ id }) => id))
    const last = page.at(-1)
    if (!last || page.length < limit) return found
    after = { savedAt: last.savedAt, id: last.id }
  }
}
