import { bytesOf, joinBytes } from '../bytes.ts'
import { uuidField, type WarcRecord } from './record.ts'

/** A request and its answer, as the server's fetching and a browser's extension keep it. */
export interface HttpExchange {
  readonly address: string
  readonly begunAt: string
  /** The IP address that was really connected to. */
  readonly remoteAddress: string | null
  readonly request: {
    readonly target: string
    readonly headers: readonly (readonly [string, string])[]
  }
  readonly response: {
    readonly status: number
    readonly statusText: string
    /** In their order and spelling. */
    readonly headers: readonly (readonly [string, string])[]
    /** As it was sent: packed where it was packed. */
    readonly body: Uint8Array
    /** What cut the body short: a limit of bytes, of time, or the other side. */
    readonly truncated: 'length' | 'time' | 'disconnect' | null
  }
}

/** The two records of an exchange, the answer first. `ids` are a UUID each; `info` is that of the file's warcinfo. */
export function exchangeRecords(
  { address, begunAt, remoteAddress, request, response }: HttpExchange,
  ids: { readonly response: string; readonly request: string; readonly info: string },
): readonly [WarcRecord, WarcRecord] {
  const shared = [
    ['WARC-Target-URI', address],
    ['WARC-Warcinfo-ID', uuidField(ids.info)],
    ...(remoteAddress === null ? [] : [['WARC-IP-Address', remoteAddress] as const]),
  ] as const
  const asked = bytesOf(headOf(`GET ${request.target} HTTP/1.1`, request.headers))
  const answered = bytesOf(
    headOf(
      `HTTP/1.1 ${response.status} ${response.statusText}`,
      response.headers.map(withoutChunks),
    ),
  )
  return [
    {
      type: 'response',
      id: ids.response,
      date: begunAt,
      contentType: 'application/http; msgtype=response',
      fields: [
        ...shared,
        ...(response.truncated ? [['WARC-Truncated', response.truncated] as const] : []),
      ],
      block: joinBytes([answered, response.body]),
      payloadAt: answered.length,
    },
    {
      type: 'request',
      id: ids.request,
      date: begunAt,
      contentType: 'application/http; msgtype=request',
      fields: [...shared, ['WARC-Concurrent-To', uuidField(ids.response)]],
      block: asked,
      payloadAt: asked.length,
    },
  ]
}

/** The parser took the chunks away: the header that announces them would make readers look for them. */
function withoutChunks([name, value]: readonly [string, string]): readonly [string, string] {
  return name.toLowerCase() === 'transfer-encoding'
    ? [`x-orig-${name.toLowerCase()}`, value]
    : [name, value]
}

function headOf(first: string, headers: readonly (readonly [string, string])[]): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}`)
  return `${[first, ...lines].map((line) => line.replaceAll(/[\r\n]/g, ' ')).join('\r\n')}\r\n\r\n`
}
