import type { Hasher } from './tools.ts'

/** The fractional parts of the roots of the first primes, as FIPS 180-4 has them. */
const rounds = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
const start = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))

function primes(count: number): number[] {
  const found: number[] = []
  for (let one = 2; found.length < count; one += 1)
    if (found.every((prime) => one % prime !== 0)) found.push(one)
  return found
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) | 0
}

/** SHA-256 (FIPS 180-4) of bytes that come in pieces: `crypto.subtle` wants them all at once, and a file may be large. */
export function sha256Hasher(): Hasher {
  const state = Int32Array.from(start)
  const words = new Int32Array(64)
  const held = new Uint8Array(64)
  let inHeld = 0
  let size = 0
  const update = (piece: Uint8Array) => {
    size += piece.length
    let at = 0
    if (inHeld > 0) {
      at = Math.min(64 - inHeld, piece.length)
      held.set(piece.subarray(0, at), inHeld)
      inHeld += at
      if (inHeld < 64) return
      mix(state, words, held, 0)
      inHeld = 0
    }
    for (; at + 64 <= piece.length; at += 64) mix(state, words, piece, at)
    held.set(piece.subarray(at))
    inHeld = piece.length - at
  }
  const digest = () => {
    const bits = size * 8
    const tail = new Uint8Array(inHeld < 56 ? 64 - inHeld : 128 - inHeld)
    tail[0] = 0x80
    const end = new DataView(tail.buffer)
    end.setUint32(tail.length - 8, Math.floor(bits / 2 ** 32))
    end.setUint32(tail.length - 4, bits >>> 0)
    update(tail)
    const result = new DataView(new ArrayBuffer(32))
    for (const [index, word] of state.entries()) result.setInt32(index * 4, word)
    return new Uint8Array(result.buffer)
  }
  return { update, digest }
}

/** One block of 64 bytes. `words` is room to work in. */
function mix(state: Int32Array, words: Int32Array, bytes: Uint8Array, from: number): void {
  for (let at = 0; at < 16; at += 1) {
    const place = from + at * 4
    words[at] =
      ((bytes[place] ?? 0) << 24) |
      ((bytes[place + 1] ?? 0) << 16) |
      ((bytes[place + 2] ?? 0) << 8) |
      (bytes[place + 3] ?? 0)
  }
  for (let at = 16; at < 64; at += 1) {
    const w15 = words[at - 15] ?? 0
    const w2 = words[at - 2] ?? 0
    const s0 = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3)
    const s1 = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10)
    words[at] = ((words[at - 16] ?? 0) + s0 + (words[at - 7] ?? 0) + s1) | 0
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at += 1) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[at] ?? 0) + (words[at] ?? 0)) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
    state[index] = ((state[index] ?? 0) + word) | 0
}
