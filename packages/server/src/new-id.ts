import { randomBytes } from 'node:crypto'

let last = { time: 0, sequence: 0 }

/** A new UUIDv7 (RFC 9562, section 5.7); those made by one process rise, even within a millisecond. */
export function newId(time: number): string {
  const sequence = time === last.time ? last.sequence + 1 : randomBytes(2).readUInt16BE() & 0x3ff
  last = { time, sequence }
  const bytes = randomBytes(16)
  bytes.writeUIntBE(time, 0, 6)
  bytes.writeUInt16BE(0x7000 | (sequence & 0xfff), 6)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
