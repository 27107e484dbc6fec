import { createHmac } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator shows at a time in milliseconds (RFC 6238, section 4; RFC 4226, section 5.3). */
export function totp(secret: string, time: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(time / 30_000)))
  const hash = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 0xf
  const number = (hash.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000
  return String(number).padStart(6, '0')
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((one) => letters.indexOf(one).toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}

/** How long a code holds, in milliseconds: RFC 6238, 5.2. */
export const codeStep = 30_000

/** A code of the step before is refused where a step ends while it is on its way: waits for the next where one is about to. */
export async function awayFromStepsEnd(): Promise<void> {
  const left = codeStep - (Date.now() % codeStep)
  if (left < 5_000) await wait(left + 50)
}
