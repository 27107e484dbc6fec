import type { Instant, StoryId } from '@stet/core/story'
import { addressesOf, saveAddress } from '../storage/addresses.ts'
import type { Database } from '../storage/database.ts'

/**
 * Makes `address` the story's page and lets all its other addresses lead there at once, never by
 * way of each other. Gives the addresses whose pages must be written anew.
 */
export async function settleAddresses(
  db: Database,
  story: StoryId,
  address: string,
  now: Instant,
): Promise<readonly string[]> {
  const changed: string[] = []
  const known = await addressesOf(db, story)
  if (known.find((one) => one.path === address)?.kind !== 'page') {
    await saveAddress(db, { path: address, story, kind: 'page', target: null, at: now, reason: '' })
  }
  for (const { path, kind, target } of known) {
    if (path === address || (kind === 'moved' && target === address)) continue
    await saveAddress(db, { path, story, kind: 'moved', target: address, at: now, reason: '' })
    changed.push(path)
  }
  return changed
}
