import { describe, expect, it } from 'vitest'
import { checkStyle, placeFiles } from './check-style.ts'

const files = new Set(['typeface.woff2', 'paper.png'])

describe('a designer’s stylesheet', () => {
  it.each([
    ['', 'nothing'],
    ['/* “a note” @import */ .card h2 { font-weight: 700 }', 'a comment with anything in it'],
    ['@media (min-width: 40rem) { .front > .cards { gap: calc(1px + 2vw) } }', 'media'],
    ['.name { background: url(paper.png) }', 'a file of the folder'],
    [".name { background: url( 'paper.png' ) }", 'a file in quotation marks'],
    ['.name::after { content: ""; }', 'an empty text'],
    [
      '@font-face { font-family: "Own"; src: url(typeface.woff2); font-display: optional }',
      'a typeface',
    ],
    ['@font-face { font-family: "Own"; src: local("Georgia") }', 'a typeface of the machine'],
    [':root { --accent: #004488; --mark: var(--accent) }', 'a colour that can be read'],
    ['@media (prefers-color-scheme: dark) { :root { --ink: #eeeeee } }', 'a dark colour'],
  ])('may hold %s', (css) => {
    expect(checkStyle(css, files)).toEqual([])
  })

  it.each([
    ['@import "other.css";', '@import is not taken'],
    ['@IMPORT url(paper.png);', '@import is not taken'],
    ['@charset "utf-8";', '@charset is not taken'],
    ['@namespace url(paper.png);', '@namespace is not taken'],
    ['@counter-style x { symbols: a }', '@counter-style is not taken'],
    ['a { background: url(https://cdn.example/a.png) }', 'names no file of the folder'],
    ['a { background: URL("//cdn.example/a.png") }', 'names no file of the folder'],
    ['a { background: url(../paper.png) }', 'names no file of the folder'],
    ['a { background: url(data:image/png;base64,AA) }', 'names no file of the folder'],
    ['a { background: url("a)b") }', 'a text that does not end on its line'],
    ['a { background: u\\72l(https://cdn.example/) }', 'an escape (\\) is not taken'],
    ['a { background: image-set("https://cdn.example/" 1x) }', 'image-set() is not taken'],
    ['a { background: src("https://cdn.example/") }', 'src() is not taken'],
    ['a { content: "“" }', 'a quotation mark in a text is not taken'],
    ["a { content: '\"' }", 'a quotation mark in a text is not taken'],
    [':root { --open: "«" }', 'a quotation mark in a text is not taken'],
    ['a { content: open-quote }', 'open-quote makes quotation marks'],
    ['a { quotes: none }', 'quotes makes quotation marks'],
    ['a { x: „ }', 'a quotation mark is not taken'],
    ['a { behavior: x }', 'behavior is not taken'],
    ['a { color: red', '} is missing'],
    ['a { color: red }}', '} closes nothing'],
    ['a { width: calc(1px }', '} closes nothing'],
    ['a { content: "x', 'a text that does not end on its line'],
    ['a { content: "x\f; y: url(https://cdn.example/a.png); z: " }', 'does not end on its line'],
    ['a { content: "x\r; y: url(https://cdn.example/a.png); z: " }', 'does not end on its line'],
    ['/* x', 'a comment that does not end'],
    ['a { background: url(paper.png', 'a url() that does not end'],
    ['a\u0000 {}', 'a control character is not taken'],
    ['@font-face { src: url(typeface.woff2) }', '@font-face needs font-display: optional'],
    [
      '@font-face { src: url(typeface.woff2); font-display: swap }',
      '@font-face needs font-display: optional',
    ],
    [
      '@font-face { src: url(typeface.woff2); font-display: optional; font-display: block }',
      '@font-face needs font-display: optional',
    ],
    [
      '@font-face { font-family: "}"; src: url(typeface.woff2) }',
      '@font-face needs font-display: optional',
    ],
    [':root { --accent: #ffcc00 }', '--accent #ffcc00 is too faint on'],
    ['@media (prefers-color-scheme: dark) { :root { --ink: #333333 } }', 'is too faint on #'],
    [':root { --paper: #223344 ; --ink: #000000 }', '--ink #000000 is too faint on #223344'],
    [':root { --ink: rebeccapurple }', '--ink must be written as #rrggbb'],
  ])('may not hold %s', (css, message) => {
    const faults = checkStyle(css, files)
    expect(faults.map((fault) => fault.message).join('; ')).toContain(message)
  })

  it('is told of by its lines', () => {
    const css = 'a {\n  color: red;\n}\n/* two\nlines */\n@import "x";\nb { quotes: none }\n'
    expect(checkStyle(css, files).map(({ line }) => line)).toEqual([6, 7])
  })
})

it('puts the addresses of files where their names stand', () => {
  const css = 'a{background:url("paper.png")}b{src:url( typeface.woff2 )}'
  expect(placeFiles(css, (file) => `/assets/$&-${file}`)).toBe(
    'a{background:url(/assets/$&-paper.png)}b{src:url(/assets/$&-typeface.woff2)}',
  )
})
