import { expect, it } from 'vitest'
import { forced } from './force-scheme.ts'

const always = '(min-width: 0px)'
const never = '(max-width: 0px)'

it.each([
  ['(prefers-color-scheme: dark)', 'dark', always],
  ['(prefers-color-scheme:dark)', 'light', never],
  ['screen and (prefers-color-scheme: light)', 'dark', `screen and ${never}`],
  ['(max-width: 40rem)', 'dark', '(max-width: 40rem)'],
] as const)('%s in %s', (query, scheme, settled) => {
  expect(forced(query, scheme)).toBe(settled)
})
