import { expect, it } from 'vitest'
import { composeStyle, styleFiles } from './style.ts'

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

it('names each stylesheet once', () => {
  expect(new Set(styleFiles).size).toBe(styleFiles.length)
})
