import type { RecordingKind } from '@stet/core/quotation'
import type { Day, Instant, Story, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import { type Database, engineOf } from './engine.ts'
import type { RecordingRow } from './recording-rows.ts'

/** What is kept of words that were said to us. Its file and its transcript are sealed. */
export interface Recording {
  readonly id: string
  readonly kind: RecordingKind
  readonly at: Instant
  /** Who spoke or wrote; may be empty. */
  readonly who: string
  readonly heldOn: Day
  /** By which way; may be empty. */
  readonly way: string
  /** The key of the seal, wrapped in the newsroom's. */
  readonly sealKey: string
  /** The sealed transcript in base64; empty where there is none. */
  readonly transcript: string
  readonly file: RecordedFile | null
  readonly actor: Actor
}

/** The file of a recording, as it was sent. */
export interface RecordedFile {
  readonly name: string
  readonly type: string
  readonly size: number
  /** The SHA-256 of its bytes in hexadecimal. */
  readonly hash: string
}

const batch = 500

/** Keeps a recording, or what became of it. */
export async function saveRecording(db: Database, recording: Recording): Promise<void> {
  const { id, ...changed } = rowOf(recording)
  await db
    .insertInto('recording')
    .values({ id, ...changed })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changed))
    .execute()
}

/** Holds others off from a recording until the transaction ends. */
export async function lockRecording(db: Database, id: string): Promise<void> {
  await engineOf(db).lock(db, [`recording ${id}`])
}

/** A recording by its id. */
export async function findRecording(db: Database, id: string): Promise<Recording | undefined> {
  const [found] = await recordingsIn(db, [id])
  return found
}

/** Those of some recordings that there are. */
export async function recordingsIn(db: Database, ids: readonly string[]): Promise<Recording[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('recording').selectAll().where('id', 'in', ids).execute()
  return rows.map(recordingOf)
}

/** Recordings, the newest first; those of one person of the newsroom where `keptBy` is given. */
export async function listRecordings(
  db: Database,
  { limit, keptBy }: { readonly limit: number; readonly keptBy?: string },
): Promise<Recording[]> {
  const all = db.selectFrom('recording').selectAll()
  const theirs = keptBy === undefined ? all : all.where('kept_by', '=', keptBy)
  const rows = await theirs.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute()
  return rows.map(recordingOf)
}

/** Recordings in the order of their ids: what comes after `after`, at most `limit`. */
export async function recordingsAfter(
  db: Database,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<Recording[]> {
  const all = db.selectFrom('recording').selectAll().where('id', '>', after)
  const rows = await all.orderBy('id').limit(limit).execute()
  return rows.map(recordingOf)
}

/** Forgets a recording. Says whether there was one. */
export async function dropRecording(db: Database, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('recording')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** The ids of the recordings that a story's sources name, each once. */
export function recordingsNamed({ quotations }: Pick<Story, 'quotations'>): readonly string[] {
  const named = quotations.flatMap(({ source }) =>
    'recording' in source && source.recording ? [source.recording] : [],
  )
  return [...new Set(named)]
}

/** Keeps which recordings live stories name, in place of what was kept of these stories. */
export async function saveRecordingUses(db: Database, stories: readonly Story[]): Promise<void> {
  await dropRecordingUses(
    db,
    stories.map(({ id }) => id),
  )
  const rows = stories.flatMap((story) =>
    recordingsNamed(story).map((recording) => ({ recording, story: story.id })),
  )
  for (let at = 0; at < rows.length; at += batch)
    await db
      .insertInto('recording_use')
      .values(rows.slice(at, at + batch))
      .execute()
}

/** Forgets which recordings stories name that are no longer live. */
export async function dropRecordingUses(db: Database, stories: readonly StoryId[]): Promise<void> {
  if (stories.length === 0) return
  await db.deleteFrom('recording_use').where('story', 'in', stories).execute()
}

/** The live stories that name a recording. */
export async function storiesOfRecording(db: Database, recording: string): Promise<StoryId[]> {
  const rows = await db
    .selectFrom('recording_use')
    .select('story')
    .where('recording', '=', recording)
    .orderBy('story')
    .execute()
  return rows.map((row) => row.story as StoryId)
}

function rowOf({ heldOn, sealKey, file, actor, ...rest }: Recording): RecordingRow {
  return {
    ...rest,
    held_on: heldOn,
    seal_key: sealKey,
    file: file?.name ?? null,
    media_type: file?.type ?? null,
    size: file?.size ?? null,
    hash: file?.hash ?? null,
    actor: JSON.stringify(actor),
    kept_by: actor.id,
  }
}

function recordingOf(row: RecordingRow): Recording {
  const { id, kind, at, who, way, transcript, file, media_type, size, hash } = row
  return {
    ...{ id, kind, at, who, way, transcript },
    heldOn: row.held_on,
    sealKey: row.seal_key,
    file:
      file !== null && media_type !== null && size !== null && hash !== null
        ? { name: file, type: media_type, size, hash }
        : null,
    actor: JSON.parse(row.actor),
  }
}
