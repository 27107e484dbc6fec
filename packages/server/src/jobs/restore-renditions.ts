import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Media, MediaId } from '@stet/core/story'
import { mediaFolder } from '../media/keep-picture.ts'
import { makeRenditions } from '../media/renditions.ts'
import type { Press } from '../site/press.ts'
import { siteFolder } from '../site/site-folder.ts'
import { putFiles } from '../site/write-page.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import { mediaAfter, saveMedia } from '../storage/media.ts'

const atOnce = 200

/**
 * Makes the renditions anew whose files are no longer on the site, from the originals: so a site's
 * folder that was lost, or left behind on another machine, comes back whole.
 */
export async function restoreRenditions(press: Press, signal: AbortSignal): Promise<void> {
  const { db } = press.newsroom.database
  const folder = siteFolder(press.newsroom.config.data)
  for (let after: MediaId | null = null; ; ) {
    const batch: Media[] = await mediaAfter(db, { after, limit: atOnce })
    for (const media of batch) {
      signal.throwIfAborted()
      const isWhole = media.renditions.every(({ address }) => existsSync(join(folder, address)))
      if (!isWhole) await restoreOne(press, media)
    }
    after = batch.at(-1)?.id ?? null
    if (after === null) return
  }
}

async function restoreOne(press: Press, media: Media): Promise<void> {
  const { config, database, journal } = press.newsroom
  const original = await readFile(join(mediaFolder(config.data), media.id)).catch(() => undefined)
  if (!original) {
    journal.error('Cannot make renditions anew: the original is missing', { media: media.id })
    return
  }
  // AVIF takes seconds a picture: a job makes it after the site is whole.
  const types = ['image/webp', 'image/jpeg'] as const
  const made = await makeRenditions(original, { types, width: media.width })
  const files = made.map(({ rendition, bytes }) => ({
    path: rendition.address.slice(1),
    body: bytes,
  }))
  await putFiles(siteFolder(config.data), files)
  // Another encoder gives other bytes, and with them other addresses.
  const renditions = made.map(({ rendition }) => rendition)
  const key = `renditions:${media.id}`
  const late = {
    key,
    kind: 'renditions',
    detail: media.id,
    runAt: press.newsroom.now(),
    priority: 9,
  }
  await transaction(database, async (db) => {
    await saveMedia(db, { ...media, renditions })
    await askJob(db, late)
  })
  press.forget(media.id)
}
