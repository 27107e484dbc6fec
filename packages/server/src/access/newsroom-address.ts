import { isIP } from 'node:net'
import type { Config } from '../config.ts'

/** Where the newsroom is. */
export interface NewsroomAddress {
  readonly origin: string
  /** Host and port, as browsers write them into `Host`. */
  readonly host: string
  /** The path, with a slash at both ends. */
  readonly base: string
  /** Whether readers' pages are at another host. */
  readonly isApart: boolean
}

/** Reads where the newsroom is from the configuration; nothing for a site without one. */
export function newsroomAddress({ newsroomUrl, url }: Config): NewsroomAddress | undefined {
  if (newsroomUrl === null) return undefined
  const { origin, host, pathname } = new URL(newsroomUrl)
  return { origin, host, base: pathname, isApart: host !== new URL(url).host }
}

/** What the cookies of staff are called: cookies do not tell ports apart, so the name does. */
export function cookieName({ origin }: Pick<NewsroomAddress, 'origin'>): string {
  const { port } = new URL(origin)
  return `__Host-stet-staff${port && `-${port}`}`
}

/** Why nobody can stay signed in at an address, in words; null where they can. */
export function cookieProblem({ origin }: Pick<NewsroomAddress, 'origin'>): string | null {
  if (isTrusted(new URL(origin))) return null
  return `Browsers keep nobody signed in at ${origin}, because it is not https`
}

/** Why an address can have no passkeys, in words; null where it can. */
export function passkeyProblem({ origin }: Pick<NewsroomAddress, 'origin'>): string | null {
  const url = new URL(origin)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0) {
    const instead = host === '127.0.0.1' || host === '::1' ? 'localhost' : 'a host with a name'
    return `Passkeys need a name, and this newsroom is at the number ${host}. Set STET_URL to ${instead}`
  }
  if (isTrusted(url)) return null
  return `Passkeys need https, and this newsroom is at ${origin}`
}

/** Browsers take a connection to the same machine for a safe one. */
function isTrusted({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || /(?:^|\.)localhost$|^127\.|^\[::1\]$/.test(hostname)
}
