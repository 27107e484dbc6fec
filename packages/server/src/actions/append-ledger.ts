import { contentText, type LedgerKind, newNotes, toldNote } from '@stet/core/ledger'
import type { Instant, StoryId } from '@stet/core/story'
import { canonicalJson } from '@stet/evidence/jcs'
import { ledgerJob } from '../jobs/ledger-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { type Database, transaction } from '../storage/database.ts'
import { askJobs } from '../storage/jobs.ts'
import {
  addLedgerEntries,
  isInLedger,
  liveOutsideLedger,
  type NewLedgerEntry,
} from '../storage/ledger.ts'
import { readSetting, writeSetting } from '../storage/settings.ts'
import { findVersion, type StoryVersion, versionsOf } from '../storage/versions.ts'

/** Versions of a story that readers no longer see, or see again, and why they are told that it is so. */
export interface TakenOut {
  readonly story: StoryId
  /** Counted from one; `all` for every version that there is now. */
  readonly versions: readonly number[] | 'all'
  /** Readers are told this: it names nothing that was taken out. */
  readonly reason: string
  readonly at: Instant
}

/**
 * Writes into the public ledger that versions were taken out: from here on of each of them readers are shown the reason
 * alone. Call it for every version whose words were changed or sealed; words that stay live in another form are a new
 * version (`saveVersion`, then `appendVersions`). Only inside a transaction; the pages are asked for by the caller.
 */
export async function markTakenOut(db: Database, asked: TakenOut): Promise<void> {
  await appendMark(db, 'taken-out', asked)
}

/** Writes into the public ledger that versions which were taken out are shown again. Only inside a transaction. */
export async function markRestored(db: Database, asked: TakenOut): Promise<void> {
  await appendMark(db, 'restored', asked)
}

async function appendMark(
  db: Database,
  kind: LedgerKind,
  { story, versions: asked, reason, at }: TakenOut,
): Promise<void> {
  const there = (await versionsOf(db, story)).map(({ number }) => number)
  const versions = asked === 'all' ? there : there.filter((number) => asked.includes(number))
  const told = canonicalJson(reason)
  await append(db, [{ at, kind, story, versions, told, reason }], at)
}

/** Writes into the public ledger that a story was taken off the site. Only inside a transaction. */
export async function appendUnpublished(
  db: Database,
  { story, reason, at }: { readonly story: StoryId; readonly reason: string; readonly at: Instant },
): Promise<void> {
  const told = canonicalJson(reason)
  await append(db, [{ at, kind: 'unpublished', story, versions: [], told, reason }], at)
}

/**
 * Writes versions into the public ledger, and the notes that came with each; after they were saved, in the same
 * transaction. Many at once are written in few statements. What was published of a story before there was a ledger is
 * entered before it.
 */
export async function appendVersions(
  db: Database,
  versions: readonly StoryVersion[],
  at: Instant,
): Promise<void> {
  const entries: NewLedgerEntry[] = []
  let before: StoryVersion | undefined
  for (const version of versions) {
    if (before?.story !== version.story) before = undefined
    if (!before && version.number > 1) {
      const earlier = await notYetEntered(db, version)
      for (const [index, one] of earlier.entries()) {
        entries.push(...entriesOf(one, earlier[index - 1], at))
      }
      before = await findVersion(db, version.story, version.number - 1)
    }
    entries.push(...entriesOf(version, before, at))
    before = version
  }
  await append(db, entries, at)
}

/** The versions of a story that were published before there was a ledger. */
async function notYetEntered(
  db: Database,
  { story, number }: StoryVersion,
): Promise<readonly StoryVersion[]> {
  if (await isInLedger(db, story)) return []
  const earlier: StoryVersion[] = []
  for (let one = 1; one < number; one += 1) {
    const version = await findVersion(db, story, one)
    if (version) earlier.push(version)
  }
  return earlier
}

/** What is entered of a version: itself, and the notes that it brought. */
function entriesOf(
  version: StoryVersion,
  before: StoryVersion | undefined,
  at: Instant,
): readonly NewLedgerEntry[] {
  const { story, number, content } = version
  const entry = { at, story, versions: [number] }
  const told = contentText(version)
  const notes = newNotes(before?.content, content).map((note): NewLedgerEntry => {
    return { ...entry, kind: 'noted', told: canonicalJson({ ...toldNote(note) }) }
  })
  return [{ ...entry, kind: number === 1 ? 'published' : 'changed', told }, ...notes]
}

async function append(db: Database, entries: readonly NewLedgerEntry[], at: Instant) {
  await addLedgerEntries(db, entries)
  if (entries.length > 0) await askJobs(db, [ledgerJob(at)])
}

const storiesAtOnce = 200

/**
 * Enters the live stories that were published before there was a ledger, each with all its versions; does nothing once
 * that is done. Throws when the signal says stop, and goes on from there next time.
 */
export async function fillLedger(newsroom: Newsroom, signal: AbortSignal): Promise<void> {
  const { database, now } = newsroom
  if (await readSetting(database.db, filledKey)) return
  for (;;) {
    signal.throwIfAborted()
    const isDone = await transaction(database, async (db) => {
      const stories = await liveOutsideLedger(db, storiesAtOnce)
      for (const { story, version } of stories) {
        const newest = await findVersion(db, story, version)
        if (newest) await appendVersions(db, [newest], now())
      }
      if (stories.length === 0) await writeSetting(db, filledKey, true)
      return stories.length === 0
    })
    if (isDone) return
  }
}

const filledKey = 'ledger-filled'
