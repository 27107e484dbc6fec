import { readFile } from 'node:fs/promises'
import type { MediaId } from '@stet/core/story'
import { mediaFolder } from '../media/keep-picture.ts'
import { makeRenditions } from '../media/renditions.ts'
import { affectedPages } from '../site/affected-pages.ts'
import type { Press } from '../site/press.ts'
import { siteFolder } from '../site/site-folder.ts'
import { putFile } from '../site/write-page.ts'
import type { AskedJob } from '../storage/jobs.ts'
import { findMedia, saveMedia } from '../storage/media.ts'
import { storiesUsing } from '../storage/media-uses.ts'
import { findPublished } from '../storage/publications.ts'
import { pageJob } from './page-job.ts'

/**
 * Makes the renditions that take long (AVIF: three seconds at 1,600 pixels) and asks for the pages
 * that show the picture, so that they offer them.
 */
export async function makeLateRenditions(press: Press, id: MediaId): Promise<readonly AskedJob[]> {
  const { newsroom } = press
  const { db } = newsroom.database
  const media = await findMedia(db, id)
  if (!media || media.renditions.some(({ type }) => type === 'image/avif')) return []
  const original = await readFile(`${mediaFolder(newsroom.config.data)}/${id}`)
  const made = await makeRenditions(original, { types: ['image/avif'], width: media.width })
  const folder = siteFolder(newsroom.config.data)
  for (const { rendition, bytes } of made) {
    await putFile(folder, { path: rendition.address.slice(1), body: bytes })
  }
  const renditions = [...made.map(({ rendition }) => rendition), ...media.renditions]
  await saveMedia(db, { ...media, renditions })
  press.forget(id)
  const jobs: AskedJob[] = []
  for (const story of await storiesUsing(db, id)) {
    const published = await findPublished(db, story)
    const pages = affectedPages(published, published)
    jobs.push(...pages.map((page) => pageJob(page, newsroom.now())))
  }
  return jobs
}
