import { type Instant, instantOf } from '@stet/core/story'

/** The present moment, from the machine's clock. */
export function machineNow(): Instant {
  return instantOf(Date.now())
}

/** An id for a record inside a story: a random UUID, made where `randomUUID` is not to be had too (plain http). */
export function machineId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
