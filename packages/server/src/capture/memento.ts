import type { Instant } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import type { ArchiveAnswer } from '../storage/capture-asks.ts'
import { type Exchange, headerOf } from './fetching/exchange.ts'
import { fetchStranger } from './fetching/fetch-address.ts'

/** An archive of the Web that answers for a page's copies by time: a TimeGate of RFC 7089. */
export interface Archive {
  readonly name: string
  /** What the page's address is put behind. */
  readonly timeGate: string
}

/** The archives that are asked. https://www.rfc-editor.org/rfc/rfc7089 */
export const archives: readonly Archive[] = [
  { name: 'Internet Archive', timeGate: 'https://web.archive.org/web/' },
  { name: 'archive.today', timeGate: 'https://archive.ph/timegate/' },
]

const wait = 12_000
/** Only the head of a copy is looked at here. */
const most = 256 * 1024

/**
 * Asks archives, all at once, for their copy of a page nearest to a moment. Each answers for itself: one that is out of
 * reach says so and keeps nobody from the others.
 */
export function askArchives(
  newsroom: Newsroom,
  { address, near }: { readonly address: string; readonly near: Instant },
  asked: readonly Archive[] = archives,
): Promise<readonly ArchiveAnswer[]> {
  return Promise.all(asked.map((archive) => askArchive(newsroom, archive, address, near)))
}

async function askArchive(
  newsroom: Newsroom,
  { name, timeGate }: Archive,
  address: string,
  near: Instant,
): Promise<ArchiveAnswer> {
  const fetched = await fetchStranger(`${timeGate}${address}`, {
    ...newsroom.reach,
    now: newsroom.now,
    time: Math.min(newsroom.reach?.time ?? wait, wait),
    most,
    headers: [
      ['User-Agent', `Stet/0.1 (+${newsroom.config.url})`],
      ['Accept-Datetime', httpDate(near)],
    ],
  })
  const nothing = (problem: string): ArchiveAnswer => ({ archive: name, copy: null, problem })
  if (fetched.kind !== 'answered') return nothing('it could not be reached')
  const copy = copyIn(fetched.exchanges)
  if (copy) return { archive: name, copy, problem: '' }
  const { status } = fetched.last.response
  return nothing(status === 404 ? 'it has no copy' : `it answered without a copy (${status})`)
}

/** The copy that a chain of answers names: the last page of it, or what a link calls the memento. */
function copyIn(exchanges: readonly Exchange[]): ArchiveAnswer['copy'] {
  for (const { address, response } of exchanges.toReversed()) {
    const at = instantOf(headerOf(response, 'memento-datetime'))
    if (at !== null && response.status === 200) return { address, at }
    const linked = mementoIn(headerOf(response, 'link'), address)
    if (linked) return linked
  }
  return null
}

/** The last of the links whose relation is `memento`: `<ADDRESS>; rel="last memento"; datetime="…"`. */
function mementoIn(link: string, base: string): ArchiveAnswer['copy'] {
  const found = [
    ...link.slice(0, 100_000).matchAll(/<([^<>]{1,4000})>((?:\s*;\s*[\w-]+="[^"]*")*)/g),
  ]
  const mementos = found.flatMap(([, target = '', attributes = '']) => {
    const rel = /;\s*rel="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/) ?? []
    if (!rel.includes('memento') || !URL.canParse(target, base)) return []
    const at = instantOf(/;\s*datetime="([^"]*)"/.exec(attributes)?.[1] ?? '')
    return [{ address: new URL(target, base).href, at }]
  })
  return mementos.at(-1) ?? null
}

function instantOf(httpDate: string): Instant | null {
  const time = httpDate === '' ? Number.NaN : Date.parse(httpDate)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

function httpDate(at: Instant): string {
  return new Date(at).toUTCString()
}
