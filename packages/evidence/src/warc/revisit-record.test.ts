import { expect, it } from 'vitest'
import { sha256 } from '../digest.ts'
import type { HttpExchange } from './http-records.ts'
import { exchangeRecords } from './http-records.ts'
import { readWarc } from './read-warc.ts'
import { fieldOf, uuidField } from './record.ts'
import { revisitRecords } from './revisit-record.ts'
import { writeWarc } from './write-warc.ts'

const body = new TextEncoder().encode('{"id":"7"}')
const exchange = (begunAt: string): HttpExchange => ({
  address: 'https://social.example/api/v1/statuses/7',
  begunAt,
  remoteAddress: '192.0.2.7',
  request: { target: '/api/v1/statuses/7', headers: [['Host', 'social.example']] },
  response: {
    status: 200,
    statusText: 'OK',
    headers: [['Content-Type', 'application/json']],
    body,
    truncated: null,
  },
})
const id = (number: number) => `018f0000-0000-7000-8000-00000000000${number}`

it('keeps the head of an answer, and names the record that holds its payload', async () => {
  const first = exchange('2026-11-23T09:00:00.000Z')
  const earlier = {
    id: id(1),
    address: first.address,
    date: first.begunAt,
    payload: await sha256(body),
  }
  const { bytes } = await writeWarc([
    ...exchangeRecords(first, { response: id(1), request: id(2), info: id(0) }),
    ...revisitRecords(
      exchange('2026-11-23T10:00:00.000Z'),
      { response: id(3), request: id(4), info: id(0) },
      earlier,
    ),
  ])
  const { records, faults } = await readWarc(bytes)
  expect(faults).toEqual([])
  expect(records.map(({ type }) => type)).toEqual(['response', 'request', 'revisit', 'request'])
  const [response, , revisit] = records
  if (!response || !revisit) throw new Error('the records are not there')
  expect(fieldOf(revisit, 'WARC-Refers-To')).toBe(response.id)
  expect(fieldOf(revisit, 'WARC-Refers-To')).toBe(uuidField(id(1)))
  expect(fieldOf(revisit, 'WARC-Refers-To-Date')).toBe(first.begunAt)
  expect(fieldOf(revisit, 'WARC-Payload-Digest')).toBe(fieldOf(response, 'WARC-Payload-Digest'))
  expect(new TextDecoder().decode(revisit.block)).toBe(
    'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n',
  )
})
