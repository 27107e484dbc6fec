import { expect, it } from 'vitest'
import { decodePage } from './decode-page.ts'

const words = '“Café”, she said – naïve'
const wide = (text: string) => Buffer.from(text, 'utf16le')
const swapped = (text: string) => wide(text).swap16()
/** The words in windows-1252. */
const old = Buffer.from([
  ...[0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x2c, 0x20, 0x73, 0x68, 0x65, 0x20, 0x73, 0x61, 0x69],
  ...[0x64, 0x20, 0x96, 0x20, 0x6e, 0x61, 0xef, 0x76, 0x65],
])
const meta = (charset: string) => Buffer.from(`<html><head><meta charset="${charset}"></head>`)
const named = (bytes: Buffer, charset: string) => Buffer.concat([meta(charset), bytes])

const files: readonly (readonly [name: string, bytes: Buffer, isHtml: boolean])[] = [
  ['UTF-8', Buffer.from(words), false],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${words}`), false],
  ['UTF-16 with a mark', wide(`\ufeff${words}`), false],
  ['UTF-16 in the other order', swapped(`\ufeff${words}`), false],
  ['UTF-16 without a mark', wide(words), false],
  ['UTF-16 in the other order without a mark', swapped(words), false],
  ['windows-1252 that says nothing', old, false],
  ['windows-1252 that says so', named(old, 'windows-1252'), true],
  ['windows-1252 that calls itself ISO-8859-1', named(old, 'ISO-8859-1'), true],
  ['UTF-8 that calls itself UTF-16', named(Buffer.from(words), 'utf-16'), true],
  ['UTF-8 that calls itself by no name', named(Buffer.from(words), 'klingon'), true],
]

it.each(files)('reads %s', (_, bytes, isHtml) => {
  expect(decodePage(bytes, isHtml).replace(/^<html>.*<\/head>/, '')).toBe(words)
})

it('reads windows-1251 by its name', () => {
  const bytes = Buffer.concat([
    Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
    Buffer.from([0xcc, 0xe0, 0xf0, 0xe0]),
  ])
  expect(decodePage(bytes, true)).toMatch(/>Мара$/)
})

it('gives a text for any bytes', () => {
  for (let seed = 0; seed < 256; seed += 1) {
    const bytes = Buffer.from(Array.from({ length: 97 }, (_, index) => (seed * (index + 7)) & 255))
    expect(decodePage(bytes, seed % 2 === 0)).toBeTypeOf('string')
  }
})
