import { renderMoved, type StoryPage, slideAddress, storyAddress } from '@stet/core/page'
import { galleriesOf, type StoryId } from '@stet/core/story'
import type { Database } from '../storage/database.ts'
import { findVersion, versionsOf } from '../storage/versions.ts'
import type { Press } from './press.ts'
import { fileOf } from './site-path.ts'
import type { SiteFile } from './write-page.ts'

/** Where pages of pictures lay below one of a story's addresses, in all versions that it had there. */
export async function slidesBelow(
  db: Database,
  story: StoryId,
  address: string,
): Promise<readonly string[]> {
  const slides = new Set<string>()
  for (const { number } of await versionsOf(db, story)) {
    const version = await findVersion(db, story, number)
    if (!version) continue
    const { section, slug } = version.content
    if (storyAddress(section, slug) !== address) continue
    for (const { name, slides: pictures } of galleriesOf(version.content)) {
      for (const index of pictures.keys()) slides.add(slideAddress(address, name, index + 1))
    }
  }
  return [...slides]
}

/** Pages that lead to a live story from pictures that it showed in older versions and no longer has. */
export async function retiredSlides(
  { newsroom, site }: Press,
  { story, summary, version }: StoryPage,
  files: readonly SiteFile[],
): Promise<readonly SiteFile[]> {
  if (version === 1) return []
  const kept = new Set(files.map(({ path }) => path))
  const slides = await slidesBelow(newsroom.database.db, story.id, summary.address)
  return slides
    .flatMap((slide) => fileOf(slide) ?? [])
    .filter((path) => !kept.has(path))
    .map((path) => ({ path, body: renderMoved(site, summary.address), plainOnly: true }))
}
