import { lookup } from 'node:dns/promises'
import { connect as connectPlain, isIP, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'
import { isPublicAddress } from './public-address.ts'

/** Finds the IP addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>

export interface Route {
  readonly host: string
  readonly port: number
  readonly isSecure: boolean
  /** Whether addresses inside a network are allowed: only for what is set in the configuration. */
  readonly mayBeInside: boolean
  readonly played: ReadonlyMap<string, number>
  readonly resolve: Resolve
  readonly signal: AbortSignal
}

/** Why nothing was connected to. */
export class NotConnected extends Error {
  readonly kind: 'refused' | 'dns' | 'connect' | 'tls'

  constructor(
    message: string,
    { kind, ...options }: ErrorOptions & { readonly kind: NotConnected['kind'] },
  ) {
    super(message, options)
    this.kind = kind
  }
}

const connectTime = 5_000
const mostAddresses = 3

/** The system's own look-up of names. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address)

/**
 * Connects to a host: its name is looked up once, each of its addresses is checked, one of those very addresses is
 * connected to, and what the socket says of the other end is checked again. A name that leads inside with only one of
 * its addresses is refused whole. Throws NotConnected.
 */
export async function connectTo(route: Route): Promise<Socket> {
  const port = route.played.get(route.host)
  // Hosts that a test or the demo plays stand on this machine, without TLS.
  if (port !== undefined) return open('127.0.0.1', { ...route, port, isSecure: false })
  const addresses = await addressesOf(route)
  let failed = new NotConnected(`${route.host} has no address`, { kind: 'connect' })
  for (const address of addresses.slice(0, mostAddresses)) {
    try {
      return checked(await open(address, route), route)
    } catch (error) {
      if (route.signal.aborted || !(error instanceof NotConnected) || error.kind === 'refused')
        throw error
      failed = error
    }
  }
  throw failed
}

async function addressesOf({ host, mayBeInside, resolve }: Route): Promise<readonly string[]> {
  const addresses = isIP(host) === 0 ? await named(host, resolve) : [host]
  const inside = addresses.find((address) => !isPublicAddress(address))
  if (inside !== undefined && !mayBeInside)
    throw new NotConnected(`${host} leads to ${inside}, which is inside a network`, {
      kind: 'refused',
    })
  return addresses
}

async function named(host: string, resolve: Resolve): Promise<readonly string[]> {
  try {
    return await resolve(host)
  } catch (error) {
    throw new NotConnected(`${host} is not known (${codeOf(error)})`, { kind: 'dns', cause: error })
  }
}

function checked(socket: Socket, { host, mayBeInside }: Route): Socket {
  const there = socket.remoteAddress
  if (mayBeInside || (there !== undefined && isPublicAddress(there))) return socket
  socket.destroy()
  throw new NotConnected(`${host} answered from ${there ?? 'nowhere'}, which is inside a network`, {
    kind: 'refused',
  })
}

function open(address: string, { host, port, isSecure, signal }: Route): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = isSecure
      ? connectSecure({
          host: address,
          port,
          ALPNProtocols: ['http/1.1'],
          ...(isIP(host) === 0 && { servername: host }),
        })
      : connectPlain({ host: address, port })
    const end = (error?: Error) => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      socket.removeAllListeners('error')
      if (!error) return done(socket)
      socket.on('error', () => undefined)
      socket.destroy()
      fail(error)
    }
    const stop = () => end(new NotConnected(`${host} did not answer in time`, { kind: 'connect' }))
    const timer = setTimeout(stop, connectTime)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    socket.once('error', (error) => end(notConnected(host, error)))
    socket.once(isSecure ? 'secureConnect' : 'connect', () => end())
  })
}

function notConnected(host: string, error: Error): NotConnected {
  const code = codeOf(error)
  const isPath = /^(?:ECONN|EHOST|ENET|ETIMEDOUT|EADDR|EACCES|EPIPE)/.test(code)
  return isPath
    ? new NotConnected(`${host} could not be connected to (${code})`, { kind: 'connect' })
    : new NotConnected(`${host} has no certificate that can be relied on (${code})`, {
        kind: 'tls',
      })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'no reason given'
}
