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

/** The same bytes in memory that is not shared between threads: copied only where it was. */
export function ownBytes(bytes: Uint8Array): Bytes {
  return bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes)
}

/** Whether two byte strings are the same. */
export function areSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** The bytes of a text in base64. Throws where it is none. */
export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0))
}
