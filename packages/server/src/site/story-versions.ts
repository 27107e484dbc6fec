import { createHash } from 'node:crypto'
import {
  ledgerOrigin,
  newNotes,
  publicContent,
  shownVersions,
  type ToldEntry,
  toldNote,
  type VersionsFile,
  versionsPath,
  withheldVersions,
} from '@stet/core/ledger'
import type { StoryRecord } from '@stet/core/page'
import { diffStories, type Story, type StoryId } from '@stet/core/story'
import { canonicalJson, type Json } from '@stet/evidence/jcs'
import type { Database } from '../storage/database.ts'
import { type KeptLedgerEntry, ledgerEntriesIn } from '../storage/ledger.ts'
import type { Published } from '../storage/publications.ts'
import { findVersion, type StoryVersion, versionsIn } from '../storage/versions.ts'
import type { Press } from './press.ts'
import type { SiteFile } from './write-page.ts'

/** What is known of a story's versions: what its page lists, and the file that lets others check it. */
export interface StoryVersions {
  /** What its page lists. */
  readonly record: StoryRecord
  /** The file below `/ledger/`. */
  readonly file: SiteFile
}

/** What whoever prints many stories knows of this one already. */
export interface KnownVersions {
  readonly entries: readonly KeptLedgerEntry[]
  readonly versions: readonly Omit<StoryVersion, 'content'>[]
}

/** The same for many stories at once, at most some hundreds. */
export async function knownVersionsIn(
  db: Database,
  ids: readonly StoryId[],
): Promise<ReadonlyMap<StoryId, KnownVersions>> {
  const entries = await ledgerEntriesIn(db, ids)
  const versions = await versionsIn(db, ids)
  return new Map(
    ids.map((id) => [id, { entries: entries.get(id) ?? [], versions: versions.get(id) ?? [] }]),
  )
}

/** What readers are told of a story's versions; undefined where the ledger does not tell of it. */
export async function storyVersions(
  { site, newsroom }: Press,
  id: StoryId,
  published: Published | undefined,
  known?: KnownVersions,
): Promise<StoryVersions | undefined> {
  const { db } = newsroom.database
  const { entries, versions } = known ?? (await knownVersionsIn(db, [id])).get(id) ?? nothingKnown
  const tag = entries[0]?.entry.story
  if (tag === undefined) return undefined
  const live = published?.version ?? null
  const shown = shownVersions(entries, { live, all: site.publication.versions === 'all' })
  const contents = await contentsOf(db, { published, versions, shown })
  const address = published?.summary.address ?? null
  const path = versionsPath(tag)
  const file: VersionsFile = {
    format: 'stet-versions/1',
    ledger: ledgerOrigin(site.origin),
    story: tag,
    address,
    entries: entries.map((entry) => toldEntry(entry, contents)),
  }
  return {
    record: { file: `/ledger/${path}`, versions: listed(entries, versions, contents) },
    file: { path: `ledger/${path}`, body: `${JSON.stringify(file, null, 1)}\n` },
  }
}

const nothingKnown: KnownVersions = { entries: [], versions: [] }

/** The versions that are shown, with their words. */
async function contentsOf(
  db: Database,
  {
    published,
    versions,
    shown,
  }: Pick<KnownVersions, 'versions'> & {
    readonly published: Published | undefined
    readonly shown: ReadonlySet<number>
  },
): Promise<ReadonlyMap<number, StoryVersion>> {
  const contents = new Map<number, StoryVersion>()
  for (const version of versions) {
    const { number, story } = version
    if (!shown.has(number)) continue
    const isLive = published?.version === number
    const found = isLive
      ? { ...version, content: published.story }
      : await findVersion(db, story, number)
    if (found) contents.set(number, found)
  }
  return contents
}

/** An entry with what it commits to, where that is shown and is indeed what it commits to. */
function toldEntry(
  { position, entry, salt, reason }: KeptLedgerEntry,
  contents: ReadonlyMap<number, StoryVersion>,
): ToldEntry {
  const told = candidatesOf(entry.kind, contents.get(entry.versions[0] ?? 0), reason).find(
    (one) => commitmentOf(salt, one) === entry.commitment,
  )
  return told === undefined ? { position, entry } : { position, entry, salt, told }
}

function candidatesOf(
  kind: KeptLedgerEntry['entry']['kind'],
  version: StoryVersion | undefined,
  reason: string,
): readonly NonNullable<ToldEntry['told']>[] {
  switch (kind) {
    case 'published':
    case 'changed':
      return version ? [publicContent(version)] : []
    case 'noted':
      return version?.content.notes.map(toldNote) ?? []
    default:
      return [reason]
  }
}

function commitmentOf(salt: string, told: NonNullable<ToldEntry['told']>): string {
  const text = canonicalJson(told as Json)
  return createHash('sha256').update(Buffer.from(salt, 'hex')).update(text).digest('hex')
}

/** A story without cards of posts: how much of them is shown is decided from day to day. */
function withoutPosts(story: Story): Story {
  const content = story.body.content.filter(({ type }) => type !== 'postCard')
  return { ...story, body: { ...story.body, content } }
}

/** The versions as the story's page lists them, the first first. */
function listed(
  entries: readonly KeptLedgerEntry[],
  versions: KnownVersions['versions'],
  contents: ReadonlyMap<number, StoryVersion>,
): StoryRecord['versions'] {
  const hashes = new Map<number, string>()
  for (const { entry } of entries) {
    const isVersion = entry.kind === 'published' || entry.kind === 'changed'
    if (isVersion && entry.versions[0] !== undefined)
      hashes.set(entry.versions[0], entry.commitment)
  }
  const withheld = withheldVersions(entries)
  return versions.map(({ number, at }) => {
    const after = contents.get(number)?.content
    const before = contents.get(number - 1)?.content
    return {
      number,
      at,
      hash: hashes.get(number) ?? null,
      withheld: withheld.get(number) ?? null,
      notes:
        after && (before || number === 1) ? newNotes(before, after).map(({ kind }) => kind) : [],
      changes: after && before ? diffStories(withoutPosts(before), withoutPosts(after)) : null,
    }
  })
}
