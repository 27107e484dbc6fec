import { existsSync } from 'node:fs'
import { appendFile, cp, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { evidencePath } from '@stet/core/page'
import type { StoryId } from '@stet/core/story'
import { bytesSource, verifyWacz } from '@stet/evidence'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { evidenceFile } from '../capture/keep-evidence.ts'
import { readCarried } from '../intake/copies/carried-shapes.ts'
import { matchOriginals } from '../jobs/match-originals.ts'
import {
  ada,
  entriesOf,
  openTestNewsroom,
  page,
  runDue,
  type TestNewsroom,
} from '../newsroom-for-tests.ts'
import { writeEvidence } from '../site/evidence-files.ts'
import { siteFolder } from '../site/site-folder.ts'
import { saveCaptureAsk } from '../storage/capture-asks.ts'
import { saveCaptureTold } from '../storage/capture-told.ts'
import { capturesOf } from '../storage/captures.ts'
import { carriedIn, carriedTables } from '../storage/carried.ts'
import { firstBrokenPrivateEntry, privateEntriesFrom } from '../storage/ledger-private.ts'
import { looksAt } from '../storage/looks.ts'
import { findRecording } from '../storage/recordings.ts'
import { saveStamp } from '../storage/stamps.ts'
import { id, never, openWatching, type Watching } from '../watch/watch-for-tests.ts'
import { askForRebuild } from './ask-for-rebuild.ts'
import { decideCard } from './decide-card.ts'
import { type Exported, exportFolder } from './export-folder.ts'
import { importFolder } from './import-folder.ts'
import { keepRecording } from './keep-recording.ts'
import { openEvidence } from './open-evidence.ts'
import { openRecording, openTranscript } from './open-recording.ts'
import { packEvidence } from './pack-evidence.ts'
import { setPersonRole } from './set-person-role.ts'

let on: Watching
let from: TestNewsroom
let to: TestNewsroom
let folder: string
let capture: string
let recording: string
let story: StoryId
let done: Exported
let rows: Awaited<ReturnType<typeof rowsOf>>
const told: [number, number][] = []

beforeAll(async () => {
  on = await openWatching()
  from = on.newsroom
  ;({ id: story } = await on.liveStory())
  await fill()
  const whole = { folder: join(from.folder, 'export') }
  done = await exportFolder(from, { ...whole, progress: (...now) => told.push(now) })
})
afterAll(() => on.close())
beforeEach(async () => {
  to = await openTestNewsroom({ publication: null })
  folder = join(to.folder, 'export')
  await cp(join(from.folder, 'export'), folder, { recursive: true })
})
afterEach(() => to.close())

const mara = { platform: 'mastodon', person: 'https://social.example/users/mara' }

/** Copies in every state there is: looked at again, gone, decided about, opened, stamped, told of, asked for. */
async function fill(): Promise<void> {
  const { db } = from.database
  capture = (await capturesOf(db, on.address))[0]?.id ?? ''
  const handle = '@mara@social.example'
  const named = { ...mara, handle, name: 'Mara Quill', role: 'public' } as const
  await setPersonRole(from, { ...named, reason: 'A known singer', actor: ada })
  on.platform.posts.delete(id)
  await on.lookAfter(60)
  const decided = { story, address: on.address, decision: 'keep', reason: 'It stands' } as const
  await decideCard(from, { ...decided, actor: ada })
  await openEvidence(from, { capture, actor: ada, reason: 'Doubted in print' })
  const at = from.now()
  const warc = (await capturesOf(db, on.address))[0]?.warc ?? ''
  const times = { at, until: '2030-01-01T00:00:00.000Z', renewAt: '2029-01-01T00:00:00.000Z' }
  const answer = new Uint8Array([1, 2, 3])
  const stamp = { id: from.newId(), warc, renews: null, authority: 'https://tsa.example/' }
  await saveStamp(db, { ...stamp, ...times, answer })
  const told = { capture, who: 'Ada', at, means: 'a telephone', way: 'warc' } as const
  await saveCaptureTold(db, { ...told, file: 'seen.warc', hash: '', checked: 'Whole' })
  const asked = { address: on.address, askedAt: at, story, problem: '', remains: null } as const
  const none = { sent: null, archived: null, actor: ada }
  await saveCaptureAsk(db, { ...asked, ...none, id: from.newId(), state: 'done', capture })
  await saveCaptureAsk(db, { ...asked, ...none, id: from.newId(), state: 'waiting', capture: null })
  async function* bytes() {
    yield Buffer.from('the whole interview')
  }
  const interview = { kind: 'recording', who: 'Vera Sand', heldOn: '2026-11-19', way: '' } as const
  const kept = await keepRecording(from, {
    told: { ...interview, transcript: 'I never left.' },
    file: { name: 'vera.ogg', type: 'audio/ogg', bytes: bytes() },
    actor: ada,
  })
  recording = kept.id
  await askForRebuild(from, ada)
  await printAll(from)
  rows = await rowsOf(from)
}

async function printAll(one: TestNewsroom): Promise<void> {
  await matchOriginals(one, null, never)
  await writeEvidence(one, capture)
  await runDue(one)
}

const bringIn = async (keys?: string) => {
  to.clock.at = from.clock.at
  const report = await importFolder(to, { folder, actor: ada, dryRun: false, keys })
  return report.details.filter(({ outcome }) => outcome === 'left')
}

const rowsOf = async (one: TestNewsroom) => {
  const all: Record<string, unknown[]> = {}
  for (const table of carriedTables) {
    all[table] = []
    for await (const rows of carriedIn(one.database.db, table)) all[table].push(...rows)
  }
  return all
}

const withoutWaiting = (rows: Awaited<ReturnType<typeof rowsOf>>) => ({
  ...rows,
  capture_ask: rows['capture_ask']?.filter((one) => (one as { state: string }).state === 'done'),
})

describe('copies in an export', () => {
  it('come into an empty newsroom with all that is known of them, and make the same pages', async () => {
    expect(done.copies).toMatchObject({ captures: 1, looks: 1, recordings: 1 })
    expect(done.copies.left).toEqual([
      { item: '1 copies that were asked for', why: 'they are still on their way' },
    ])
    expect(told).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ])
    expect(await bringIn(from.config.keys)).toEqual([])
    // A story that is printed anew is fresh anew: compared before that.
    expect(await rowsOf(to)).toEqual(withoutWaiting(rows))
    await printAll(to)
    const pages = async (one: TestNewsroom) => {
      const files = [...(await entriesOf(siteFolder(one.config.data)))]
      const own = /\.(br|gz|wacz)$|^(\.well-known\/stet-evidence-keys\.json|verify\/)/
      return files.flatMap(([path, { hash }]) => (own.test(path) ? [] : [[path, hash]]))
    }
    expect(await pages(to)).toEqual(await pages(from))
    const html = await page(to, 'culture/the-night/index.html')
    expect(html).toContain('No longer at its address')
    expect(html).toContain(`href="/${evidencePath(capture)}"`)
    const opened = await readFile(join(siteFolder(to.config.data), evidencePath(capture)))
    const verdict = await verifyWacz(bytesSource(opened), { now: to.now() })
    expect(verdict.checks.filter(({ check, ok }) => ok === false && check !== 'stamp')).toEqual([])
  })

  it('are packed with the same bytes, of the copy and of later looks', async () => {
    await bringIn()
    const asked = { capture, withLooks: true, actor: ada }
    const packed = [await packEvidence(from, asked), await packEvidence(to, asked)]
    for (const one of packed) expect(one).toMatchObject({ outcome: 'packed', looks: 1, stamps: 1 })
    const warcs = async (one: TestNewsroom) => {
      const { db } = one.database
      const all = [...(await capturesOf(db, on.address)), ...(await looksAt(db, on.address, 9))]
      return Promise.all(all.map(({ warc }) => readFile(evidenceFile(one.config.data, warc))))
    }
    expect(await warcs(to)).toEqual(await warcs(from))
  })

  it('bring the list of what was done with them, which goes on and tells of the seam', async () => {
    expect(await bringIn(from.config.keys)).toEqual([])
    const [older, own] = await Promise.all(
      [from, to].map(({ database }) => privateEntriesFrom(database.db, 0, 100)),
    )
    expect(own?.slice(0, older?.length)).toEqual(older)
    expect(own?.slice(older?.length)).toMatchObject([
      { kind: 'restored', subject: 'copies', detail: { captures: 1, looks: 1 } },
    ])
    expect(await firstBrokenPrivateEntry(to.database.db)).toBeUndefined()
    // Once more changes nothing.
    expect((await bringIn(from.config.keys)).map(({ item }) => item)).toEqual(['stet.json'])
    expect(await privateEntriesFrom(to.database.db, 0, 100)).toEqual(own)
  })

  it('leave an entry that was changed, and all after it', async () => {
    const path = join(folder, 'copies/private-ledger.jsonl')
    await writeFile(path, (await readFile(path, 'utf8')).replace('"looked"', '"seen"'))
    expect(await bringIn(from.config.keys)).toMatchObject([
      { item: 'copies/private-ledger.jsonl', why: expect.stringContaining('does not follow') },
    ])
  })
})

describe('recordings in an export', () => {
  it('tell nothing by themselves, and are left where no keys open them', async () => {
    const line = await readFile(join(folder, 'copies/recordings.jsonl'), 'utf8')
    expect(line).not.toMatch(/Vera|never left|ogg/)
    expect(await readFile(join(folder, 'recordings', recording), 'latin1')).not.toContain('whole')
    expect(await bringIn()).toMatchObject([
      { item: 'copies/recordings.jsonl, line 1', why: expect.stringContaining('--keys') },
    ])
    expect(await findRecording(to.database.db, recording)).toBeUndefined()
    const empty = join(to.folder, 'other-keys')
    expect(await bringIn(empty)).toHaveLength(2)
    expect(existsSync(empty)).toBe(false)
  })

  it('are closed with the keys of the newsroom that took them', async () => {
    expect(await bringIn(from.config.keys)).toEqual([])
    const kept = await findRecording(to.database.db, recording)
    if (!kept) throw new Error('not taken')
    expect(kept).toMatchObject({ who: 'Vera Sand', heldOn: '2026-11-19', file: { size: 19 } })
    await rename(from.config.keys, `${from.config.keys}-away`)
    expect(await openTranscript(to, { recording: kept, actor: ada })).toBe('I never left.')
    const parts = await openRecording(to, { recording: kept, actor: ada })
    if (!parts) throw new Error('no file')
    expect(String(await buffer(parts))).toBe('the whole interview')
    await rename(`${from.config.keys}-away`, from.config.keys)
  })

  it('whose bytes were changed are left', async () => {
    await appendFile(join(folder, 'recordings', recording), 'x')
    expect(await bringIn(from.config.keys)).toMatchObject([
      { why: expect.stringContaining('its file was changed') },
    ])
    expect(await readdir(join(to.folder, 'recordings'))).toEqual([])
  })
})

describe('what is not whole', () => {
  const evidence = async (name: string) =>
    (await readdir(join(to.folder, name, 'evidence'), { recursive: true })).filter((name) =>
      name.endsWith('.gz'),
    )

  it('is left with what hangs on it, each with its reason, and taken when it is whole', async () => {
    const [warc] = (await capturesOf(from.database.db, on.address)).map((one) => one.warc.slice(7))
    const path = join(folder, 'evidence', String(warc).slice(0, 2), `${warc}.warc.gz`)
    const bytes = await readFile(path)
    await writeFile(path, bytes.with(40, (bytes.at(40) ?? 0) ^ 1))
    const left = await bringIn(from.config.keys)
    expect(left.map(({ item, why }) => [item, why.slice(0, 36)])).toEqual([
      ['copies/capture.jsonl, line 1', 'its file of evidence was changed: it'],
      ['copies/capture-told.jsonl, line 1', 'its copy was left'],
      ['copies/capture-ask.jsonl, line 1', 'its copy was left'],
      ['copies/opened-evidence.jsonl, line 1', 'its copy was left'],
    ])
    await writeFile(path, bytes)
    expect((await bringIn(from.config.keys)).map(({ item }) => item)).toEqual(['stet.json'])
    expect(await capturesOf(to.database.db, on.address)).toHaveLength(1)
  })

  it('here is told when it goes out', async () => {
    const [{ warc } = { warc: '' }] = await capturesOf(from.database.db, on.address)
    const path = evidenceFile(from.config.data, warc)
    const bytes = await readFile(path)
    await writeFile(path, 'other bytes')
    const { copies } = await exportFolder(from, { folder: join(to.folder, 'anew') })
    await writeFile(path, bytes)
    expect(copies.left[0]).toMatchObject({
      item: `capture ${capture}`,
      why: expect.stringContaining('its file of evidence was changed'),
    })
    expect(await evidence('anew')).toHaveLength(1)
  })

  it('goes on where it was stopped, and drops what is no longer here', async () => {
    const anew = { folder: join(to.folder, 'anew') }
    const stop = new AbortController()
    const stopped = { signal: stop.signal, progress: () => stop.abort() }
    expect((await exportFolder(from, { ...anew, ...stopped })).isWhole).toBe(false)
    expect(existsSync(join(anew.folder, 'copies/look.jsonl'))).toBe(false)
    await writeFile(join(anew.folder, 'evidence', 'older.warc.gz'), 'taken out since')
    expect(await exportFolder(from, anew)).toEqual(done)
    expect(await evidence('anew')).toHaveLength(2)
  })
})

it.each([
  ['a column that nobody knows', { adress: 'x' }, 'Unrecognized key'],
  ['a hash that is a path', { warc: '../../etc/passwd' }, 'warc: Invalid string'],
  ['a time that is none', { at: 'yesterday' }, 'at: must be a time'],
  ['a state that is none', { state: 'removed' }, 'state: Invalid option'],
])('a line with %s is refused', (_, change, why) => {
  const [look] = rows['look'] ?? []
  expect(readCarried('look', JSON.stringify(look))).toEqual(look)
  expect(readCarried('look', JSON.stringify({ ...(look as object), ...change }))).toContain(why)
  expect(readCarried('look', '{')).toBe('it is no JSON')
})
