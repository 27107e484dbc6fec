import type { HttpExchange } from './http-records.ts'
import { exchangeRecords } from './http-records.ts'
import { uuidField, type WarcRecord } from './record.ts'

/** The record whose payload a later answer brought once more. */
export interface Revisited {
  readonly id: string
  readonly address: string
  readonly date: string
  /** `sha256:…` of its payload, as it was sent. */
  readonly payload: string
}

/**
 * The two records of an exchange whose answer brought the same payload as an earlier one: its head alone, with a
 * reference to the record that holds the payload.
 * https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/#profile-identical-payload-digest
 */
export function revisitRecords(
  exchange: HttpExchange,
  ids: { readonly response: string; readonly request: string; readonly info: string },
  earlier: Revisited,
): readonly [WarcRecord, WarcRecord] {
  const [answer, request] = exchangeRecords(exchange, ids)
  return [
    {
      ...answer,
      type: 'revisit',
      fields: [
        ...answer.fields,
        ['WARC-Profile', 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest'],
        ['WARC-Refers-To', uuidField(earlier.id)],
        ['WARC-Refers-To-Target-URI', earlier.address],
        ['WARC-Refers-To-Date', earlier.date],
        ['WARC-Payload-Digest', earlier.payload],
      ],
      block: answer.block.subarray(0, answer.payloadAt ?? answer.block.length),
      payloadAt: null,
    },
    request,
  ]
}
