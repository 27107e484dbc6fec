/** Bytes of their own, as the Web's interfaces want them. */
export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Bytes {
  return encoder.encode(text)
}

/** Parts as one. */
export function joinBytes(parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Bytes that nothing else holds, whatever they were a part of. */
export function ownBytes(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes)
}
