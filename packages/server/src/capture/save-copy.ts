import { type PostRef, type Provider, providerFor, type Reading } from '@stet/core/capture'
import type { Instant } from '@stet/core/story'
import { exchangeRecords, type WarcRecord } from '@stet/evidence'
import type { Newsroom } from '../newsroom.ts'
import { askAddress, askProvider, beginAsking } from './ask-provider.ts'
import { authorshipOf, doubted, type KnownAuthorship } from './authorship.ts'
import type { Exchange } from './fetching/exchange.ts'
import type { Reach } from './fetching/reach.ts'
import { infoRecord, type KeptFile, keepRecords, type Told, toldRecord } from './keep-evidence.ts'

/** A copy that was saved, or in words why there is none. */
export type SavedCopy =
  | {
      readonly provider: Provider
      readonly ref: PostRef
      readonly reading: Reading
      readonly takenAt: Instant
      readonly provenance: KnownAuthorship['provenance']
      readonly warc: KeptFile
    }
  | { readonly problem: string }

const mostMedia = 20
const largestMedia = 50 * 1024 * 1024

/**
 * Asks a platform, or a page, for what an address names, and keeps every answer, pictures too, as one WARC file on the
 * disk before anything is said. What came of it is read from those very answers; that nobody answered is a look, too.
 * Where no address may be asked, nothing is kept.
 */
export async function saveCopy(
  newsroom: Newsroom,
  address: string,
  reach: Reach = {},
): Promise<SavedCopy> {
  const named = providerFor(address.trim())
  if (!named) return { problem: `Cannot save a copy of ${address}: it is no complete web address` }
  const { provider, ref } = named
  const asking = beginAsking(newsroom, reach)
  const answers = await askProvider(asking, named)
  const [refused] = asking.refusals
  if (asking.exchanges.length === 0 && refused !== undefined) return { problem: refused }
  const reading = provider.read(ref, answers)
  if (reading.kind === 'post')
    for (const media of mediaOf(reading)) await askAddress(asking, media, [], largestMedia)
  const takenAt = newsroom.now()
  const told = { ref, provider, reading, takenAt }
  const records = recordsOf(newsroom, told, asking.exchanges)
  const { provenance, problem } = await authorshipOf(records, reading)
  if (problem === null) return { ...told, provenance, warc: await keepRecords(newsroom, records) }
  const doubt = `the proof that came with it does not show who wrote it: ${problem}`
  const careful = { ...told, reading: doubted(reading, doubt) }
  const again = recordsOf(newsroom, careful, asking.exchanges)
  return { ...careful, provenance, warc: await keepRecords(newsroom, again) }
}

/** The pictures of a post and of those that belong to it; addresses that expire are asked for at once, as all are. */
function mediaOf({ post, thread }: Extract<Reading, { kind: 'post' }>): readonly string[] {
  const posts = [post, ...thread, ...(post.quoted ? [post.quoted] : [])]
  const addresses = posts.flatMap(({ media }) => media.map((one) => one.address))
  return [...new Set(addresses)].slice(0, mostMedia)
}

/** Keeps answers as they came, and what was read from them, as one WARC file. */
export function keepExchanges(
  newsroom: Newsroom,
  told: Told,
  exchanges: readonly Exchange[],
): Promise<KeptFile> {
  return keepRecords(newsroom, recordsOf(newsroom, told, exchanges))
}

function recordsOf(
  newsroom: Newsroom,
  told: Told,
  exchanges: readonly Exchange[],
): readonly WarcRecord[] {
  const info = newsroom.newId()
  return [
    infoRecord(info, told.takenAt),
    ...exchanges.flatMap((exchange) =>
      exchangeRecords(exchange, { info, response: newsroom.newId(), request: newsroom.newId() }),
    ),
    toldRecord({ id: newsroom.newId(), info }, told),
  ]
}
