import { expect, it } from 'vitest'
import { fileOf } from './site-path.ts'

it.each([
  ['/', 'index.html'],
  ['/culture/a-story/', 'culture/a-story/index.html'],
  ['/culture/a-story/story.txt', 'culture/a-story/story.txt'],
  ['/.well-known/security.txt', '.well-known/security.txt'],
  ['/culture/%D0%BC%D0%B8%D1%80/', 'culture/мир/index.html'],
  ['/culture/cafe%CC%81/', 'culture/café/index.html'],
])('finds the file of %s', (address, file) => {
  expect(fileOf(address)).toBe(file)
})

it.each([
  '/../secret',
  '/a/../../b',
  '/%2e%2e/secret',
  '/a%2fb',
  '/a%5cb',
  '/a\\b',
  '/%00',
  '/%zz',
  '/.git/config',
  '/a/.tmp-1',
  'http://elsewhere.example/',
  '*',
])('refuses %s', (address) => {
  expect(fileOf(address)).toBeUndefined()
})
