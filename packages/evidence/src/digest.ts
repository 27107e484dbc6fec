import { ownBytes } from './bytes.ts'
import type { Tools } from './tools.ts'

/** SHA-256 as files of evidence write it: `sha256:` and the digest in hexadecimal, small letters. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', ownBytes(bytes))
  return `sha256:${hexOf(new Uint8Array(digest))}`
}

/** Whether a digest, written as archives write it, is that of the bytes; undefined where we do not know its algorithm. */
export async function isDigestOf(
  written: string,
  bytes: Uint8Array,
  tools: Pick<Tools, 'digest'>,
): Promise<boolean | undefined> {
  const at = written.indexOf(':')
  const name = written.slice(0, at).toLowerCase().replace('-', '')
  const algorithm = name === 'sha1' ? 'SHA-1' : name === 'sha256' ? 'SHA-256' : undefined
  if (at < 0 || !algorithm) return undefined
  const digest = await tools.digest(algorithm, bytes)
  const given = written.slice(at + 1).trim()
  // Older archives write base32 (RFC 4648), with or without its padding.
  return (
    given.toLowerCase() === hexOf(digest) ||
    given.toUpperCase().replace(/=+$/, '') === base32Of(digest)
  )
}

const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Bytes in hexadecimal, small letters. */
export function hexOf(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += pairs[byte]
  return text
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Bytes in base32 (RFC 4648), capital letters, without padding. */
export function base32Of(bytes: Uint8Array): string {
  let bits = 0
  let held = 0
  let text = ''
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += letters[(held >>> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + letters[(held << (5 - bits)) & 31]
}
