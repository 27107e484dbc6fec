import ipaddr from 'ipaddr.js'

/**
 * Blocks that look public and are not for us: all of ::/96, where old notations hide IPv4 addresses, and the address
 * at which Azure serves its machines' secrets. Multicast, private, link-local, loopback and reserved blocks are known
 * to the library from the registries of IANA.
 */
const denied = [ipaddr.parseCIDR('::/96'), ipaddr.parseCIDR('168.63.129.16/32')]

/** Whether an IP address, written in any way, is one that anybody on the Internet could reach. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const written = ipaddr.parse(text)
  // What ::ffff:10.0.0.1 means is 10.0.0.1.
  const meant = ipaddr.process(text)
  return meant.range() === 'unicast' && ![written, meant].some(isDenied)
}

function isDenied(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return denied.some(([net, bits]) => address.kind() === net.kind() && address.match([net, bits]))
}
