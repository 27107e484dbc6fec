import { expect, it } from 'vitest'
import { address, html, join, jsonScript } from './html.ts'

it('escapes what readers write', () => {
  expect(String(html`<p title="${'"'}">${'<b>'}</p>`)).toBe('<p title="&quot;">&lt;b&gt;</p>')
})

it('keeps markup and joins lists', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`)
  expect(String(html`<ul>${items}</ul>`)).toBe('<ul><li>a</li><li>b</li></ul>')
  expect(String(join(items, ', '))).toBe('<li>a</li>, <li>b</li>')
})

it('does not take a stranger for markup', () => {
  const stranger = JSON.parse('{"markup":"<script>"}')
  expect(String(html`${stranger}`)).not.toContain('<script>')
})

it.each([
  ['https://a.example/?q="', 'https://a.example/?q=%22'],
  ['/culture/', '/culture/'],
  ['#source-1', '#source-1'],
  ['mailto:desk@a.example', 'mailto:desk@a.example'],
])('takes %s for an address', (text, expected) => {
  expect(address(text)).toBe(expected)
})

it.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  '//a.example',
  'https://',
  'x',
])('refuses %s as an address', (text) => {
  expect(address(text)).toBeUndefined()
})

it('closes no script from inside', () => {
  expect(String(jsonScript({ a: '</script>\u2028' }))).toBe('{"a":"\\u003c/script\\u003e\\u2028"}')
})
