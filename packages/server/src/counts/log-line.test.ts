import { describe, expect, it } from 'vitest'
import { readLogLine } from './log-line.ts'

const firefox = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0'
const time = Date.parse('2026-11-20T23:30:05.000Z')
const plain = { time, method: 'GET', target: '/culture/a/', status: 200, host: null, purpose: '' }

const caddy = (fields: object, request: object = {}) =>
  JSON.stringify({
    level: 'info',
    ts: time / 1000,
    logger: 'http.log.access',
    request: {
      remote_ip: '192.0.2.7',
      proto: 'HTTP/2.0',
      method: 'GET',
      host: 'lantern.example',
      uri: '/culture/a/',
      headers: { 'User-Agent': [firefox] },
      ...request,
    },
    status: 200,
    ...fields,
  })

describe('a line of a log', () => {
  it.each([
    [
      'common',
      '192.0.2.7 - - [21/Nov/2026:00:30:05 +0100] "GET /culture/a/ HTTP/1.1" 200 5120',
      { ...plain, userAgent: null },
    ],
    [
      'combined',
      `192.0.2.7 - frank [20/Nov/2026:18:30:05 -0500] "GET /culture/a/?x=1 HTTP/2.0" 304 0 "https://a.example/" "${firefox}"`,
      { ...plain, target: '/culture/a/?x=1', status: 304, userAgent: firefox },
    ],
    [
      'combined, of IPv6, with quotation marks in what the program calls itself, and more behind it',
      String.raw`2001:db8::7 - - [20/Nov/2026:23:30:05 +0000] "GET /culture/a/ HTTP/1.1" 200 1 "-" "a \"b\" c" "198.51.100.1"`,
      { ...plain, userAgent: String.raw`a \"b\" c` },
    ],
    [
      'combined, without a name of the program',
      '192.0.2.7 - - [20/Nov/2026:23:30:05 +0000] "GET /culture/a/ HTTP/1.1" 200 1 "-" "-"',
      { ...plain, userAgent: '' },
    ],
    [
      'combined, with the host in front',
      '192.0.2.7 - - [20/Nov/2026:23:30:05 +0000] "GET /culture/a/ HTTP/1.1" 200 1 "-" "x"'.replace(
        /^/,
        'www.lantern.example:443 ',
      ),
      { ...plain, host: 'www.lantern.example', userAgent: 'x' },
    ],
    ['Caddy’s', caddy({}), { ...plain, host: 'lantern.example', userAgent: firefox }],
    [
      'Caddy’s, in milliseconds, of a page that was asked for in advance',
      caddy(
        { ts: time },
        { host: 'lantern.example:8443', headers: { 'Sec-Purpose': ['prefetch'] } },
      ),
      { ...plain, host: 'lantern.example', userAgent: '', purpose: 'prefetch' },
    ],
    [
      'Caddy’s, with a time in words and no headers',
      caddy({ ts: '2026-11-20T23:30:05.000Z' }, { headers: undefined }),
      { ...plain, host: 'lantern.example', userAgent: null },
    ],
  ])('%s', (_, line, expected) => {
    expect(readLogLine(line)).toEqual(expected)
  })

  it.each([
    ['nothing', ''],
    ['words', 'Starting the server'],
    ['a request that was none', '192.0.2.7 - - [20/Nov/2026:23:30:05 +0000] "\\x16\\x03" 400 0'],
    ['a month that is none', '1.2.3.4 - - [20/Nov1/2026:23:30:05 +0000] "GET / HTTP/1.1" 200 1'],
    ['a time before 1970', '1.2.3.4 - - [31/Dec/1969:23:59:59 +0000] "GET / HTTP/1.1" 200 1'],
    ['broken JSON', '{"level":'],
    ['JSON with a time that no calendar has', caddy({ ts: 1e300 })],
    ['JSON with a time before 1970', caddy({ ts: -1 })],
    ['JSON of something else', '{"level":"error","msg":"x"}'],
    ['JSON with a time that has no zone', caddy({ ts: '2026-11-20 23:30:05' })],
    ['JSON that is no object', '{}'],
    ['a target that is none', caddy({}, { uri: 5 })],
  ])('%s is none', (_, line) => {
    expect(readLogLine(line)).toBeUndefined()
  })

  it('takes no longer the more brackets it has', () => {
    const start = process.cpuUsage().user
    readLogLine(`1.2.3.4 - ${'['.repeat(200_000)}`)
    readLogLine(`1.2.3.4 - - [20/Nov/2026:23:30:05 +0000] "GET ${'\\"'.repeat(200_000)}`)
    expect(process.cpuUsage().user - start).toBeLessThan(2_000_000)
  })
})
