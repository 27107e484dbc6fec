import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { wordsFor } from '@stet/core/page'
import { type StoryId, sameValue } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import { rebuildJob } from '../../jobs/rebuild-job.ts'
import { sealOf } from '../../keys/seal.ts'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { recordAudit } from '../../storage/audits.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { heldAt, putHeld } from '../../storage/held-words.ts'
import { askJobs } from '../../storage/jobs.ts'
import { findPublished } from '../../storage/publications.ts'
import { findStory, lockStory } from '../../storage/stories.ts'
import {
  dropSealed,
  findTakeOut,
  lockTakeOut,
  saveTakeOut,
  type TakeOut,
} from '../../storage/take-outs.ts'
import { markRestored } from '../append-ledger.ts'
import { askForPages } from '../ask-for-pages.ts'
import { replaceStory } from '../replace-body.ts'
import { settleAddresses } from '../settle-addresses.ts'
import { publishAs } from './clear-story.ts'
import { type NumberedPiece, openPieces, type Piece } from './pieces.ts'
import { placeRules } from './places.ts'
import { askForEvidence, capturesIn, isEvidence } from './public-evidence.ts'
import { unsealFiles } from './seal-files.ts'
import { takeOutJob } from './take-out-job.ts'

export type UndoOutcome =
  /** `kept`: places that were changed since and stay as they are; what was there stays sealed. */
  | { readonly outcome: 'undone'; readonly kept: number }
  | { readonly outcome: 'missing' }
  /** Whoever asks is not on the list. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'undone-before' }

/** Whether somebody may open what is sealed: those on its list, and whoever holds the machine and so its keys. */
export function mayOpen({ access }: Pick<TakeOut, 'access'>, actor: Actor): boolean {
  return actor.kind === 'command' || (actor.kind === 'staff' && access.includes(actor.id))
}

interface Undoing {
  readonly newsroom: Newsroom
  readonly takeOut: TakeOut
  readonly actor: Actor
  readonly pieces: readonly NumberedPiece[]
}

/**
 * Puts everything back that was taken out, where nobody has changed it since; readers have it again as a version of its
 * own. What was changed since stays as it is, and sealed.
 */
export async function undoTakeOut(
  newsroom: Newsroom,
  { id, actor }: { readonly id: string; readonly actor: Actor },
): Promise<UndoOutcome> {
  const { db } = newsroom.database
  const takeOut = await findTakeOut(db, id)
  if (!takeOut) return { outcome: 'missing' }
  if (!mayOpen(takeOut, actor)) return { outcome: 'closed' }
  if (takeOut.state === 'undone') return { outcome: 'undone-before' }
  const { data } = newsroom.config
  const seal = await sealOf(newsroom.config, id, takeOut.sealKey)
  const pieces: NumberedPiece[] = []
  for await (const one of openPieces(db, seal, id)) pieces.push(one)
  await unsealFiles(data, { seal, takeOut: id, pieces })
  const undoing: Undoing = { newsroom, takeOut, actor, pieces }
  const done = await transaction(newsroom.database, (inside) => putBack(inside, undoing))
  if (!done) return { outcome: 'undone-before' }
  if (!done.isClearing) await rm(join(data, 'sealed', id), { recursive: true, force: true })
  return { outcome: 'undone', kept: done.kept }
}

/** What putting back came to. */
interface PutBack {
  /** How many places stay as they are. */
  readonly kept: number
  /** Whether the job was still to seal files, or was at it: then it puts them back. */
  readonly isClearing: boolean
}

/** Puts it back; undefined where somebody has undone it already. */
async function putBack(db: Database, undoing: Undoing): Promise<PutBack | undefined> {
  const { newsroom, takeOut, actor, pieces } = undoing
  await lockTakeOut(db, takeOut.id)
  const present = await findTakeOut(db, takeOut.id)
  if (present?.state === 'undone') return undefined
  const now = newsroom.now()
  const stories = storiesOf(pieces)
  for (const story of [...stories].sort()) await lockStory(db, story)
  let kept = 0
  let isEverywhere = false
  for (const { piece } of [...pieces].reverse()) {
    if (piece.type !== 'held') continue
    const isBack = await putHeldBack(db, piece)
    if (!isBack) kept += 1
    isEverywhere ||= piece.before.table === 'setting' || piece.before.table === 'listed'
  }
  for (const story of stories) kept += await putStoryBack(db, undoing, story, now)
  await markBack(db, undoing, now)
  const undone = { at: now, by: actor }
  await saveTakeOut(db, { ...(present ?? takeOut), state: 'undone', undone })
  const isClearing = present?.state === 'clearing'
  if (isClearing) await askJobs(db, [takeOutJob(takeOut.id, now)])
  const back = pieces.filter(({ piece }) => !isClearing || piece.type !== 'file')
  if (kept === 0)
    await dropSealed(
      db,
      takeOut.id,
      back.map(({ number }) => number),
    )
  await recordAudit(db, {
    id: newsroom.newId(),
    at: now,
    actor,
    action: 'undo-take-out',
    subject: takeOut.id,
    detail: { kept },
  })
  if (isEverywhere) await askJobs(db, [rebuildJob(now)])
  const held = pieces.flatMap(({ piece }) => (piece.type === 'held' ? piece.before : []))
  if (held.some(({ table }) => isEvidence(table))) await askForEvidence(db, capturesIn(held), now)
  return { kept, isClearing }
}

type HeldPiece = Extract<Piece, { type: 'held' }>

async function putHeldBack(db: Database, { before, after }: HeldPiece): Promise<boolean> {
  const present = await heldAt(db, before)
  if (!sameValue(present ?? null, after)) return false
  await putHeld(db, before)
  return true
}

/** The stories whose texts, versions, comments or addresses were changed. */
function storiesOf(pieces: readonly NumberedPiece[]): ReadonlySet<StoryId> {
  const stories = new Set<StoryId>()
  for (const { piece } of pieces) {
    if (piece.type === 'draft' || piece.type === 'live') stories.add(piece.before.id)
    if (piece.type !== 'held') continue
    const { table, values } = piece.before
    const story = table === 'edit' ? values['story'] : placeRules[table].story(values)
    if (typeof story === 'string' && story !== '') stories.add(story as StoryId)
  }
  return stories
}

/** Puts back a story's text and what is live of it; gives how many of the two were changed since. */
async function putStoryBack(
  db: Database,
  { pieces, actor }: Undoing,
  id: StoryId,
  now: string,
): Promise<number> {
  let kept = 0
  const live = await findPublished(db, id)
  let after = live
  for (const { piece } of [...pieces].reverse()) {
    if (piece.type === 'live' && piece.before.id === id) {
      if (live?.version === piece.version)
        after = await publishAs(db, { actor, now }, live, piece.before)
      else kept += 1
    }
    if (piece.type === 'draft' && piece.before.id === id) {
      const record = await findStory(db, id)
      if (record && sameValue(record.story, piece.after))
        await replaceStory(db, record, piece.before, { actor, now })
      else kept += 1
    }
  }
  if (!live || !after) return kept
  const addresses = await settleAddresses(db, id, after.summary.address, now)
  await askForPages(db, { before: live, after, addresses, now })
  return kept
}

async function markBack(db: Database, { pieces }: Undoing, at: string): Promise<void> {
  const { language } = await readPublication(db)
  const reason = wordsFor(language).takenOut.restored
  for (const { piece } of pieces) {
    if (piece.type !== 'marked') continue
    await markRestored(db, { story: piece.story, versions: piece.versions, reason, at })
  }
}
