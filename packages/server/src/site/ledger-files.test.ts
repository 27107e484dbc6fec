import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Story } from '@stet/core/story'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { markRestored, markTakenOut } from '../actions/append-ledger.ts'
import { unpublishStory } from '../actions/unpublish-story.ts'
import {
  ada,
  live,
  openTestNewsroom,
  page,
  pass,
  publishNow,
  save,
  siteEntries,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { transaction } from '../storage/database.ts'
import { addLedgerEntries, ledgerEntriesOf } from '../storage/ledger.ts'
import { problemsOf, verdictOn, writeSite } from './ledger-for-tests.ts'

let newsroom: TestNewsroom
let story: Story
beforeEach(async () => {
  newsroom = await openTestNewsroom()
  story = await live(newsroom, { slug: 'tour-ends', headline: 'The tour ends early' })
  await live(newsroom, { slug: 'drummer' })
  pass(newsroom, 5)
})
afterEach(() => newsroom.close())

/** Publishes the story again with other words and a note. */
async function correct(): Promise<void> {
  const note = build.note({ kind: 'correction', text: 'An earlier version named another day.' })
  const words = build.paragraph('Nobody saw the drummer arrive.')
  story = { ...story, notes: [note], body: { type: 'doc', content: [words] } }
  await save(newsroom, story)
  await publishNow(newsroom, story)
}

async function versionsFile(): Promise<string> {
  const [entry] = await ledgerEntriesOf(newsroom.database.db, story.id)
  const tag = entry?.entry.story ?? ''
  return `ledger/versions/${tag.slice(0, 2)}/${tag}.json`
}

describe('the ledger of a site', () => {
  it('holds, and its pages say what it was given', async () => {
    await writeSite(newsroom)
    const verdict = await verdictOn(newsroom)
    expect(problemsOf(verdict)).toEqual([])
    expect(verdict).toMatchObject({ ok: true, ledger: 'lantern.example/ledger', entries: 2 })
    expect(verdict).toMatchObject({ stories: 2, onSite: 2 })
    expect(verdict.checks.map(({ check }) => check)).toEqual([
      'checkpoint',
      'entries',
      'tree',
      'tiles',
      'versions',
      'pages',
      'whole',
    ])
  })

  it('grows with each version and note, and proves that it only grew', async () => {
    await writeSite(newsroom)
    const older = await page(newsroom, 'ledger/checkpoint')
    await correct()
    await writeSite(newsroom)
    const verdict = await verdictOn(newsroom, {}, { older })
    expect(problemsOf(verdict)).toEqual([])
    expect(verdict.entries).toBe(4)
    const told = JSON.parse(await page(newsroom, await versionsFile()))
    const kinds = told.entries.map(({ entry }: { entry: { kind: string } }) => entry.kind)
    expect(kinds).toEqual(['published', 'changed', 'noted'])
    // What a note tells the change of is shown on both sides.
    expect(told.entries.every((one: { salt?: string }) => one.salt)).toBe(true)
    const shown = await page(newsroom, 'culture/tour-ends/index.html')
    expect(shown).toMatch(/Version 2<\/b>.*Changed, with a correction\./)
    expect(shown).toMatch(/<del>leave<\/del>.*<ins>arrive<\/ins>/)
  })

  it('tells nothing of an earlier version that no note tells of', async () => {
    story = { ...story, headline: 'The tour goes on' }
    await save(newsroom, story)
    await publishNow(newsroom, story)
    await writeSite(newsroom)
    const text = await page(newsroom, await versionsFile())
    expect(text).not.toContain('The tour ends early')
    expect(text).toContain('The tour goes on')
    expect(problemsOf(await verdictOn(newsroom))).toEqual([])
  })

  it('shows of a version that was taken out the reason alone', async () => {
    await correct()
    const reason = 'A name was taken out at the request of somebody in the story'
    const taken = { story: story.id, versions: [1], reason, at: newsroom.now() }
    await transaction(newsroom.database, (db) => markTakenOut(db, taken))
    await publishNow(newsroom, story)
    await writeSite(newsroom)
    expect(problemsOf(await verdictOn(newsroom))).toEqual([])
    const text = await page(newsroom, await versionsFile())
    expect(text).not.toContain('drummer leave')
    expect(text).toContain(reason)
    const shown = await page(newsroom, 'culture/tour-ends/index.html')
    expect(shown).toContain(`No longer shown since`)
    expect(shown).toContain(reason)
    expect(shown).not.toContain('leave')
    await transaction(newsroom.database, (db) => markRestored(db, taken))
    await publishNow(newsroom, story)
    await writeSite(newsroom)
    expect(await page(newsroom, await versionsFile())).toContain('drummer leave')
    expect(problemsOf(await verdictOn(newsroom))).toEqual([])
  })

  it('tells of a story that left the site why, and none of its words', async () => {
    await writeSite(newsroom)
    await unpublishStory(newsroom, { story: story.id, reason: 'It was not so', actor: ada })
    await writeSite(newsroom)
    const text = await page(newsroom, await versionsFile())
    expect(text).toContain('It was not so')
    expect(text).not.toContain('The tour ends early')
    const verdict = await verdictOn(newsroom)
    expect(problemsOf(verdict)).toEqual([])
    expect(verdict).toMatchObject({ stories: 2, onSite: 1 })
  })

  it('is written again as it was where its folder was lost', async () => {
    await correct()
    await writeSite(newsroom)
    const before = await siteEntries(newsroom)
    await rm(join(newsroom.config.data, 'site/ledger'), { recursive: true })
    await publishNow(newsroom, story)
    await writeSite(newsroom)
    const after = await siteEntries(newsroom)
    const tiles = [...before.keys()].filter((path) => /^ledger\/(key|index.html)$/.test(path))
    for (const path of tiles) expect(after.get(path)?.hash, path).toBe(before.get(path)?.hash)
    expect((await verdictOn(newsroom)).checks.slice(0, 4).every(({ ok }) => ok)).toBe(true)
  })

  it('changes nothing where nothing is new', async () => {
    await writeSite(newsroom)
    const before = await siteEntries(newsroom)
    expect(await writeSite(newsroom)).toEqual([])
    // What is told to be written is only packed.
    expect(await writeSite(newsroom, true)).toEqual(['ledger/index.html'])
    const after = await siteEntries(newsroom)
    for (const [path, { hash }] of before) expect(after.get(path)?.hash, path).toBe(hash)
  })

  it('keeps of a tile that is not whole the part for this checkpoint and the one before', async () => {
    const parts = async () =>
      [...(await siteEntries(newsroom)).keys()].filter((path) => path.startsWith('ledger/tile/'))
    for (let turn = 0; turn < 3; turn += 1) {
      await publishNow(newsroom, story)
      await writeSite(newsroom)
    }
    expect(await parts()).toEqual([
      ...['ledger/tile/0/000.p/4', 'ledger/tile/0/000.p/5'],
      ...['ledger/tile/entries/000.p/4', 'ledger/tile/entries/000.p/5'],
    ])
    const entry = { at: newsroom.now(), kind: 'noted', story: story.id, versions: [1], told: '""' }
    const many = Array.from({ length: 300 }, () => ({ ...entry, kind: 'noted' as const }))
    await transaction(newsroom.database, (db) => addLedgerEntries(db, many))
    await writeSite(newsroom)
    expect(await parts()).toEqual([
      ...['ledger/tile/0/000', 'ledger/tile/0/001.p/49', 'ledger/tile/1/000.p/1'],
      ...['ledger/tile/entries/000', 'ledger/tile/entries/001.p/49'],
    ])
  })
})

describe('a ledger is not signed', () => {
  const change = (set: { entry: string }, position: number) =>
    newsroom.database.db
      .updateTable('ledger_entry')
      .set(set)
      .where('position', '=', position)
      .execute()

  beforeEach(async () => {
    await writeSite(newsroom)
    await correct()
  })

  it('where an entry that was signed is another one now', async () => {
    await change({ entry: '{}' }, 0)
    await rm(join(newsroom.config.data, 'site/ledger/checkpoint'))
    await expect(writeSite(newsroom)).rejects.toThrow('its first 2 entries are not those')
  })

  it('where entries are missing', async () => {
    await newsroom.database.db.deleteFrom('ledger_entry').where('position', '=', 2).execute()
    await expect(writeSite(newsroom)).rejects.toThrow('entry 2 of 4 is not in the database')
  })

  it('where the database is older than what readers have', async () => {
    await newsroom.database.db.deleteFrom('ledger_entry').where('position', '>=', 1).execute()
    await newsroom.database.db.deleteFrom('ledger_tree').execute()
    await expect(writeSite(newsroom)).rejects.toThrow(
      'a checkpoint was signed for 2 entries, the database holds 1',
    )
    expect(await page(newsroom, 'ledger/checkpoint')).toMatch(/\n2\n/)
  })
})
