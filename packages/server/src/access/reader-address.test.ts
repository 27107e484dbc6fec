import { expect, it } from 'vitest'
import { countedAs, readerAddressBehind } from './reader-address.ts'

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

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2400:cb00:1:2:3:4:5:6', '2400:cb00:1:2::/64'],
  ['2400:CB00:0001:2:ffff::9', '2400:cb00:1:2::/64'],
  ['2400:cb00:1:2::', '2400:cb00:1:2::/64'],
  ['2400:cb00:1:3::9', '2400:cb00:1:3::/64'],
  ['2400:cb00::9', '2400:cb00:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0:0::/64'],
  ['unknown', 'unknown'],
])('counts %s as %s', (address, expected) => {
  expect(countedAs(address)).toBe(expected)
})
