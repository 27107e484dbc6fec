import { isAway, keepFresh } from '@stet/core/capture'
import type { StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { leaveUndecided } from '../storage/card-decisions.ts'
import { type Database, transaction } from '../storage/database.ts'
import { addPrivateEntries } from '../storage/ledger-private.ts'
import { saveLook } from '../storage/looks.ts'
import { addNotices } from '../storage/notices.ts'
import { storiesShowing } from '../storage/original-uses.ts'
import {
  findOriginal,
  lockOriginal,
  saveOriginal,
  type WatchedOriginal,
} from '../storage/originals.ts'
import type { LookedAt } from '../watch/look-at.ts'
import { askStoryPages } from './ask-story-pages.ts'

/** Who looks where no person does. */
export const theWatch: Actor = { kind: 'job', id: 'watch', name: 'The watch' }

/**
 * Keeps a look, in one transaction: the look, what is known of the original now, the entry of the private ledger and,
 * where something has changed, a notice for the editors of every live story that shows it and the jobs that write its
 * page and the feeds. Gives those stories; nothing is done where somebody else has looked meanwhile.
 */
export function noteLook(
  newsroom: Newsroom,
  watched: WatchedOriginal,
  looked: LookedAt,
): Promise<readonly StoryId[]> {
  return transaction(newsroom.database, (db) => noteIn(db, newsroom, watched, looked))
}

async function noteIn(
  db: Database,
  newsroom: Newsroom,
  { original: before }: WatchedOriginal,
  looked: LookedAt,
): Promise<readonly StoryId[]> {
  const { address } = before
  await lockOriginal(db, address)
  const known = (await findOriginal(db, address))?.original
  if (known?.lookedAt !== before.lookedAt) return []
  const { freshUntil } = known
  // A story that shows it was published while it was looked at.
  const isFreshened = freshUntil !== null && freshUntil !== before.freshUntil
  const original = isFreshened ? keepFresh(looked.original, freshUntil, looked.at) : looked.original
  await saveOriginal(db, { original, answers: looked.answers })
  await keepLook(db, newsroom, address, looked)
  const { change } = looked
  const isOlder = before.stateAt.slice(0, 10) < original.stateAt.slice(0, 10)
  if (!change && !isOlder) return []
  const stories = await storiesShowing(db, address)
  if (change) await tellChange(db, newsroom, { address, looked, change, stories })
  await askStoryPages(db, stories, { now: newsroom.now(), withFeeds: change !== null })
  return change ? stories : []
}

async function keepLook(
  db: Database,
  newsroom: Newsroom,
  address: string,
  looked: LookedAt,
): Promise<void> {
  const { at, found, why, signs, control, change, warc, original } = looked
  const id = newsroom.newId()
  await saveLook(db, {
    id,
    address,
    at,
    found,
    why,
    signs,
    control,
    state: original.state,
    change,
    warc: warc.hash,
    size: warc.size,
  })
  const detail = { look: id, found, warc: warc.hash, state: original.state }
  await addPrivateEntries(db, [{ at, kind: 'looked', subject: address, detail }])
}

interface Told {
  readonly address: string
  readonly looked: LookedAt
  readonly change: NonNullable<LookedAt['change']>
  readonly stories: readonly StoryId[]
}

async function tellChange(
  db: Database,
  newsroom: Newsroom,
  { address, looked: { at, warc }, change, stories }: Told,
): Promise<void> {
  const { from, to } = change
  const detail = { from, to, words: change.words !== null, warc: warc.hash }
  await addPrivateEntries(db, [{ at, kind: 'state-changed', subject: address, detail }])
  await addNotices(
    db,
    stories.map((story) => ({ id: newsroom.newId(), at, story, address, change, answered: null })),
  )
  // A card then stays only by a decision, or by the person's role when the page is made.
  if (isAway(to))
    await leaveUndecided(
      db,
      stories.map((story) => ({ story, address, at, by: theWatch })),
    )
  await recordAudit(db, {
    id: newsroom.newId(),
    at,
    actor: theWatch,
    action: 'original-changed',
    subject: address,
    detail,
  })
}
