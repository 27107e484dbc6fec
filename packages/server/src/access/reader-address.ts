import { BlockList, isIP } from 'node:net'

/** Finds the address that a request came from. */
export type ReaderAddress = (peer: string, forwardedFor: string | undefined) => string

/**
 * Reads a request's address: what the connection says, or, where that is a proxy of ours, the last
 * address of `X-Forwarded-For` that is none. Nobody else is believed.
 */
export function readerAddressBehind(proxies: readonly string[]): ReaderAddress {
  const isOurs = believedAmong(proxies)
  return (peer, forwardedFor) => {
    let address = plain(peer)
    const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()))
    while (isOurs(address)) {
      const before = hops.pop()
      if (before === undefined || isIP(before) === 0) return address
      address = before
    }
    return address
  }
}

/**
 * Who is counted as one: an address of IPv4, and of IPv6 the network of 64 bits that one customer is
 * given whole (RFC 6177), in which an address can be taken anew for every request.
 */
export function countedAs(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  // What stands for the groups left out; an IPv4 at the end takes the place of two.
  const written = before.length + after.length + (address.includes('.') ? 1 : 0)
  const between = tail === undefined ? [] : Array<string>(8 - written).fill('0')
  const network = [...before, ...between, ...after].slice(0, 4)
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

/** Tells the proxies that are believed from everybody else, by their address. */
export function believedAmong(proxies: readonly string[]): (peer: string) => boolean {
  const ours = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) ours.addAddress(address, family)
    else ours.addSubnet(address, Number(bits), family)
  }
  return (peer) => {
    const address = plain(peer)
    return isIP(address) !== 0 && ours.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
}

/** IPv4 that came over an IPv6 socket reads as IPv4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
