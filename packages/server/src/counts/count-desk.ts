import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { transaction } from '../storage/database.ts'
import { keepCounts } from './keep-counts.ts'
import type { Tally } from './tally.ts'

const everyMinute = 60_000

/** Keeps what a running server counts. */
export interface CountDesk {
  /** Writes what was counted since the last minute, and ends. */
  close(): Promise<void>
}

/** Writes what readers asked this server for, once a minute and at the end. */
export function openCountDesk(newsroom: Newsroom, tally: Tally): CountDesk {
  let keeping: Promise<void> = Promise.resolve()
  const keep = () => {
    keeping = keeping.then(() => keepTally(newsroom, tally))
    return keeping
  }
  const clock = setInterval(keep, everyMinute)
  clock.unref()
  return {
    close: () => {
      clearInterval(clock)
      return keep()
    },
  }
}

async function keepTally(newsroom: Newsroom, tally: Tally): Promise<void> {
  if (tally.size === 0) return
  const { database, journal } = newsroom
  const quarters = tally.take()
  try {
    const { zone } = await readPublication(database.db)
    // A minute of counts is not worth that a reader waits for the disk.
    await transaction(database, (db) => keepCounts(db, quarters, { zone, teller: 'server' }), {
      durable: false,
    })
  } catch (error) {
    tally.giveBack(quarters)
    journal.error('Cannot keep the counts of requests', { error: String(error) })
  }
}
