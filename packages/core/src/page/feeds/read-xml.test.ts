import { expect, it } from 'vitest'
import { readXml, textsIn } from './read-xml.ts'

const declared = '<?xml version="1.0" encoding="UTF-8"?>\n'

it('reads elements, attributes and text', () => {
  const root = readXml(`${declared}<a xmlns:x="u"><x:b c="&quot;"/><d>1 &lt; 2</d></a>\n`)
  expect(root.children[0]?.attributes).toEqual({ c: '"' })
  expect(textsIn(root, 'd')).toEqual(['1 < 2'])
})

it.each([
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>text',
  '<a b="1" b="2"/>',
  '<a b=1/>',
  '<a>&nbsp;</a>',
  '<a>& </a>',
  '<a>]]></a>',
  '<a><!-- --></a>',
  '<x:a/>',
  '<a>\u0007</a>',
  '<a>\ud800</a>',
  '<a>\uffff</a>',
])('refuses %j', (text) => {
  expect(() => readXml(declared + text)).toThrow(SyntaxError)
})

it('refuses a document without a declaration', () => {
  expect(() => readXml('<a/>')).toThrow(SyntaxError)
})
