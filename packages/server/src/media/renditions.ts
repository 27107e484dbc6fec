import { createHash } from 'node:crypto'
import type { Media, Rendition } from '@stet/core/story'
import sharp, { type Sharp } from 'sharp'

export type RenditionType = Rendition['type']

/** A rendition and its bytes. */
export interface MadeRendition {
  readonly rendition: Rendition
  readonly bytes: Buffer
}

/** What is known of a picture that was just read, without its renditions. */
export type PictureFacts = Omit<Media, 'renditions' | 'name'>

/** The widths that pages choose from, in pixels; a smaller picture keeps its own width. */
const renditionWidths: readonly number[] = [480, 960, 1600]

const mostPixels = 40_000_000
const mostBytes = 50 * 1024 * 1024

/**
 * Reads a picture's facts. Throws a `RangeError` in words when it is no picture that we take:
 * other formats than JPEG, PNG, WebP, AVIF, GIF; more than 40 megapixels or 50 MB.
 */
export async function readPicture(bytes: Buffer): Promise<PictureFacts> {
  if (bytes.length > mostBytes) {
    throw new RangeError(`Cannot take the picture: it has ${bytes.length} bytes, 50 MB is the most`)
  }
  const facts = await readable(() => opened(bytes).metadata())
  if (!/^(jpeg|png|webp|heif|gif)$/.test(facts.format ?? '')) {
    throw new RangeError(`Cannot take the picture: its format is ${facts.format}`)
  }
  const isTurned = (facts.orientation ?? 1) >= 5
  const { width = 0, height = 0 } = facts
  const { channels } = await readable(() =>
    opened(bytes).resize(1, 1, { fit: 'fill' }).removeAlpha().toColourspace('srgb').stats(),
  )
  return {
    id: await sha256(bytes),
    type: facts.format === 'heif' ? 'image/avif' : `image/${facts.format}`,
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    size: bytes.length,
    colour: hex(channels.slice(0, 3).map((channel) => channel.mean)),
  }
}

/** What a reading of a picture gives; says in words that its bytes are none, or only half of one. */
async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    const words = 'Cannot take the picture: its bytes are no picture that we can read'
    throw new RangeError(words, { cause })
  }
}

/** The hash of 50 MB takes longer than readers should wait: it is made in another thread. */
async function sha256(bytes: Buffer): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Buffer<ArrayBuffer>)
  return Buffer.from(hash).toString('hex')
}

/** Makes the renditions of a picture in the formats asked for; places and all metadata are left out. */
export async function makeRenditions(
  bytes: Buffer,
  { types, width }: { types: readonly RenditionType[]; width: number },
): Promise<MadeRendition[]> {
  const fitting = renditionWidths.filter((one) => one <= width)
  const widths = fitting.length > 0 ? fitting : [width]
  const made: MadeRendition[] = []
  for (const type of types) {
    for (const one of widths) made.push(await makeOne(bytes, type, one))
  }
  return made
}

async function makeOne(bytes: Buffer, type: RenditionType, width: number): Promise<MadeRendition> {
  const picture = opened(bytes).rotate().resize({ width, withoutEnlargement: true })
  const { data, info } = await encoded(picture, type).toBuffer({ resolveWithObject: true })
  const hash = createHash('sha256').update(data).digest('hex')
  const address = `/media/${hash}.${endings[type]}`
  return { rendition: { type, width: info.width, height: info.height, address }, bytes: data }
}

const endings: Readonly<Record<RenditionType, string>> = {
  'image/avif': 'avif',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
}

function encoded(picture: Sharp, type: RenditionType): Sharp {
  switch (type) {
    case 'image/avif':
      return picture.avif({ quality: 50, effort: 4 })
    case 'image/webp':
      return picture.webp({ quality: 78 })
    case 'image/jpeg':
      return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 78, mozjpeg: true })
    default:
      return type satisfies never
  }
}

function opened(bytes: Buffer): Sharp {
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
}

function hex(channels: readonly number[]): string {
  const [red = 0, green = red, blue = red] = channels
  const pair = (value: number) => Math.round(value).toString(16).padStart(2, '0')
  return `#${pair(red)}${pair(green)}${pair(blue)}`
}
