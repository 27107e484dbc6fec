import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type PostRef,
  type Provider,
  providerFor,
  type Reading,
  type Recorded,
} from '@stet/core/capture'
import type { Instant } from '@stet/core/story'
import { exchangeRecords, sha256, uuidField, type WarcRecord, writeWarc } from '@stet/evidence'
import type { Newsroom } from '../newsroom.ts'
import { makeFolder, syncFolders, writeDurably } from '../site/durable-file.ts'
import { type Exchange, headerOf } from './fetching/exchange.ts'
import { type Fetched, type FetchOptions, fetchStranger } from './fetching/fetch-address.ts'

/** A copy that was saved, or in words why there is none. */
export type SavedCopy =
  | {
      readonly provider: Provider
      readonly ref: PostRef
      readonly reading: Reading
      readonly takenAt: Instant
      readonly warc: { readonly hash: string; readonly size: number }
    }
  | { readonly problem: string }

/** How other hosts are asked; tests and the demo play some of them. */
export type Reach = Pick<FetchOptions, 'played' | 'resolve' | 'signal' | 'time'>

/** What we call ourselves, to those we ask and in what we keep. */
const software = 'Stet/0.1'
const mostAsks = 12
const mostMedia = 20
const largestMedia = 50 * 1024 * 1024

/** Where the files of evidence lie. They are private. */
export function evidenceFile(data: string, hash: string): string {
  const name = hash.replace('sha256:', '')
  return join(data, 'evidence', name.slice(0, 2), `${name}.warc.gz`)
}

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
  const asking: Asking = { newsroom, reach, exchanges: [], refusals: [] }
  const answers: Recorded[] = []
  let asks = provider.asks(ref, answers)
  while (asks.length > 0 && answers.length < mostAsks) {
    for (const ask of asks)
      answers.push(await recordedAnswer(asking, ask.purpose, ask.address, ask.headers))
    asks = provider.asks(ref, answers)
  }
  const [refused] = asking.refusals
  if (asking.exchanges.length === 0 && refused !== undefined) return { problem: refused }
  const reading = provider.read(ref, answers)
  if (reading.kind === 'post')
    for (const media of mediaOf(reading)) await ask(asking, media, [], largestMedia)
  const takenAt = newsroom.now()
  const warc = await keepWarc(newsroom, {
    ref,
    provider,
    reading,
    takenAt,
    exchanges: asking.exchanges,
  })
  return { provider, ref, reading, takenAt, warc }
}

interface Asking {
  readonly newsroom: Newsroom
  readonly reach: Reach
  readonly exchanges: Exchange[]
  /** Why some must not be asked. */
  readonly refusals: string[]
}

async function recordedAnswer(
  asking: Asking,
  purpose: string,
  address: string,
  headers: FetchOptions['headers'] = [],
): Promise<Recorded> {
  const fetched = await ask(asking, address, headers)
  const at = asking.newsroom.now()
  if (fetched.kind !== 'answered')
    return { purpose, address, status: 0, mime: '', text: null, problem: fetched.message, at }
  const { last, body, problem } = fetched
  const mime = headerOf(last.response, 'content-type').split(';')[0]?.trim().toLowerCase() ?? ''
  const text = body && isText(mime) ? textOf(body, headerOf(last.response, 'content-type')) : null
  return { purpose, address: last.address, status: last.response.status, mime, text, problem, at }
}

async function ask(
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

/** The pictures of a post and of those that belong to it; addresses that expire are asked for at once, as all are. */
function mediaOf({ post, thread }: Extract<Reading, { kind: 'post' }>): readonly string[] {
  const posts = [post, ...thread, ...(post.quoted ? [post.quoted] : [])]
  const addresses = posts.flatMap(({ media }) => media.map((one) => one.address))
  return [...new Set(addresses)].slice(0, mostMedia)
}

interface Kept {
  readonly ref: PostRef
  readonly provider: Provider
  readonly reading: Reading
  readonly takenAt: Instant
  readonly exchanges: readonly Exchange[]
}

async function keepWarc(newsroom: Newsroom, kept: Kept): Promise<{ hash: string; size: number }> {
  const { bytes } = await writeWarc(recordsOf(newsroom, kept))
  const hash = await sha256(bytes)
  const path = evidenceFile(newsroom.config.data, hash)
  await syncFolders(makeFolder(dirname(path)), 'apart')
  if (!existsSync(path)) await writeDurably(path, Buffer.from(bytes))
  return { hash, size: bytes.length }
}

function recordsOf(
  newsroom: Newsroom,
  { ref, provider, reading, takenAt, exchanges }: Kept,
): readonly WarcRecord[] {
  const info = newsroom.newId()
  const encode = (text: string) => new TextEncoder().encode(text)
  const told = { address: ref.address, provider: provider.name, version: provider.version, reading }
  return [
    {
      type: 'warcinfo',
      id: info,
      date: takenAt,
      contentType: 'application/warc-fields',
      fields: [],
      block: encode(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`),
      payloadAt: null,
    },
    ...exchanges.flatMap((exchange) =>
      exchangeRecords(exchange, { info, response: newsroom.newId(), request: newsroom.newId() }),
    ),
    {
      type: 'metadata',
      id: newsroom.newId(),
      date: takenAt,
      contentType: 'application/json',
      fields: [
        ['WARC-Target-URI', ref.address],
        ['WARC-Warcinfo-ID', uuidField(info)],
      ],
      block: encode(JSON.stringify(told)),
      payloadAt: null,
    },
  ]
}
