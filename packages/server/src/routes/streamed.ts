import { Readable } from 'node:stream'

/** Text that is made piece by piece, as the body of an answer: never whole in memory. */
export function streamed(pieces: AsyncIterable<string>): ReadableStream {
  return Readable.toWeb(Readable.from(bytesOf(pieces))) as ReadableStream
}

async function* bytesOf(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const piece of pieces) yield encoder.encode(piece)
}
