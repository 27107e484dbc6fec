import { type Resolve, systemResolve } from './connect.ts'
import { decodeBody } from './decode-body.ts'
import { type Exchange, type Header, headerOf } from './exchange.ts'
import { exchangeOnce, type NoAnswer } from './exchange-once.ts'
import { fetchableAddress } from './fetchable.ts'

export interface FetchOptions {
  readonly now: () => string
  readonly headers?: readonly Header[]
  /** Bytes of a body, packed and unpacked; 10 MB where nothing is said. */
  readonly most?: number
  /** Milliseconds for all of it: look-up, connections, redirects, bodies; 30 s where nothing is said. */
  readonly time?: number
  readonly signal?: AbortSignal
  /** Hosts that a test or the demo plays itself, each with its port on this machine. Made in code alone. */
  readonly played?: ReadonlyMap<string, number>
  readonly resolve?: Resolve
}

export interface ConfiguredOptions extends FetchOptions {
  /** What is sent along, in a POST; what comes back names what was asked alone. */
  readonly sent?: Uint8Array
}

/** What came of asking an address. Every request that was answered is kept, redirects too. */
export type Fetched =
  | {
      readonly kind: 'answered'
      readonly exchanges: readonly Exchange[]
      readonly last: Exchange
      /** The last body, unpacked; null where `problem` says why it cannot be. */
      readonly body: Uint8Array | null
      readonly problem: string | null
    }
  | {
      /** `refused`: an address, its own or that of a redirect, must not be asked. */
      readonly kind: 'refused' | 'unreachable'
      readonly exchanges: readonly Exchange[]
      readonly address: string
      readonly reason: NoAnswer['kind'] | 'address' | 'redirects'
      readonly message: string
    }

const page = 10 * 1024 * 1024
const wait = 30_000
const mostRedirects = 3
const redirects: readonly number[] = [301, 302, 303, 307, 308]
const nobody: ReadonlyMap<string, number> = new Map()

/**
 * Fetches an address that a stranger gave: from a story, a reader, a capture or a redirect. Every hop is checked by
 * itself, and nothing inside a network is ever connected to; there is no setting that allows it. At most three
 * redirects are followed, never from https to http. Sends no cookies and keeps none.
 */
export async function fetchStranger(address: string, options: FetchOptions): Promise<Fetched> {
  const ask = askerOf(options, false)
  const { played = nobody } = options
  const exchanges: Exchange[] = []
  let next = address
  for (;;) {
    const refuse = (reason: 'address' | 'redirects', message: string): Fetched => ({
      kind: 'refused',
      exchanges,
      address: next,
      reason,
      message,
    })
    const checked = fetchableAddress(next, played)
    if ('refused' in checked) return refuse('address', `Cannot fetch ${next}: ${checked.refused}`)
    const { url } = checked
    const exchange = await ask(url)
    if ('kind' in exchange) return failed(exchange, next, exchanges)
    exchanges.push(exchange)
    const target = targetOf(exchange, url)
    if (target === undefined) return answered(exchange, exchanges, options)
    if (exchanges.length > mostRedirects)
      return refuse(
        'redirects',
        `Cannot fetch ${address}: it leads on more than ${mostRedirects} times`,
      )
    if (url.protocol === 'https:' && target.startsWith('http:'))
      return refuse('redirects', `Cannot fetch ${address}: it leads from https to ${target}`)
    next = target
  }
}

/**
 * Fetches from an address of the configuration (a timestamp authority, an archive's): exactly its scheme, host and
 * port, which may be inside a network. Redirects are answers and are not followed.
 */
export async function fetchConfigured(
  address: string,
  origin: string,
  options: ConfiguredOptions,
): Promise<Fetched> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || url.origin !== new URL(origin).origin || url.username !== '' || url.password !== '') {
    const message = `Cannot fetch ${address}: it is not at ${origin}`
    return { kind: 'refused', exchanges: [], address, reason: 'address', message }
  }
  const exchange = await askerOf(options, true)(url)
  return 'kind' in exchange
    ? failed(exchange, address, [])
    : answered(exchange, [exchange], options)
}

/** Asks one address after the other, all within the time of one clock. */
function askerOf(
  options: ConfiguredOptions,
  mayBeInside: boolean,
): (url: URL) => Promise<Exchange | NoAnswer> {
  const { played = nobody, resolve = systemResolve, most = page, time = wait, now } = options
  const { headers: given = [], sent = null } = options
  const clock = AbortSignal.timeout(time)
  const signal = options.signal ? AbortSignal.any([clock, options.signal]) : clock
  const asksPlainly = given.some(([name]) => name.toLowerCase() === 'accept-encoding')
  const headers: readonly Header[] = [
    ...given,
    ...(asksPlainly ? [] : [['Accept-Encoding', 'gzip, br'] as const]),
    ['Connection', 'close'],
  ]
  const route = { mayBeInside, played, resolve }
  return (url) => exchangeOnce({ url, headers, sent, route, most, signal, now })
}

/** Where an answer leads on; undefined where it is the last. */
function targetOf({ response }: Exchange, base: URL): string | undefined {
  const location = headerOf(response, 'location')
  if (!redirects.includes(response.status) || location === '') return undefined
  return URL.canParse(location, base) ? new URL(location, base).href : location
}

async function answered(
  last: Exchange,
  exchanges: readonly Exchange[],
  { most = page }: FetchOptions,
): Promise<Fetched> {
  const { response } = last
  const encoding = headerOf(response, 'content-encoding')
  if (response.truncated !== null && encoding !== '') {
    const problem = 'it was cut short, and cannot be unpacked'
    return { kind: 'answered', exchanges, last, body: null, problem }
  }
  const decoded = await decodeBody(response.body, encoding, most)
  return 'problem' in decoded
    ? { kind: 'answered', exchanges, last, body: null, problem: decoded.problem }
    : { kind: 'answered', exchanges, last, body: decoded.bytes, problem: null }
}

function failed(
  { kind, message }: NoAnswer,
  address: string,
  exchanges: readonly Exchange[],
): Fetched {
  const isRefused = kind === 'refused'
  return {
    kind: isRefused ? 'refused' : 'unreachable',
    exchanges,
    address,
    reason: kind,
    message: `Cannot fetch ${address}: ${message}`,
  }
}
