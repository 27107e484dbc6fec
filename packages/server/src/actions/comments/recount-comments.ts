import { setImmediate as breathe } from 'node:timers/promises'
import type { StoryId } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import {
  countsSaid,
  type DiscussionCounts,
  discussedAfter,
  mendAnswers,
  mendDiscussion,
  mendRespect,
  recountPart,
} from '../../storage/comment-recounts.ts'
import { transaction } from '../../storage/database.ts'
import { takeNumbers } from '../../storage/discussions.ts'
import { askDiscussionPages } from './ask-discussion-pages.ts'

/** How many comments are counted at once, and in one run of the job. */
const part = 200
const inOneRun = 20_000

const states = ['shown', 'held', 'rejected', 'withdrawn'] as const

/** What was counted wrongly under a story. */
export interface CountsOff {
  /** What the discussion said where it was wrong, and what it is. */
  readonly counts: Readonly<Record<string, readonly [said: number, is: number]>>
  /** How many comments had their replies, or respect, counted wrongly. */
  readonly answers: number
  readonly respects: number
}

/**
 * Counts discussions anew in small parts, beside whatever is written meanwhile; mends what is off, has its pages written
 * and says so in the journal. Gives the story after which to go on, or null when all are counted.
 */
export async function recountComments(
  newsroom: Newsroom,
  { after: begin, signal }: { readonly after: string; readonly signal: AbortSignal },
): Promise<string | null> {
  const { db } = newsroom.database
  for (let after = begin, counted = 0; ; ) {
    const stories = await discussedAfter(db, after, 20)
    if (stories.length === 0) return null
    for (const story of stories) {
      counted += await recountStory(newsroom, story, signal)
      after = story
      if (counted >= inOneRun) return after
    }
  }
}

async function recountStory(
  newsroom: Newsroom,
  story: StoryId,
  signal: AbortSignal,
): Promise<number> {
  const { database, journal, now } = newsroom
  const said = await countsSaid(database.db, story)
  if (!said) return 0
  const { counted, comments, offAnswers, offRespects } = await countWhole(newsroom, story, signal)
  const answers = await mendAll(newsroom, offAnswers, { story, mend: mendAnswers })
  const respects = await mendAll(newsroom, offRespects, { story, mend: mendRespect })
  const counts = differencesOf(said, counted)
  const isCountOff = Object.keys(counts).length > 0
  const isMended =
    isCountOff &&
    (await transaction(database, (db) => mendDiscussion(db, story, { said, counted })))
  if (answers + respects === 0 && !isMended) return comments
  await transaction(database, (db) => askDiscussionPages(db, story, { now: now() }))
  const off: CountsOff = { counts: isMended ? counts : {}, answers, respects }
  journal.error('Counts of a discussion were off, and are mended', { story, ...off })
  return comments
}

/** Counts a whole discussion, part by part; others are served between. */
async function countWhole(newsroom: Newsroom, story: StoryId, signal: AbortSignal) {
  const counts = { shown: 0, held: 0, rejected: 0, withdrawn: 0 }
  const off: { readonly id: string; readonly depth: number }[] = []
  const offRespects: string[] = []
  for (let after = 0, newest = 0, comments = 0; ; ) {
    const some = await recountPart(newsroom.database.db, story, { after, limit: part })
    for (const state of states) counts[state] += some.counted.counts[state]
    off.push(...some.offAnswers)
    offRespects.push(...some.offRespects)
    newest = Math.max(newest, some.counted.newest)
    comments += some.comments
    after = some.counted.last
    if (some.comments < part) {
      // The deepest first: what is above is counted from what is below.
      const offAnswers = off.toSorted((a, b) => b.depth - a.depth).map(({ id }) => id)
      return { counted: { last: after, newest, counts }, comments, offAnswers, offRespects }
    }
    await breathe()
    signal.throwIfAborted()
  }
}

/** Mends comments one by one, while the discussion is held; gives how many were off indeed. */
async function mendAll(
  { database }: Newsroom,
  ids: readonly string[],
  { story, mend }: { readonly story: StoryId; readonly mend: typeof mendAnswers },
): Promise<number> {
  let mended = 0
  for (const id of ids) {
    const wasOff = await transaction(database, async (db) => {
      await takeNumbers(db, story, 0)
      return mend(db, id)
    })
    if (wasOff) mended += 1
  }
  return mended
}

function differencesOf(
  said: DiscussionCounts,
  counted: DiscussionCounts,
): Readonly<Record<string, readonly [number, number]>> {
  const rows = [
    ...states.map((state) => [state, said.counts[state], counted.counts[state]] as const),
    ['newest', said.newest, counted.newest] as const,
    // Numbers may be left out, never given twice.
    ['last', said.last, Math.max(said.last, counted.last)] as const,
  ]
  const off = rows.filter(([, was, is]) => was !== is)
  return Object.fromEntries(off.map(([name, was, is]) => [name, [was, is] as const]))
}
