import type { StoryId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { type StoryPulse, storyPulse } from '../storage/story-pulse.ts'

/** Somebody who has a story open. */
export interface Colleague {
  readonly id: string
  readonly name: string
}

/** What those who have a story open are told. */
export type LiveEvent =
  | { readonly event: 'changed'; readonly data: StoryPulse }
  | { readonly event: 'here'; readonly data: { readonly people: readonly Colleague[] } }
  | { readonly event: 'gone'; readonly data: Record<string, never> }

/** Tells those who have a story open of its changes, whoever made them, and of each other. */
export interface LiveDesk {
  /** Takes a seat at a story: told at once how it stands, and then of all that is new. Gives what leaves it. */
  sit(story: StoryId, person: Colleague, tell: (event: LiveEvent) => void): () => void
}

interface Table {
  readonly seats: Map<symbol, { readonly person: Colleague; tell(event: LiveEvent): void }>
  /** The pulse that was told last, as JSON. */
  told: string
}

/** Opens the desk of one process. It watches the database only while somebody sits there. */
export function openLiveDesk({ database, journal }: Newsroom): LiveDesk {
  const tables = new Map<StoryId, Table>()
  let unwatch: (() => void) | undefined
  let isLooking = false
  let again = false

  const lookOnce = async () => {
    for (const [story, table] of tables) {
      const pulse = await storyPulse(database.db, story)
      const now = JSON.stringify(pulse)
      if (now === table.told) continue
      table.told = now
      const event = pulse
        ? ({ event: 'changed', data: pulse } as const)
        : ({ event: 'gone', data: {} } as const)
      for (const { tell } of table.seats.values()) tell(event)
    }
  }
  /** One look at a time: whatever is committed while it lasts is seen by the next. */
  const look = async () => {
    again = true
    if (isLooking) return
    isLooking = true
    try {
      while (again) {
        again = false
        await lookOnce()
      }
    } catch (error) {
      journal.error('Cannot tell of changes', { error: String(error) })
    }
    isLooking = false
  }
  const leave = (story: StoryId, seat: symbol) => {
    const table = tables.get(story)
    if (!table?.seats.delete(seat)) return
    if (table.seats.size > 0) tellWhoIsHere(table)
    else tables.delete(story)
    if (tables.size > 0) return
    unwatch?.()
    unwatch = undefined
  }
  return {
    sit(story, person, tell) {
      const table = tables.get(story) ?? { seats: new Map(), told: '' }
      const seat = Symbol(person.id)
      tables.set(story, table)
      table.seats.set(seat, { person, tell })
      tellWhoIsHere(table)
      // Whoever comes later is told what the others know already.
      table.told = ''
      unwatch ??= database.watch(() => void look())
      void look()
      return () => leave(story, seat)
    },
  }
}

/** Tells everybody at a table who is there; somebody with two windows is there once. */
function tellWhoIsHere({ seats }: Table): void {
  const people = new Map([...seats.values()].map(({ person }) => [person.id, person]))
  const data = { people: [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) }
  for (const { tell } of seats.values()) tell({ event: 'here', data })
}
