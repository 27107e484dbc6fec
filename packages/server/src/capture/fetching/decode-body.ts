import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib'

/** A body as its writer meant it, or in words why it cannot be had. */
export type Decoded = { readonly bytes: Uint8Array } | { readonly problem: string }

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
} as const
const inflateEither = [promisify(inflate), promisify(inflateRaw)] as const
const mostCodings = 3
/** A page packs to a third or a tenth, a list of zeros to a thousandth. */
const mostGrowth = 200
const alwaysAllowed = 256 * 1024

/** Unpacks a body by its `Content-Encoding`; nothing grows beyond `most` bytes, nor out of all proportion. */
export async function decodeBody(
  body: Uint8Array,
  encoding: string,
  most: number,
): Promise<Decoded> {
  const codings = encoding
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > mostCodings) return { problem: `it is packed ${codings.length} times over` }
  let bytes = body
  for (const coding of codings.reverse()) {
    const limit = Math.min(most, Math.max(alwaysAllowed, bytes.length * mostGrowth))
    const step = await unpack(bytes, coding, limit)
    if ('problem' in step) return step
    bytes = step.bytes
  }
  return bytes.length > most ? { problem: `it has more than ${most} bytes` } : { bytes }
}

async function unpack(
  bytes: Uint8Array,
  coding: string,
  maxOutputLength: number,
): Promise<Decoded> {
  try {
    if (coding === 'deflate') return { bytes: await inflated(bytes, maxOutputLength) }
    if (!Object.hasOwn(decoders, coding))
      return { problem: `it is packed as ${coding}, which is not read` }
    return { bytes: await decoders[coding as keyof typeof decoders](bytes, { maxOutputLength }) }
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    return {
      problem: isLarge ? 'it unpacks to more than is read' : `it cannot be unpacked as ${coding}`,
    }
  }
}

/** Servers mean either of two formats by `deflate`. */
async function inflated(bytes: Uint8Array, maxOutputLength: number): Promise<Uint8Array> {
  const [withHead, bare] = inflateEither
  const isZlib =
    ((bytes[0] ?? 0) & 0x0f) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
  return isZlib ? withHead(bytes, { maxOutputLength }) : bare(bytes, { maxOutputLength })
}
