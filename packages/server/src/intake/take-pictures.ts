import { posix } from 'node:path'
import type { Loss } from '@stet/core/intake'
import type { Media, MediaId } from '@stet/core/story'
import type { PictureFile, ShippedRenditions } from '../media/keep-picture.ts'
import type { Newsroom } from '../newsroom.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import { findMedia, saveMedia } from '../storage/media.ts'
import type { IntakeFolder } from './intake-folder.ts'

/** What becomes of a picture that a story names. */
export type TakenPicture = { readonly media: MediaId } | { readonly loss: Loss }

/** Takes the pictures of a folder, each once, however many stories show it. */
export interface PictureTaker {
  /** Keeps the picture at a path that a file of the folder gives; the loss where it cannot be had. */
  readonly take: (path: string, from: string) => Promise<TakenPicture>
  /** The paths of files that were asked for. */
  readonly asked: ReadonlySet<string>
}

/** Keeps what is at a path of a folder; on a dry run it only looks at it. */
export type PictureKeeper = (path: string) => Promise<TakenPicture>

/** Opens a keeper of pictures; renditions that the folder ships are used as they are. */
export async function openPictureKeeper(
  newsroom: Newsroom,
  folder: IntakeFolder,
  { dryRun }: { readonly dryRun: boolean },
): Promise<PictureKeeper> {
  const shipped = await shippedIn(folder)
  const keep = async (bytes: Buffer, name: string) => {
    if (!dryRun) return keepWithJob(newsroom, { bytes, name, shippedBy: shipped })
    const { readPicture } = await import('../media/renditions.ts')
    return readPicture(bytes)
  }
  return (path) => takeOne(folder, path, keep)
}

/**
 * Opens a taker of pictures; renditions that the folder ships are used as they are. On a dry run
 * pictures are looked at, and nothing is kept.
 */
export async function openPictureTaker(
  newsroom: Newsroom,
  folder: IntakeFolder,
  options: { readonly dryRun: boolean },
): Promise<PictureTaker> {
  const files = new Set(folder.files)
  const keep = await openPictureKeeper(newsroom, folder, options)
  const taken = new Map<string, Promise<TakenPicture>>()
  const asked = new Set<string>()
  const take = (path: string, from: string) => {
    const inside = locate(files, path, from)
    asked.add(inside ?? path)
    const key = inside ?? `missing:${path}`
    const known = taken.get(key)
    if (known !== undefined) return known
    const taking = inside
      ? keep(inside)
      : Promise.resolve({ loss: missing(path, 'there is no such file in the folder') })
    taken.set(key, taking)
    return taking
  }
  return { take, asked }
}

/** A path is read from the file that names it, or from the folder's root. */
function locate(files: ReadonlySet<string>, path: string, from: string): string | undefined {
  const decoded = decode(path).replace(/^\.?\//, '')
  const candidates = [posix.join(posix.dirname(from), decoded), posix.normalize(decoded)]
  return candidates.find((candidate) => files.has(candidate))
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

async function takeOne(
  folder: IntakeFolder,
  path: string,
  keep: (bytes: Buffer, name: string) => Promise<{ readonly id: MediaId }>,
): Promise<TakenPicture> {
  const bytes = await folder.read(path)
  if (!bytes) return { loss: missing(path, 'it cannot be read, or has more than 60 MB') }
  try {
    return { media: (await keep(bytes, posix.basename(path))).id }
  } catch (error) {
    if (error instanceof RangeError) return { loss: missing(path, error.message) }
    throw error
  }
}

async function keepWithJob(newsroom: Newsroom, picture: PictureFile): Promise<Media> {
  // What reads pictures is large, and many imports have none.
  const { keepPicture } = await import('../media/keep-picture.ts')
  const media = await keepPicture(newsroom, picture)
  await saveWithJob(newsroom, media)
  return media
}

/** Saves what is known of a picture, and asks for the renditions that take long. */
async function saveWithJob(newsroom: Newsroom, media: Media): Promise<void> {
  await transaction(newsroom.database, async (db) => {
    const known = await findMedia(db, media.id)
    if (!known) await saveMedia(db, media)
    if ((known ?? media).renditions.some(({ type }) => type === 'image/avif')) return
    const runAt = newsroom.now()
    const key = `renditions:${media.id}`
    await askJob(db, { key, kind: 'renditions', detail: media.id, runAt, priority: 9 })
  })
}

/** A picture that is not to be had. */
export function missing(what: string, why: string): Loss {
  return { kind: 'picture', what, why, line: null }
}

/** The renditions that the folder brings along: `media.json` and `renditions/`. */
async function shippedIn(folder: IntakeFolder): Promise<ReadonlyMap<MediaId, ShippedRenditions>> {
  const text = await folder.read('media.json')
  const shipped = new Map<MediaId, ShippedRenditions>()
  if (!text) return shipped
  for (const media of readMediaList(text.toString('utf8'))) {
    const bytesOf = (address: string) => folder.read(`renditions/${posix.basename(address)}`)
    shipped.set(media.id, { media, bytesOf })
  }
  return shipped
}

/** What `media.json` tells, as far as it has the shape; renditions are checked by their hashes later. */
function readMediaList(text: string): Media[] {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.filter(isMedia) : []
  } catch {
    // Without it renditions are made anew: nothing is lost.
    return []
  }
}

function isMedia(one: unknown): one is Media {
  if (typeof one !== 'object' || one === null) return false
  const { id, name, colour, renditions } = one as Partial<Record<keyof Media, unknown>>
  const isHash = typeof id === 'string' && /^[0-9a-f]{64}$/.test(id)
  const isColour = typeof colour === 'string' && /^#[0-9a-f]{6}$/.test(colour)
  return (
    isHash &&
    isColour &&
    typeof name === 'string' &&
    Array.isArray(renditions) &&
    renditions.every(isRendition)
  )
}

function isRendition(one: unknown): boolean {
  if (typeof one !== 'object' || one === null) return false
  const { type, width, height, address } = one as Record<string, unknown>
  return (
    typeof type === 'string' &&
    /^image\/(avif|webp|jpeg)$/.test(type) &&
    Number.isInteger(width) &&
    Number.isInteger(height) &&
    typeof address === 'string'
  )
}
