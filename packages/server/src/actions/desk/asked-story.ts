import type { Facts, KeyedQuestion } from '@stet/core/desk'
import { type HeldCopies, standingsOf } from '@stet/core/quotation'
import { civilDay, type Story } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import { heldCopiesOf } from '../../site/held-copies.ts'
import { withWatched } from '../../site/watched-story.ts'
import type { Database } from '../../storage/database.ts'
import { findPublished } from '../../storage/publications.ts'
import { askOfStory, type DeskWork } from './ask-of-story.ts'
import { readDeskSettings } from './desk-settings.ts'
import { deskThread } from './desk-thread.ts'

/** What the desk asks of a story as it was when it was read. */
export interface AskedStory {
  readonly story: Story
  readonly questions: readonly KeyedQuestion[]
  /** What it was read with. */
  readonly facts: Facts
}

/** Reads a story at the desk: in a thread where a server runs, which has readers to serve meanwhile. */
export async function readAtDesk(newsroom: Newsroom, story: Story): Promise<AskedStory> {
  const { db } = newsroom.database
  const facts = await factsOf(newsroom, story)
  const work = await deskWorkOf(db, story, facts)
  const { closing } = newsroom
  const questions = closing ? await deskThread(closing).ask(work) : askOfStory(work)
  return { story, questions, facts }
}

/**
 * The same inside a transaction, where nothing is awaited but the database: with the copies that are at hand. It holds
 * the thread up, and is for what could not be read before.
 */
export async function readAtDeskIn(
  db: Database,
  newsroom: Pick<Newsroom, 'now'>,
  story: Story,
  copies: HeldCopies = new Map(),
): Promise<AskedStory> {
  const now = newsroom.now()
  const { countries } = await readDeskSettings(db)
  const standings = standingsOf(story, { copies })
  const facts = { today: civilDay(now, story.zone), now, standings, copies, countries }
  return { story, questions: askOfStory(await deskWorkOf(db, story, facts)), facts }
}

async function deskWorkOf(db: Database, story: Story, facts: Facts): Promise<DeskWork> {
  const { levels, packs } = await readDeskSettings(db)
  const live = await findPublished(db, story.id)
  const publishedOn = live ? civilDay(live.publishedAt, story.zone) : null
  return { story, publishedOn, house: { levels, packs }, facts }
}

/** What the newsroom knows beside the story. */
async function factsOf(newsroom: Newsroom, story: Story): Promise<Facts> {
  const { db } = newsroom.database
  const now = newsroom.now()
  const copies = await heldCopiesOf(newsroom, story)
  const { standings } = await withWatched(db, story, copies)
  const { countries } = await readDeskSettings(db)
  return { today: civilDay(now, story.zone), now, standings, copies, countries }
}
