import { civilDay, type Day, type Instant } from '@stet/core/story'
import { addCounts, type StoryCount, storiesAt, type Teller } from '../storage/counts.ts'
import type { Database } from '../storage/database.ts'
import { type Quarters, quarterHour } from './tally.ts'

/** How many of the requests were for stories; the rest was for other pages. */
export interface KeptCounts {
  readonly requests: number
  readonly robots: number
}

/**
 * Adds what was counted to the counts by story and day of the magazine's zone; pages that are no
 * story's are dropped. Only inside a transaction.
 */
export async function keepCounts(
  db: Database,
  quarters: Quarters,
  { zone, teller }: { readonly zone: string; readonly teller: Teller },
): Promise<KeptCounts> {
  const pages = new Set([...quarters.values()].flatMap((asked) => [...asked.keys()]))
  const stories = await storiesAt(db, [...pages])
  const counts = new Map<string, StoryCount>()
  const kept = { requests: 0, robots: 0 }
  for (const [quarter, asked] of quarters) {
    const day = dayOf(quarter, zone)
    for (const [page, { requests, robots }] of asked) {
      const story = stories.get(page)
      if (story === undefined) continue
      kept.requests += requests
      kept.robots += robots
      const key = `${story} ${day}`
      // A story may have been asked for at two addresses on one day.
      const before = counts.get(key) ?? { requests: 0, robots: 0 }
      const sum = { requests: before.requests + requests, robots: before.robots + robots }
      counts.set(key, { story, day, teller, ...sum })
    }
  }
  await addCounts(db, [...counts.values()])
  return kept
}

function dayOf(quarter: number, zone: string): Day {
  const at: Instant = new Date(quarter * quarterHour).toISOString()
  return civilDay(at, zone)
}
