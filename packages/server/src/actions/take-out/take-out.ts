import { wordsFor } from '@stet/core/page'
import type { Removal, StoryId } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import { rebuildJob } from '../../jobs/rebuild-job.ts'
import { newSeal, type Seal } from '../../keys/seal.ts'
import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { recordAudit } from '../../storage/audits.ts'
import { type Database, transaction } from '../../storage/database.ts'
import { dropHeld, heldAt, overwriteDeleted, putHeld } from '../../storage/held-words.ts'
import { askJobs } from '../../storage/jobs.ts'
import { lockStory } from '../../storage/stories.ts'
import { saveTakeOut, type TakeOut } from '../../storage/take-outs.ts'
import { markTakenOut } from '../append-ledger.ts'
import { removalOf, type TakeOutAsk } from './asked.ts'
import { type Clearing, clearStory } from './clear-story.ts'
import { addFiles, filesOf } from './files-of.ts'
import { type FoundPlaces, findHeld, type Place } from './find-places.ts'
import { withNamedPicture } from './named-picture.ts'
import { SealedPieces } from './pieces.ts'
import { placeRules } from './places.ts'
import { closeEvidenceOf } from './public-evidence.ts'
import { takeOutJob } from './take-out-job.ts'

/** What is to be taken out, and what is told of it. */
export interface TakingOut extends TakeOutAsk {
  /** Why, for the newsroom. */
  readonly reason: string
  /** What readers of the stories are told; empty where nothing is said. */
  readonly told: string
  /** The ids of those who may open the seal and undo it. */
  readonly access: readonly string[]
  readonly actor: Actor
}

export type TakeOutOutcome =
  | { readonly outcome: 'taken'; readonly takeOut: TakeOut; readonly places: readonly Place[] }
  /** It stands nowhere. */
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused'; readonly problem: string }

/** Lists the places that hold what somebody may want to take out, or says why that cannot be asked. */
export async function lookForPlaces(
  newsroom: Newsroom,
  wanted: TakeOutAsk,
): Promise<{ readonly places: readonly Place[] } | { readonly problem: string }> {
  const asked = await withNamedPicture(newsroom.database.db, wanted)
  const removal = removalOf(asked)
  if ('problem' in removal) return removal
  const { places } = await findHeld(newsroom, { removal, only: asked.story, inFiles: true })
  return { places }
}

/** Somebody may type the words again while they are taken out. */
const mostRounds = 3

/**
 * Takes words, a picture or a post out of every place that readers can see or that what they see is made of, seals what
 * was there for those on a list, marks it in the ledger and asks for the pages. The files follow by a job.
 */
export async function takeOut(newsroom: Newsroom, wanted: TakingOut): Promise<TakeOutOutcome> {
  const asked = await withNamedPicture(newsroom.database.db, wanted)
  const removal = removalOf(asked)
  if ('problem' in removal) return { outcome: 'refused', problem: removal.problem }
  const { finder } = removal
  if (finder.holds(asked.told) || finder.holds(asked.reason))
    return { outcome: 'refused', problem: 'Cannot take words out: what is told of it holds them' }
  const search = { removal, only: asked.story, inFiles: true }
  let found = await findHeld(newsroom, search)
  const { places } = found
  if (places.length === 0) return { outcome: 'nothing' }
  const id = newsroom.newId()
  const { seal, wrapped } = await newSeal(newsroom.config, id)
  const begun = beginning(newsroom, asked, { id, wrapped, places })
  let next = 0
  for (let round = 0; round < mostRounds && found.held.length > 0; round += 1) {
    const act: Act = { newsroom, asked, removal, takeOut: begun, seal, first: next }
    const files = await filesOf(newsroom, found.held, removal)
    const now = found
    next = await transaction(newsroom.database, (db) => clear(db, act, now, files))
    // Files are cleared by the job: what they hold is not looked for again.
    found = await findHeld(newsroom, { ...search, inFiles: false })
  }
  return { outcome: 'taken', takeOut: begun, places }
}

function beginning(
  newsroom: Newsroom,
  { what, story, reason, told, actor, access }: TakingOut,
  { id, wrapped, places }: { id: string; wrapped: string; places: readonly Place[] },
): TakeOut {
  const counts: Record<string, number> = {}
  for (const { kind } of places) counts[kind] = (counts[kind] ?? 0) + 1
  return {
    ...{ id, at: newsroom.now(), kind: what.kind, story, reason, told, actor },
    access: [...new Set([...access, actor.id])],
    sealKey: wrapped,
    state: 'clearing',
    places: counts,
    result: null,
    undone: null,
  }
}

interface Act {
  readonly newsroom: Newsroom
  readonly asked: TakingOut
  readonly removal: Removal
  readonly takeOut: TakeOut
  readonly seal: Seal
  /** The number of the next piece that is sealed. */
  readonly first: number
}

/** Does all of it in one transaction; gives the number of the next piece. */
async function clear(
  db: Database,
  act: Act,
  { held, stories }: FoundPlaces,
  files: readonly string[],
): Promise<number> {
  const { newsroom, asked, removal, takeOut, seal, first } = act
  const { actor, told } = asked
  const now = takeOut.at
  await overwriteDeleted(db)
  const pieces = new SealedPieces(seal, takeOut.id, first)
  if (first === 0) pieces.add({ type: 'what', what: asked.what, instead: asked.instead })
  const inOrder = [...stories].sort()
  for (const story of inOrder) await lockStory(db, story)
  const versions = await clearHeld(db, { removal, pieces, held })
  await closeEvidenceOf(db, pieces, { held, now })
  await addFiles(db, pieces, { held, files })
  const noteId = `taken-out-${takeOut.id.slice(-12)}`
  const clearing: Clearing = { removal, actor, now, told, noteId, pieces }
  for (const story of inOrder) await clearStory(db, clearing, story)
  await markVersions(db, versions, { told, now, pieces })
  await pieces.save(db)
  await saveTakeOut(db, takeOut)
  await recordAudit(db, {
    id: newsroom.newId(),
    at: now,
    actor,
    action: 'take-out',
    subject: takeOut.id,
    detail: { kind: takeOut.kind, story: takeOut.story, places: takeOut.places },
  })
  // What every page shows has changed with the settings and the names of sections, topics and people.
  const isEverywhere = held.some(({ table }) => table === 'setting' || table === 'listed')
  await askJobs(db, [takeOutJob(takeOut.id, now), ...(isEverywhere ? [rebuildJob(now)] : [])])
  return pieces.next
}

/** Clears every place but the stories' own texts and addresses; gives the versions that changed. */
async function clearHeld(
  db: Database,
  { removal, pieces, held }: Pick<Clearing, 'removal' | 'pieces'> & Pick<FoundPlaces, 'held'>,
): Promise<ReadonlyMap<StoryId, readonly number[]>> {
  const versions = new Map<StoryId, number[]>()
  for (const { table, values: seen } of held) {
    if (table === 'edit' || table === 'story' || table === 'publication') continue
    const values = await heldAt(db, { table, values: seen })
    if (!values) continue
    const rule = placeRules[table]
    // Evidence is found by its bytes as well: it goes whole.
    const isWhole = table === 'capture' || table === 'look'
    const after = isWhole ? null : rule.without(values, removal)
    if (after === values) continue
    pieces.add({ type: 'held', before: { table, values }, after })
    if (after) await putHeld(db, { table, values: after })
    else await dropHeld(db, { table, values })
    if (table !== 'version') continue
    const story = String(values['story']) as StoryId
    versions.set(story, [...(versions.get(story) ?? []), Number(values['number'])])
  }
  return versions
}

async function markVersions(
  db: Database,
  versions: ReadonlyMap<StoryId, readonly number[]>,
  { told, now, pieces }: { told: string; now: string; pieces: SealedPieces },
): Promise<void> {
  if (versions.size === 0) return
  const { language } = await readPublication(db)
  const reason = told === '' ? wordsFor(language).takenOut.told : told
  for (const [story, numbers] of versions) {
    await markTakenOut(db, { story, versions: numbers, reason, at: now })
    pieces.add({ type: 'marked', story, versions: numbers })
  }
}
