import { expect, it } from 'vitest'
import { isLong, lengthHint } from './length-hint.ts'

it('counts what a reader would count', () => {
  expect(lengthHint('search', '👩‍👩‍👧')).toBe('1 character; search results show about 60')
  expect(lengthHint('mail', 'é'.normalize('NFD').repeat(2))).toMatch(/^2 characters/)
})

it('says where a headline may be cut', () => {
  expect(lengthHint('social', 'a'.repeat(71))).toBe(
    '71 characters; cards may cut it after about 70',
  )
  expect(isLong('social', 'a'.repeat(71))).toBe(true)
  expect(isLong('social', 'a'.repeat(70))).toBe(false)
})
