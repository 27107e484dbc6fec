import { expect, it } from 'vitest'
import { designNames } from './design.ts'
import { composeStyle, styleFilesOf } from './style.ts'

const colours = { accent: '#aa0000', accentDark: '#ffAAaa' }

it('puts the stylesheets together, tight, with the publication’s colours and the typeface', () => {
  const texts = [
    '/* a\nnote */\n@font-face {\n  src: url(typeface.woff2);\n}\n',
    'a > b,\nc {\n  top: calc(1px + 2px);\n}\n',
  ]
  const style = composeStyle(texts, { colours }, '/assets/t-$&.woff2')
  expect(style).toMatch(/^:root\{--accent:#aa0000;--accent-dark:#ffAAaa\}/)
  expect(style).toContain('@font-face{src:url(/assets/t-$&.woff2)}a>b,c{top:calc(1px + 2px)}')
})

it.each(['red', '#fff', '#aabbcc;}body{display:none'])('takes no other colour: %s', (accent) => {
  expect(() => composeStyle([], { colours: { ...colours, accent } }, '/t')).toThrow(SyntaxError)
})

it.each(designNames)('names each stylesheet of the design “%s” once', (name) => {
  const design = { name, overrides: null }
  const files = styleFilesOf({ design, sponsor: null })
  expect(new Set(files).size).toBe(files.length)
  expect(files).toContain(`${name}/typeface.css`)
  expect(files).not.toContain('sponsor.css')
})

it('leaves a typeface out that another takes the place of, and brings a sponsor’s look with them', () => {
  const design = { name: 'picture', overrides: null } as const
  const sponsor = { name: 'A', text: '', address: '', picture: null, from: null, to: null }
  const files = styleFilesOf({ design, sponsor }, true)
  expect(files).not.toContain('picture/typeface.css')
  expect(files).toContain('sponsor.css')
})
