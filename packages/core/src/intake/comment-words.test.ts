import { expect, it } from 'vitest'
import { commentWords } from './comment-words.ts'

it.each([
  ['one\ntwo\n\n\n\nthree', 'one\ntwo\n\nthree'],
  ['<p>one <b>two</b></p><p>three<br>four</p>', 'one two\n\nthree\nfour'],
  [
    'see <a href="https://news.example/a">this</a> &amp; <a href="https://news.example/">news.example</a>',
    'see this (https://news.example/a) & news.example',
  ],
  ['<script>alert(1)</script>a < b', 'a < b'],
  ['<a href="javascript:alert(1)">x</a>', 'x'],
  ['a\u0000\u0007b', 'ab'],
])('reads the words of %j', (html, words) => {
  expect(commentWords(html)).toBe(words)
})
