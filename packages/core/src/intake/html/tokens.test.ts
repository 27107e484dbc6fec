import { expect, it } from 'vitest'
import { tokensOf } from './tokens.ts'

it('cuts tags, texts and what readers never see', () => {
  expect(tokensOf('a<B class="x>y" hidden>b &amp; c</b><!-- d --><br/>')).toEqual([
    { type: 'text', text: 'a' },
    {
      type: 'open',
      name: 'b',
      attributes: { class: 'x>y', hidden: '' },
      raw: '<B class="x>y" hidden>',
    },
    { type: 'text', text: 'b & c' },
    { type: 'close', name: 'b' },
    { type: 'unread', name: 'comment', raw: '<!-- d -->' },
    { type: 'open', name: 'br', attributes: {}, raw: '<br/>' },
  ])
})

it.each([
  ['<script>if (a < b) x("</p>")</script>after', 'script', 'after'],
  ['<style>p > a {}</style>after', 'style', 'after'],
  ['<script>never closed', 'script', ''],
  ['<!-- never closed', 'comment', ''],
  ['<!doctype html>after', 'comment', 'after'],
])('keeps %s unread', (html, name, after) => {
  const [first, ...rest] = tokensOf(html)
  expect(first).toMatchObject({ type: 'unread', name })
  expect(rest).toEqual(after === '' ? [] : [{ type: 'text', text: after }])
})

it.each(['a < b', '<', '< p>', '<1>', '</', 'x <p', '&unknown; &amp'])(
  'takes %s for text',
  (html) => {
    expect(tokensOf(html)).toEqual(expect.arrayContaining([{ type: 'text', text: html }]))
  },
)

it('reads references as Markdown does', () => {
  expect(tokensOf('&eacute;&#x2019;&#8217;&notareference;')).toEqual([
    { type: 'text', text: 'é’’&notareference;' },
  ])
})

it('takes no prototype for an attribute', () => {
  const [token] = tokensOf('<a __proto__="x" href="y">')
  expect(token).toMatchObject({ attributes: { href: 'y' } })
  expect(Object.getPrototypeOf(Object.prototype)).toBeNull()
})
