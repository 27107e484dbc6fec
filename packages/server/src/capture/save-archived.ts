import { type PostRef, pageProvider, providerFor, type Reading } from '@stet/core/capture'
import type { Instant } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import type { ArchivedCopy } from '../storage/capture-asks.ts'
import { askProvider, beginAsking } from './ask-provider.ts'
import type { Reach } from './fetching/reach.ts'
import type { KeptFile } from './keep-evidence.ts'
import { keepExchanges } from './save-copy.ts'

/** An archive's copy that was kept, or in words why there is none. */
export type SavedArchived =
  | {
      readonly ref: PostRef
      readonly reading: Reading
      readonly takenAt: Instant
      readonly warc: KeptFile
    }
  | { readonly problem: string }

/**
 * Keeps an archive's copy of what an address names: its answer, as it was sent, as a WARC file. It is read as any page
 * is; what the archive puts round it is asked to stay away where the archive knows how.
 */
export async function saveArchived(
  newsroom: Newsroom,
  { address, archived }: { readonly address: string; readonly archived: ArchivedCopy },
  reach: Reach = {},
): Promise<SavedArchived> {
  const ref = providerFor(address)?.ref
  const copy = pageProvider.refOf(new URL(asItCame(archived.address)))
  if (!ref || !copy)
    return { problem: `Cannot keep a copy of ${address}: it is no complete web address` }
  const asking = beginAsking(newsroom, reach)
  const reading = pageProvider.read(
    copy,
    await askProvider(asking, { provider: pageProvider, ref: copy }),
  )
  if (reading.kind === 'nothing')
    return {
      problem: `Cannot keep the copy of ${archived.archive}: ${asking.refusals[0] ?? reading.why}`,
    }
  const takenAt = newsroom.now()
  const told = { ref, provider: pageProvider, reading, takenAt }
  return { ref, reading, takenAt, warc: await keepExchanges(newsroom, told, asking.exchanges) }
}

/** The Internet Archive gives the bytes as they came where the time in the address ends with `id_`. */
function asItCame(memento: string): string {
  return memento.replace(/^(https:\/\/web\.archive\.org\/web\/\d{4,14})\//, '$1id_/')
}
