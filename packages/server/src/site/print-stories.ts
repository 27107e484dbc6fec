import type { Published } from '../storage/publications.ts'
import type { Press } from './press.ts'
import type { SiteWriter } from './site-writer.ts'
import { pageFiles, storyPage } from './story-files.ts'

/** Writes the pages of many stories, none of them synced. */
export async function printStories(
  press: Press,
  writer: SiteWriter,
  batch: readonly Published[],
): Promise<void> {
  for (const published of batch) {
    const page = await storyPage(press, published)
    for (const file of pageFiles(press, page)) await writer.put(file)
  }
}
