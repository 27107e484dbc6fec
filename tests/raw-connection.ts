import { connect, type Socket } from 'node:net'

/** A connection on which a test says what it likes, byte by byte. */
export interface RawConnection {
  readonly write: (text: string) => void
  /** The next whole answer; throws where the connection ends or is silent for five seconds. */
  readonly answer: (options?: { readonly bodyless?: boolean }) => Promise<RawAnswer>
  /** Resolves when the server ends the connection. */
  readonly ended: Promise<void>
  readonly close: () => void
  readonly socket: Socket
}

/** An answer as it stood on the line. */
export interface RawAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** Opens a connection to a port of this machine. */
export async function openConnection(port: number): Promise<RawConnection> {
  const socket = connect({ port, host: '127.0.0.1' })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject)
  })
  let received = Buffer.alloc(0)
  let look: () => void = () => undefined
  let isOver = false
  socket.on('data', (piece: Buffer) => {
    received = Buffer.concat([received, piece])
    look()
  })
  socket.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => {
    socket.once('close', () => {
      isOver = true
      look()
      resolve()
    })
  })
  const answer = (options: { readonly bodyless?: boolean } = {}): Promise<RawAnswer> =>
    new Promise((resolve, reject) => {
      const fail = (why: string): void =>
        reject(new Error(`Cannot read an answer: ${why}; received ${received.toString('latin1')}`))
      const late = setTimeout(() => fail('nothing for five seconds'), 5000)
      look = () => {
        const read = readAnswer(received, options.bodyless === true)
        if (!read && !isOver) return
        clearTimeout(late)
        look = () => undefined
        if (!read) return fail('the connection ended')
        received = received.subarray(read.length)
        resolve(read.answer)
      }
      look()
    })
  return {
    write: (text) => void socket.write(text, 'latin1'),
    answer,
    ended,
    close: () => void socket.destroy(),
    socket,
  }
}

/** Asks one thing over a connection of its own. */
export async function askRaw(port: number, text: string): Promise<RawAnswer> {
  const connection = await openConnection(port)
  connection.write(text)
  try {
    return await connection.answer()
  } finally {
    connection.close()
  }
}

function readAnswer(
  bytes: Buffer,
  isBodyless: boolean,
): { answer: RawAnswer; length: number } | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1])
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const body = readBody(bytes.subarray(end + 4), headers, isBodyless || status === 304)
  return body && { answer: { status, headers, body: body.bytes }, length: end + 4 + body.length }
}

function readBody(
  bytes: Buffer,
  headers: ReadonlyMap<string, string>,
  isEmpty: boolean,
): { bytes: Buffer; length: number } | undefined {
  if (isEmpty) return { bytes: Buffer.alloc(0), length: 0 }
  if (headers.get('transfer-encoding') === 'chunked') return readChunks(bytes)
  const length = Number(headers.get('content-length') ?? 0)
  return bytes.length < length ? undefined : { bytes: bytes.subarray(0, length), length }
}

function readChunks(bytes: Buffer): { bytes: Buffer; length: number } | undefined {
  const pieces: Buffer[] = []
  let at = 0
  for (;;) {
    const line = bytes.indexOf('\r\n', at)
    if (line < 0) return undefined
    const size = Number.parseInt(bytes.subarray(at, line).toString('latin1'), 16)
    const start = line + 2
    if (bytes.length < start + size + 2) return undefined
    if (size === 0) return { bytes: Buffer.concat(pieces), length: start + 2 }
    pieces.push(bytes.subarray(start, start + size))
    at = start + size + 2
  }
}
