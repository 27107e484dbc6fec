/** A request that asks for a file and for nothing else. */
export interface ReaderRequest {
  /** The path without its query, as it was sent. */
  readonly path: string
  /** The host that was asked, as it was sent. */
  readonly host: string
  readonly acceptEncoding: string
  readonly ifNoneMatch: string
  readonly userAgent: string
  /** Why the page is asked for, where it is not because somebody wants to see it now. */
  readonly purpose: string
  /** How many characters of the text the request took. */
  readonly length: number
}

const requestLine = /^GET (\/[!-~]*) HTTP\/1\.1$/
const fieldLine = /^([A-Za-z0-9-]+):[ \t]*([\t\x20-\x7e\x80-\xff]*)$/

/** Fields that ask for more than a file: whoever sends one is answered by Node's own HTTP server. */
const asksForMore =
  /^(?:content-length|transfer-encoding|connection|upgrade|expect|http2-settings|trailer|te|range)$/

/**
 * Reads a whole request head from the start of what a socket received. Anything that is not beyond
 * doubt a plain GET for a file gives undefined; so two readings of one request cannot differ.
 */
export function readRequest(text: string): ReaderRequest | undefined {
  const end = text.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [first = '', ...fields] = text.slice(0, end).split('\r\n')
  const target = requestLine.exec(first)?.[1]
  if (target === undefined) return undefined
  const found = readFields(fields)
  if (found?.hosts !== 1) return undefined
  const query = target.indexOf('?')
  return {
    path: query < 0 ? target : target.slice(0, query),
    host: found.host,
    acceptEncoding: found.acceptEncoding,
    ifNoneMatch: found.ifNoneMatch,
    userAgent: found.userAgent,
    purpose: found.purpose,
    length: end + 4,
  }
}

interface Fields {
  hosts: number
  host: string
  acceptEncoding: string
  ifNoneMatch: string
  userAgent: string
  purpose: string
}

function readFields(lines: readonly string[]): Fields | undefined {
  const found: Fields = {
    ...{ hosts: 0, host: '', acceptEncoding: '', ifNoneMatch: '' },
    ...{ userAgent: '', purpose: '' },
  }
  for (const line of lines) {
    const field = fieldLine.exec(line)
    if (!field) return undefined
    const name = (field[1] ?? '').toLowerCase()
    const value = field[2] ?? ''
    if (name === 'connection' && /^keep-alive$/i.test(value)) continue
    if (asksForMore.test(name)) return undefined
    if (name === 'host') {
      found.hosts += 1
      found.host = value
    } else if (name === 'accept-encoding') found.acceptEncoding = value
    else if (name === 'if-none-match') found.ifNoneMatch = value
    else if (name === 'user-agent') found.userAgent = value
    else if (name === 'sec-purpose' || name === 'purpose') found.purpose = value
  }
  return found
}
