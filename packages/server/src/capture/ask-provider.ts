import type { PostRef, Provider, Recorded } from '@stet/core/capture'
import type { Newsroom } from '../newsroom.ts'
import { type Exchange, headerOf } from './fetching/exchange.ts'
import { type Fetched, type FetchOptions, fetchStranger } from './fetching/fetch-address.ts'
import type { Reach } from './fetching/reach.ts'
import { software } from './keep-evidence.ts'

/** What an address names, and who reads it. */
export interface Named {
  readonly provider: Provider
  readonly ref: PostRef
}

/** Everything that was answered so far while a platform is asked. */
export interface Asking {
  readonly newsroom: Newsroom
  readonly reach: Reach
  readonly exchanges: Exchange[]
  /** Why some must not be asked. */
  readonly refusals: string[]
}

const mostAsks = 12

/** The beginning of asking a platform: nothing is answered yet. */
export function beginAsking(newsroom: Newsroom, reach: Reach = {}): Asking {
  return { newsroom, reach: { ...newsroom.reach, ...reach }, exchanges: [], refusals: [] }
}

/** Asks a platform for what a reference names, one thing after the other, and gives the answers as they are read. */
export async function askProvider(asking: Asking, { provider, ref }: Named): Promise<Recorded[]> {
  const answers: Recorded[] = []
  let asks = provider.asks(ref, answers)
  while (asks.length > 0 && answers.length < mostAsks) {
    for (const one of asks)
      answers.push(await recordedAnswer(asking, one.purpose, one.address, one.headers))
    asks = provider.asks(ref, answers)
  }
  return answers
}

async function recordedAnswer(
  asking: Asking,
  purpose: string,
  address: string,
  headers: FetchOptions['headers'] = [],
): Promise<Recorded> {
  const fetched = await askAddress(asking, address, headers)
  const at = asking.newsroom.now()
  if (fetched.kind !== 'answered')
    return { purpose, address, status: 0, mime: '', text: null, problem: fetched.message, at }
  const { last, body, problem } = fetched
  const mime = headerOf(last.response, 'content-type').split(';')[0]?.trim().toLowerCase() ?? ''
  const text = body && isText(mime) ? textOf(body, headerOf(last.response, 'content-type')) : null
  return { purpose, address: last.address, status: last.response.status, mime, text, problem, at }
}

/** Asks one address; every answer of it is kept. */
export async function askAddress(
  { newsroom, reach, exchanges, refusals }: Asking,
  address: string,
  headers: FetchOptions['headers'] = [],
  most?: number,
): Promise<Fetched> {
  const agent = `${software} (+${newsroom.config.url})`
  const fetched = await fetchStranger(address, {
    ...reach,
    now: newsroom.now,
    headers: [['User-Agent', agent], ...headers],
    ...(most !== undefined && { most }),
  })
  exchanges.push(...fetched.exchanges)
  if (fetched.kind === 'refused') refusals.push(fetched.message)
  return fetched
}

function isText(mime: string): boolean {
  return (
    /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|xhtml)|application\/xhtml)/.test(mime) ||
    mime === ''
  )
}

/** Text as its charset says; UTF-8 where it says none that we know. */
function textOf(body: Uint8Array, type: string): string {
  const label = /charset="?([\w-]{2,40})/i.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}
