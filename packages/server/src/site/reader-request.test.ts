import { expect, it } from 'vitest'
import { readRequest } from './reader-request.ts'

const head = (...lines: string[]) => [...lines, '', ''].join('\r\n')

it('reads a plain request and leaves what follows', () => {
  const text = head(
    'GET /culture/a/?from=mail HTTP/1.1',
    'Host: a.example',
    'Accept-Encoding: gzip, br',
    'If-None-Match: "x"',
    'User-Agent: Lantern/1',
    'Sec-Purpose: prefetch',
    'Connection: keep-alive',
  )
  expect(readRequest(`${text}GET /b`)).toEqual({
    path: '/culture/a/',
    host: 'a.example',
    acceptEncoding: 'gzip, br',
    ifNoneMatch: '"x"',
    userAgent: 'Lantern/1',
    purpose: 'prefetch',
    length: text.length,
  })
})

it.each([
  ['an unfinished head', 'GET / HTTP/1.1\r\nHost: a'],
  ['another method', head('HEAD / HTTP/1.1', 'Host: a')],
  ['another version', head('GET / HTTP/1.0', 'Host: a')],
  ['a whole address', head('GET http://a/ HTTP/1.1', 'Host: a')],
  ['no host', head('GET / HTTP/1.1', 'Accept: */*')],
  ['two hosts', head('GET / HTTP/1.1', 'Host: a', 'Host: b')],
  ['a body', head('GET / HTTP/1.1', 'Host: a', 'Content-Length: 3')],
  ['a body in pieces', head('GET / HTTP/1.1', 'Host: a', 'Transfer-Encoding: chunked')],
  ['a folded field', head('GET / HTTP/1.1', 'Host: a', ' b: c')],
  ['a space before the colon', head('GET / HTTP/1.1', 'Host : a')],
  ['a lone line feed', 'GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n'],
  ['a NUL', head('GET / HTTP/1.1', 'Host: a\0')],
  ['a farewell', head('GET / HTTP/1.1', 'Host: a', 'Connection: close')],
  ['an upgrade', head('GET / HTTP/1.1', 'Host: a', 'Upgrade: h2c')],
  ['letters beyond ASCII in the path', head('GET /ü HTTP/1.1', 'Host: a')],
])('leaves %s to the HTTP server', (_, text) => {
  expect(readRequest(text)).toBeUndefined()
})
