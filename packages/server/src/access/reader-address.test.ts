import { expect, it } from 'vitest'
import { readerAddressBehind } from './reader-address.ts'

const find = readerAddressBehind(['10.0.0.1', '192.168.0.0/16', '2001:db8::/32'])

it.each([
  ['198.51.100.7', undefined, '198.51.100.7', 'a reader without a proxy'],
  ['198.51.100.7', '203.0.113.9', '198.51.100.7', 'a reader who claims to be another'],
  ['10.0.0.1', '203.0.113.9', '203.0.113.9', 'a reader behind our proxy'],
  ['::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9', 'our proxy over IPv6'],
  ['10.0.0.1', '1.1.1.1, 203.0.113.9, 192.168.3.4', '203.0.113.9', 'two proxies and a lie'],
  ['10.0.0.1', 'unknown', '10.0.0.1', 'a proxy that says nothing'],
  ['10.0.0.1', undefined, '10.0.0.1', 'a proxy that is silent'],
  ['2001:db8::5', '2001:db8:ffff::1, 2400:cb00::9', '2400:cb00::9', 'IPv6'],
])('reads %s with %s as %s: %4$s', (peer, forwarded, expected, _what) => {
  expect(find(peer, forwarded)).toBe(expected)
})
