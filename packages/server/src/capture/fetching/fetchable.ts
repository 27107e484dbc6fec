import { isIP } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/** An address that may be asked, or in words why not. */
export type Fetchable = { readonly url: URL } | { readonly refused: string }

/** Names that are never on the Internet. https://www.rfc-editor.org/rfc/rfc6761, rfc6762, rfc7686, rfc8375, rfc9476 */
const insideNames =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|arpa|onion|test|example|invalid|alt)$/
const longest = 4096

/**
 * Whether an address that a stranger gave may be asked: http or https at their own ports, no name or password in it, a
 * host with a public name or a public IP address in whatever notation. `played` are the hosts that a test or the demo
 * plays itself. What a name leads to is looked at when it is connected to.
 */
export function fetchableAddress(
  text: string,
  played: ReadonlyMap<string, number> = new Map(),
): Fetchable {
  if (text.length > longest) return { refused: `it has more than ${longest} characters` }
  if (!URL.canParse(text)) return { refused: 'it is no complete web address' }
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { refused: `${url.protocol} is not a web address` }
  if (url.username !== '' || url.password !== '')
    return { refused: 'it holds a user name or a password' }
  const host = hostOf(url)
  if (played.has(host)) return url.port === '' ? { url } : { refused: portWords(url) }
  if (url.port !== '') return { refused: portWords(url) }
  const why = isIP(host) === 0 ? nameProblem(host) : addressProblem(host)
  return why === undefined ? { url } : { refused: why }
}

/** The host of an address as it is looked up: without brackets, and without the dot at the end. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

function nameProblem(host: string): string | undefined {
  if (!host.includes('.')) return `${host === '' ? 'nothing' : host} is no public host name`
  return insideNames.test(host) ? `${host} is a name inside a network` : undefined
}

function addressProblem(host: string): string | undefined {
  return isPublicAddress(host) ? undefined : `${host} is an address inside a network`
}

function portWords(url: URL): string {
  return `port ${url.port} is not the one of ${url.protocol.slice(0, -1)}`
}
