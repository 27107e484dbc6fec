import { expect, it } from 'vitest'
import { maskedEmail, readEmail } from './email.ts'
import { ownPath } from './own-path.ts'

it.each([
  ['kim@post.example', 'kim@post.example'],
  [' Kim@Post.Example ', 'kim@post.example'],
  ['kim+stet@mail.post.example', 'kim+stet@mail.post.example'],
  ['kím@pöst.example', 'kím@pöst.example'],
  ['kim@post', null],
  ['kim@post..example', null],
  ['kim@.example', null],
  ['kim@post.example.', null],
  ['kim', null],
  ['', null],
  ['kim@ida@post.example', null],
  ['Kim <kim@post.example>', null],
  ['kim@post.example, ida@post.example', null],
  ['kim@post.example\r\nBcc: ida@post.example', null],
  [`${'k'.repeat(65)}@post.example`, null],
  [`kim@${'p'.repeat(250)}.example`, null],
  ['@'.repeat(200_000), null],
])('reads %j as %j', (typed, email) => {
  expect(readEmail(typed)).toBe(email)
})

it('shows as much of an address as its owner needs', () => {
  expect(maskedEmail('kim@post.example')).toBe('k…@post.example')
})

it.each([
  ['/town/the-bandstand/#comments', '/town/the-bandstand/#comments'],
  ['/-/comment/1?x=2', '/-/comment/1?x=2'],
  ['//elsewhere.example/', '/-/me'],
  ['/\\elsewhere.example/', '/-/me'],
  ['/\t/elsewhere.example/', '/-/me'],
  ['/.//elsewhere.example/', '/-/me'],
  ['/a/..//elsewhere.example/', '/-/me'],
  ['/%2e//elsewhere.example/', '/-/me'],
  ['https://lantern.example/', '/-/me'],
  ['javascript:alert(1)', '/-/me'],
  ['', '/-/me'],
])('leads from %j to %s', (asked, path) => {
  expect(ownPath(asked, 'https://lantern.example')).toBe(path)
})
