import { type Bytes, joinBytes } from '../bytes.ts'

/** The two numbers of an ECDSA signature in DER, each as `size` bytes in a row, as the Web wants them; undefined where it is none. */
export function rawSignature(der: Uint8Array, size: number): Bytes | undefined {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return undefined
  const first = numberAt(der, 2, size)
  const second = first && numberAt(der, first.end, size)
  if (!second || second.end !== der.length) return undefined
  return joinBytes([first.bytes, second.bytes])
}

function numberAt(der: Uint8Array, at: number, size: number) {
  const length = der[at + 1] ?? 0
  const end = at + 2 + length
  if (der[at] !== 2 || length === 0 || length > size + 1 || end > der.length) return undefined
  const value = der.subarray(at + 2, end)
  // One zero before a number whose first bit is set says that it is not negative.
  const bare = value.length > size ? value.subarray(1) : value
  if (value.length > size && value[0] !== 0) return undefined
  const bytes = new Uint8Array(size)
  bytes.set(bare, size - bare.length)
  return { bytes, end }
}
