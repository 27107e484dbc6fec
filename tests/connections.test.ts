import { setTimeout as wait } from 'node:timers/promises'
import { expect, inject, it } from 'vitest'
import { places } from './places.ts'
import { askRaw, openConnection } from './raw-connection.ts'

const port = inject('port')
const host = `Host: localhost:${port}\r\n`
const plain = (path: string, fields = ''): string => `GET ${path} HTTP/1.1\r\n${host}${fields}\r\n`

it('answers pipelined requests in their order, files and newsroom mixed', async () => {
  const connection = await openConnection(port)
  const paths = ['/', '/about/', '/-/search?q=pier', places.anatomy, places.missing, '/about', '/']
  connection.write(paths.map((path) => plain(path)).join(''))
  const statuses = []
  for (const _ of paths) statuses.push((await connection.answer()).status)
  expect(statuses).toEqual([200, 200, 200, 200, 404, 301, 200])
  connection.close()
})

it('answers a thousand pipelined requests with the same page', async () => {
  const connection = await openConnection(port)
  connection.write(plain('/about/').repeat(1000))
  const first = await connection.answer()
  let same = 1
  for (let count = 1; count < 1000; count += 1) {
    if ((await connection.answer()).body.equals(first.body)) same += 1
  }
  expect(same).toBe(1000)
  connection.close()
})

it('answers a request that comes byte by byte', async () => {
  const connection = await openConnection(port)
  for (const byte of plain('/about/')) {
    connection.write(byte)
    await wait(1)
  }
  const answer = await connection.answer()
  expect(answer.status).toBe(200)
  expect(answer.body.equals((await askRaw(port, plain('/about/'))).body)).toBe(true)
  connection.close()
})

it('answers one and a half requests, and the other half when it comes', async () => {
  const connection = await openConnection(port)
  const second = plain('/about/')
  connection.write(plain('/') + second.slice(0, 20))
  expect((await connection.answer()).status).toBe(200)
  await wait(50)
  connection.write(second.slice(20))
  const answer = await connection.answer()
  expect(answer.status).toBe(200)
  expect(answer.body.toString('utf8')).toContain('<h1>')
  connection.close()
})

it('keeps a connection over files, what is no file, and files again', async () => {
  const connection = await openConnection(port)
  const asked = [
    { text: plain('/'), status: 200 },
    { text: plain('/-/search?q=pier'), status: 200 },
    { text: plain(places.anatomy, 'Accept-Encoding: br\r\n'), status: 200 },
    { text: `HEAD / HTTP/1.1\r\n${host}\r\n`, status: 200, bodyless: true },
    { text: plain(places.missing), status: 404 },
    { text: plain('/', 'If-None-Match: *\r\n'), status: 304 },
    { text: `POST /about/ HTTP/1.1\r\n${host}Content-Length: 5\r\n\r\nhello`, status: 405 },
    { text: plain(places.gone), status: 410 },
    { text: plain('/about/'), status: 200 },
  ]
  for (const { text, status, bodyless } of asked) {
    connection.write(text)
    const answer = await connection.answer({ bodyless: bodyless === true })
    expect(answer.status, text).toBe(status)
  }
  connection.close()
})

it.each([
  ['chunks', 'Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n'],
  ['a length', 'Content-Length: 5\r\n\r\nhello'],
])('does not take the body of a GET with %s for the next request', async (_name, rest) => {
  const connection = await openConnection(port)
  connection.write(`GET /about/ HTTP/1.1\r\n${host}${rest}${plain('/')}`)
  expect((await connection.answer()).status).toBe(200)
  const next = await connection.answer()
  expect(next.status).toBe(200)
  expect(next.body.equals((await askRaw(port, plain('/'))).body)).toBe(true)
  connection.close()
})

it.each([
  ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', ''],
  ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n', 'hello!'],
  ['a length that is none', 'Content-Length: five\r\n', ''],
  ['a space before the colon', 'Accept : text/html\r\n', ''],
  ['a folded line', 'Accept: a\r\n b\r\n', ''],
  ['a field without a name', ': nothing\r\n', ''],
  ['a NUL in a value', 'Accept: a\0b\r\n', ''],
  ['a second host', 'Host: other.example\r\n', ''],
])('refuses a request that can be read in two ways: %s', async (_name, fields, body) => {
  const answer = await askRaw(port, `GET / HTTP/1.1\r\n${host}${fields}\r\n${body}`)
  expect(answer.status).toBe(400)
})

it.each([
  ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ['words that are no HTTP', 'EHLO mail.example\r\n\r\n', 400],
  ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400],
  ['an address with a space', `GET /a b HTTP/1.1\r\n${host}\r\n`, 400],
  ['a head of a megabyte', plain('/', `Accept: ${'a'.repeat(1_000_000)}\r\n`), 431],
])('refuses %s', async (_name, text, status) => {
  expect((await askRaw(port, text)).status).toBe(status)
})

it('speaks HTTP/1.0 and ends the connection', async () => {
  const connection = await openConnection(port)
  connection.write('GET /about/ HTTP/1.0\r\n\r\n')
  expect((await connection.answer()).status).toBe(200)
  await connection.ended
})

it('ends the connection for who asks for it', async () => {
  const connection = await openConnection(port)
  connection.write(plain('/about/', 'Connection: close\r\n'))
  const answer = await connection.answer()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('connection')).toBe('close')
  await connection.ended
})

it('sends an absolute address its page', async () => {
  const answer = await askRaw(port, `GET http://localhost:${port}/about/ HTTP/1.1\r\n${host}\r\n`)
  expect([200, 400, 404]).toContain(answer.status)
})

it('is not held up by readers who say half of what they want', async () => {
  const slow = await Promise.all(
    Array.from({ length: 200 }, async () => {
      const connection = await openConnection(port)
      connection.write('GET / HTTP/1.1\r\nHost: lo')
      return connection
    }),
  )
  const started = performance.now()
  expect((await askRaw(port, plain('/'))).status).toBe(200)
  expect(performance.now() - started).toBeLessThan(1000)
  for (const connection of slow) connection.close()
})

it('survives readers who go away in the middle', async () => {
  for (let count = 0; count < 100; count += 1) {
    const connection = await openConnection(port)
    connection.write(plain(places.heavy).repeat(20))
    connection.socket.resetAndDestroy()
  }
  expect((await askRaw(port, plain('/'))).status).toBe(200)
})

it('waits for a reader who asks much and reads nothing, and then sends all of it', async () => {
  const connection = await openConnection(port)
  connection.socket.pause()
  const asked = 2000
  connection.write(plain(places.anatomy).repeat(asked))
  await wait(300)
  expect((await askRaw(port, plain('/'))).status).toBe(200)
  connection.socket.resume()
  const first = await connection.answer()
  let same = 1
  for (let count = 1; count < asked; count += 1) {
    if ((await connection.answer()).body.equals(first.body)) same += 1
  }
  expect(same).toBe(asked)
  connection.close()
})
