import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Tally } from '../counts/tally.ts'
import { type Packing, packingFor } from './accept-encoding.ts'
import { type ReaderRequest, readRequest } from './reader-request.ts'
import { countReader, type IsNewsroom, matchesEtag, newsroomBelow } from './serve-files.ts'
import type { ServedFile, SiteFiles } from './site-files.ts'

/** How long a connection may rest between two requests, in milliseconds. */
const rest = 65_000

/**
 * Lets readers' plain requests for files pass before Node's HTTP server: it writes each head
 * anew, which costs more than everything else. What is not beyond doubt such a request, and
 * everything after it on its connection, is given to the HTTP server untouched.
 */
export function serveReadersFirst(
  server: Server,
  files: SiteFiles,
  isNewsroom: IsNewsroom = newsroomBelow(null),
  tally?: Tally,
): void {
  const [native] = server.listeners('connection')
  if (!native) throw new Error('Cannot put readers first: the HTTP server takes no connections')
  server.removeAllListeners('connection')
  const open = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    const handOver = () => {
      open.delete(socket)
      native.call(server, socket)
    }
    serveSocket(socket, { files, isNewsroom, handOver, tally })
  })
  // A server that closes waits for its connections: those that rest here are ended at once.
  const close = server.close.bind(server)
  server.close = (done) => {
    for (const socket of open) socket.end()
    return close(done)
  }
}

interface Serving {
  readonly files: SiteFiles
  readonly isNewsroom: IsNewsroom
  /** Gives the connection to the HTTP server. */
  readonly handOver: () => void
  readonly tally: Tally | undefined
}

function serveSocket(socket: Socket, { files, isNewsroom, handOver, tally }: Serving): void {
  const leave = (received: Buffer) => {
    socket.off('data', take).off('end', farewell).off('error', ignore).off('timeout', end)
    socket.setTimeout(0)
    socket.pause()
    socket.unshift(received)
    handOver()
    process.nextTick(() => socket.resume())
  }
  const end = () => socket.destroy()
  // An HTTP server's connections stay open when the other side closes, until it is answered alike.
  const farewell = () => void socket.end()
  const take = (received: Buffer): void => {
    const request = readRequest(received.toString('latin1'))
    if (request && !isNewsroom(request.path, request.host)) serve(request, received)
    else leave(received)
  }
  const serve = (request: ReaderRequest, received: Buffer): void => {
    const packing = packingFor(request.acceptEncoding)
    const answer = (file: ServedFile) => {
      const isSent = writeAnswer(socket, file, request.ifNoneMatch)
      if (tally && file.page !== null) countReader(tally, file.page, request)
      const more = received.length > request.length ? received.subarray(request.length) : undefined
      if (isSent) more && take(more)
      else waitForReader(socket, () => more && take(more))
    }
    const atHand = files.atHand(request.path, packing, performance.now())
    if (atHand) answer(atHand)
    else answerFromFolder(request, packing, received, answer)
  }
  const answerFromFolder = (
    request: ReaderRequest,
    packing: Packing,
    received: Buffer,
    answer: (file: ServedFile) => void,
  ): void => {
    socket.pause()
    files.find(request.path, packing, performance.now()).then((file) => {
      if (socket.destroyed) return
      if (file) {
        socket.resume()
        answer(file)
      } else leave(received)
    }, end)
  }
  socket.on('data', take).on('end', farewell).on('error', ignore).on('timeout', end)
  socket.setTimeout(rest)
}

/** A reader who goes away in the middle is no error of ours. */
function ignore(): void {}

/** A slow reader must not make us keep in memory what was not yet taken. */
function waitForReader(socket: Socket, goOn: () => void): void {
  socket.pause()
  socket.once('drain', () => {
    socket.resume()
    goOn()
  })
}

function writeAnswer(socket: Socket, file: ServedFile, known: string): boolean {
  const now = Math.floor(Date.now() / 1000)
  if (known !== '' && file.status === 200 && matchesEtag(known, file.etag)) {
    return socket.write(
      `HTTP/1.1 304 Not Modified\r\nDate: ${dateOf(now)}\r\n${file.headUnchanged}`,
    )
  }
  if (file.whole?.second !== now) {
    const head = Buffer.from(`${file.statusLine}Date: ${dateOf(now)}\r\n${file.head}`, 'latin1')
    file.whole = { second: now, bytes: Buffer.concat([head, file.bytes]) }
  }
  return socket.write(file.whole.bytes)
}

let dated = { second: 0, text: '' }

function dateOf(second: number): string {
  if (dated.second !== second) dated = { second, text: new Date(second * 1000).toUTCString() }
  return dated.text
}
