import { addDays, civilDay, type Day, type StoryId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import {
  countsBetween,
  countsOf,
  type DayRange,
  type StoryCount,
  type Teller,
} from '../storage/counts.ts'

/** Fewer than these on a day, or in all, are told as fewer: they say more about chance than about readers. */
export const fewestTold = 10

/** How often pages were asked for; `requests` is null where it was fewer than `fewestTold`. */
export interface ToldCount {
  readonly requests: number | null
  /** By programs that say that they are robots. */
  readonly robots: number
}

/** What each teller says; one that says nothing is absent. They are not to be added up. */
export type ToldCounts = { readonly [T in Teller]?: ToldCount }

/** What is told of one story. */
export interface ToldStory {
  readonly story: StoryId
  readonly all: ToldCounts
  readonly days: readonly { readonly day: Day; readonly told: ToldCounts }[]
}

/** Thirty days, the last of them this day by the magazine's clock, or another. */
export async function lastDays({ database, now }: Newsroom, last?: Day): Promise<DayRange> {
  const to = last ?? civilDay(now(), (await readPublication(database.db)).zone)
  return { from: addDays(to, -29), to }
}

/** What is told of one story on some days; its days are those on which it was asked for. */
export async function storyCounts(
  { database }: Newsroom,
  story: StoryId,
  range: DayRange,
): Promise<ToldStory> {
  return toldOf(story, await countsOf(database.db, story, range))
}

/** What is told of every story that was asked for on some days, those asked for most first. */
export async function allCounts({ database }: Newsroom, range: DayRange): Promise<ToldStory[]> {
  const byStory = Map.groupBy(await countsBetween(database.db, range), ({ story }) => story)
  const most = (counts: readonly StoryCount[]) =>
    Math.max(sumOf(counts, 'server').requests, sumOf(counts, 'log').requests)
  return [...byStory]
    .map(([story, counts]) => ({ told: toldOf(story, counts), most: most(counts) }))
    .sort((one, other) => other.most - one.most || (one.told.story < other.told.story ? -1 : 1))
    .map(({ told }) => told)
}

function toldOf(story: StoryId, counts: readonly StoryCount[]): ToldStory {
  const days = Map.groupBy(counts, ({ day }) => day)
  return {
    story,
    all: tellers(counts),
    days: [...days].map(([day, some]) => ({ day, told: tellers(some) })),
  }
}

function tellers(counts: readonly StoryCount[]): ToldCounts {
  const told: { -readonly [T in Teller]?: ToldCount } = {}
  for (const teller of ['server', 'log'] as const) {
    if (!counts.some((count) => count.teller === teller)) continue
    const { requests, robots } = sumOf(counts, teller)
    const isFew = requests > 0 && requests < fewestTold
    told[teller] = { requests: isFew ? null : requests, robots }
  }
  return told
}

function sumOf(counts: readonly StoryCount[], teller: Teller): ToldCount & { requests: number } {
  const sum = { requests: 0, robots: 0 }
  for (const count of counts) {
    if (count.teller !== teller) continue
    sum.requests += count.requests
    sum.robots += count.robots
  }
  return sum
}
