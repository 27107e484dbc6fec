import { expect, it } from 'vitest'
import { tokenIn } from './token-in-address.ts'
import { signInFrom, wayBack } from './way-back.ts'

const ways: [search: string, path: string][] = [
  ['', '/'],
  ['next=%2Faccount', '/account'],
  ['next=%2Fstories%2F01a2-b3', '/stories/01a2-b3'],
  ['next=%2F%3Fstatus%3Ddraft%26q%3Dtide', '/?status=draft&q=tide'],
  ['next=https%3A%2F%2Fevil.example', '/'],
  ['next=%2F%2Fevil.example', '/'],
  ['next=%2F%5Cevil.example', '/'],
  ['next=%2F..%2F..%2Fsite', '/'],
  ['next=javascript%3Aalert(1)', '/'],
  ['next=account', '/'],
]

it.each(ways)('goes on from "%s" to "%s"', (search, path) => {
  expect(wayBack(search)).toBe(path)
})

it('comes back to where somebody was', () => {
  const address = signInFrom('/', 'status=draft&q=tide')
  expect(wayBack(address.split('?')[1] ?? '')).toBe('/?status=draft&q=tide')
  expect(signInFrom('/', '')).toBe('/sign-in')
})

const tokens: [hash: string, token: string | null][] = [
  ['#LSdvRc7UWIh7QXWdhC-0dfO1AEy9CZ6HRjQz_wMzv3U', 'LSdvRc7UWIh7QXWdhC-0dfO1AEy9CZ6HRjQz_wMzv3U'],
  ['', null],
  ['#main', null],
  ['#<script>alert(1)</script>', null],
]

it.each(tokens)('takes from "%s" the token %s', (hash, token) => {
  expect(tokenIn(hash)).toBe(token)
})
