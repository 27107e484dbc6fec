import { providerFor } from '@stet/core/capture'
import { askArchives } from '../capture/memento.ts'
import type { Newsroom } from '../newsroom.ts'
import { type Remains, storiesWithCopies } from '../storage/capture-asks.ts'
import { capturesOf } from '../storage/captures.ts'

/**
 * What can still be had of an address at which nothing was found: the time inside its id, our older copies, what
 * archives keep, and the stories of ours for which it was saved before.
 */
export async function whatRemains(newsroom: Newsroom, address: string): Promise<Remains> {
  const { db } = newsroom.database
  const ref = providerFor(address)?.ref
  const idTime = ref?.idTime ?? null
  const near = idTime ?? newsroom.now()
  const one = ref?.address ?? address
  const [all, stories, answers] = await Promise.all([
    capturesOf(db, one),
    storiesWithCopies(db, one),
    askArchives(newsroom, { address: one, near }),
  ])
  const older = all
    .filter(({ reading }) => reading.kind !== 'nothing')
    .map(({ id, takenAt }) => ({ id, takenAt }))
  return { idTime, older, archives: answers, stories }
}
