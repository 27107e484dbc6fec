import { createHash } from 'node:crypto'

/** Bytes as they come; throws at their end where their SHA-256 (`sha256:…`) is another. */
export async function* checkedBytes(
  bytes: AsyncIterable<Uint8Array>,
  expected: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const some of bytes) {
    hash.update(some)
    yield some
  }
  const found = `sha256:${hash.digest('hex')}`
  if (found !== expected) throw new RangeError(`its SHA-256 is ${found}, not ${expected}`)
}
