import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Media, MediaId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { makeFolder, syncFolders, writeDurably } from '../site/durable-file.ts'
import { siteFolder } from '../site/site-folder.ts'
import { putFile } from '../site/write-page.ts'
import { findMedia } from '../storage/media.ts'
import { makeRenditions, readPicture } from './renditions.ts'

/** The folder of originals: they are private, and named by the SHA-256 of their bytes. */
export function mediaFolder(data: string): string {
  return join(data, 'media')
}

/** Renditions that came with a picture, so that they need not be made again. */
export interface ShippedRenditions {
  readonly media: Media
  /** The bytes of a rendition by its address; undefined where they did not come along. */
  readonly bytesOf: (address: string) => Promise<Buffer | undefined>
}

/** A picture as it came, and the renditions that came with it or others. */
export interface PictureFile {
  readonly bytes: Buffer
  readonly name: string
  readonly shippedBy: ReadonlyMap<MediaId, ShippedRenditions>
}

/**
 * Keeps a picture's original and puts renditions that every browser takes on the site; AVIF is left
 * to a job. Gives what is known of it, to be saved with `saveMedia`. Throws a `RangeError` in words
 * when the bytes are no picture that we take.
 */
export async function keepPicture(
  newsroom: Newsroom,
  { bytes, name, shippedBy }: PictureFile,
): Promise<Media> {
  const facts = await readPicture(bytes)
  const known = await findMedia(newsroom.database.db, facts.id)
  if (known) return known
  const { data } = newsroom.config
  const original = join(mediaFolder(data), facts.id)
  await syncFolders(makeFolder(mediaFolder(data)), 'apart')
  if (!existsSync(original)) await writeDurably(original, bytes)
  const shipped = shippedBy.get(facts.id)
  const ready = shipped && (await putShipped(siteFolder(data), shipped))
  if (ready) return { ...facts, ...namesOf(shipped), renditions: ready }
  const made = await makeRenditions(bytes, {
    types: ['image/webp', 'image/jpeg'],
    width: facts.width,
  })
  await Promise.all(
    made.map(({ rendition, bytes: one }) =>
      putFile(siteFolder(data), { path: rendition.address.slice(1), body: one }),
    ),
  )
  return { ...facts, name, renditions: made.map(({ rendition }) => rendition) }
}

/** A picture that comes back in an export is called what it was called. */
function namesOf({ media }: ShippedRenditions): Pick<Media, 'name' | 'colour'> {
  return { name: media.name, colour: media.colour }
}

/** Puts renditions that came along on the site; undefined where one is missing or not what it says. */
async function putShipped(folder: string, { media, bytesOf }: ShippedRenditions) {
  const put = media.renditions.map(async ({ address }) => {
    const bytes = await bytesOf(address)
    const name = /^\/media\/([0-9a-f]{64})\.(?:avif|webp|jpg)$/.exec(address)?.[1]
    if (!bytes || !name || sha256(bytes) !== name) return false
    await putFile(folder, { path: address.slice(1), body: bytes })
    return true
  })
  const areWhole = (await Promise.all(put)).every((isWhole) => isWhole)
  return areWhole && media.renditions.length > 0 ? media.renditions : undefined
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
