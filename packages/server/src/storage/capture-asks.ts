import type { Instant, Platform } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { CaptureAskRow } from './clipping-rows.ts'
import type { Database } from './engine.ts'

/** Where nothing was found at an address: what can still be had of it. */
export interface Remains {
  /** The time inside its id; null where it holds none. */
  readonly idTime: Instant | null
  /** Our older copies, the newest first. */
  readonly older: readonly { readonly id: string; readonly takenAt: Instant }[]
  /** What archives of others keep. */
  readonly archives: readonly ArchiveAnswer[]
  /** Stories of ours that show it. */
  readonly stories: readonly { readonly id: string; readonly headline: string }[]
}

/** What one archive said. */
export interface ArchiveAnswer {
  readonly archive: string
  /** Its copy; null where it has none, or gave no answer that makes sense. */
  readonly copy: { readonly address: string; readonly at: Instant | null } | null
  /** Why there is no copy, in words; empty where there is one. */
  readonly problem: string
}

/** The copy of an archive that is to be kept. */
export interface ArchivedCopy {
  readonly archive: string
  readonly address: string
  /** When the archive made it; null where it does not say. */
  readonly at: Instant | null
}

/** What somebody says of a file that they sent, and of what it shows. */
export interface SentFile {
  /** What the file was called. */
  readonly name: string
  readonly provenance: 'seen-by-reporter' | 'sent-to-us'
  /** Who saw it, or who sent it. */
  readonly who: string
  readonly at: Instant
  /** On what it was seen, or how it was sent. */
  readonly means: string
  /** The post that a screenshot shows, typed by a person. */
  readonly post: TypedPost | null
}

/** A post as a person typed it from a picture of it. */
export interface TypedPost {
  readonly platform: Platform
  readonly platformName: string
  readonly name: string
  readonly handle: string
  readonly postedWords: string
  readonly text: string
  /** Whether a machine read the words first, and a person compared them. */
  readonly isProposed?: boolean
}

/** A copy that somebody asked for. */
export interface CaptureAsk {
  readonly id: string
  readonly address: string
  readonly askedAt: Instant
  /** The story in whose text it was asked for. */
  readonly story: string | null
  readonly state: 'waiting' | 'done' | 'refused'
  /** The copy that came of it, or the look that found nothing. */
  readonly capture: string | null
  readonly problem: string
  readonly remains: Remains | null
  /** What somebody says of a file that they sent; null where an address was given. */
  readonly sent: SentFile | null
  /** The archive's copy that is to be kept; null where the address itself is asked. */
  readonly archived: ArchivedCopy | null
  readonly actor: Actor
}

/** Keeps that somebody asked for a copy. */
export async function saveCaptureAsk(db: Database, ask: CaptureAsk): Promise<void> {
  const { askedAt, remains, sent, archived, actor, ...rest } = ask
  await db
    .insertInto('capture_ask')
    .values({
      ...rest,
      asked_at: askedAt,
      remains: remains && JSON.stringify(remains),
      sent: sent && JSON.stringify(sent),
      archived: archived && JSON.stringify(archived),
      actor: JSON.stringify(actor),
      asked_by: actor.id,
    })
    .execute()
}

/** What became of one. */
export async function findCaptureAsk(db: Database, id: string): Promise<CaptureAsk | undefined> {
  const row = await db.selectFrom('capture_ask').selectAll().where('id', '=', id).executeTakeFirst()
  return row && askOf(row)
}

/** Those that nobody has answered yet, the first first. */
export async function waitingCaptureAsks(db: Database, limit: number): Promise<CaptureAsk[]> {
  const rows = await db
    .selectFrom('capture_ask')
    .selectAll()
    .where('state', '=', 'waiting')
    .orderBy('asked_at')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(askOf)
}

/** Writes what became of one that waits; says whether it still did. */
export async function endCaptureAsk(
  db: Database,
  {
    id,
    state,
    capture,
    problem,
    remains,
  }: Omit<CaptureAsk, 'address' | 'askedAt' | 'story' | 'sent' | 'archived' | 'actor'>,
): Promise<boolean> {
  const done = await db
    .updateTable('capture_ask')
    .set({ state, capture, problem, remains: remains && JSON.stringify(remains) })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

function askOf({
  asked_at,
  asked_by: _,
  remains,
  sent,
  archived,
  actor,
  state,
  ...row
}: CaptureAskRow): CaptureAsk {
  return {
    ...row,
    askedAt: asked_at,
    state: state as CaptureAsk['state'],
    remains: remains === null ? null : (JSON.parse(remains) as Remains),
    sent: sent === null ? null : (JSON.parse(sent) as SentFile),
    archived: archived === null ? null : (JSON.parse(archived) as ArchivedCopy),
    actor: JSON.parse(actor) as Actor,
  }
}

/** The stories that show what stands at an address, or for whose text a copy of it was asked; their headlines as they are. */
export async function storiesWithCopies(
  db: Database,
  address: string,
): Promise<{ readonly id: string; readonly headline: string }[]> {
  const asked = db
    .selectFrom('capture')
    .innerJoin('capture_ask', 'capture_ask.capture', 'capture.id')
    .where('capture.address', '=', address)
    .select('capture_ask.story')
  const shown = db
    .selectFrom('original_use')
    .where((use) => use.or([use('address', '=', address), use('shown', '=', address)]))
    .select('original_use.story')
  return db
    .selectFrom('story')
    .select(['id', 'headline'])
    .where((story) => story.or([story('id', 'in', asked), story('id', 'in', shown)]))
    .orderBy('id')
    .limit(20)
    .execute()
}
