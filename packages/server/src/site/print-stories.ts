import type { StoryId } from '@stet/core/story'
import { pageJob } from '../jobs/page-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { transaction } from '../storage/database.ts'
import { shownCounts } from '../storage/discussions.ts'
import { type AskedJob, askJobs } from '../storage/jobs.ts'
import { type Published, versionsNow } from '../storage/publications.ts'
import { saveAllReferences } from '../storage/references.ts'
import type { EarlierStories } from './earlier-stories.ts'
import { retiredSlides } from './older-slides.ts'
import type { Press } from './press.ts'
import { pageFiles, printedStory, shownOn } from './story-files.ts'
import { knownVersionsIn } from './story-versions.ts'
import type { SiteFile } from './write-page.ts'

/** Pages as they were rendered, and what must be known once they are written. */
export interface Rendered {
  readonly files: readonly SiteFile[]
  readonly stories: readonly {
    readonly story: StoryId
    readonly version: number
    readonly address: string
    /** The stories that its page shows. */
    readonly shown: readonly StoryId[]
  }[]
}

/** Renders the pages of many stories. */
export async function renderStories(
  press: Press,
  batch: readonly Published[],
  earlierStories: EarlierStories,
): Promise<Rendered> {
  const earlier = await earlierStories.of(batch)
  const ids = batch.map(({ story }) => story.id)
  const commented = await shownCounts(press.newsroom.database.db, ids)
  const entered = await knownVersionsIn(press.newsroom.database.db, ids)
  const files: SiteFile[] = []
  const stories: Rendered['stories'][number][] = []
  for (const published of batch) {
    const { id } = published.story
    const known = {
      hasComments: commented.has(id),
      earlier: earlier.get(id),
      entered: entered.get(id),
    }
    const page = await printedStory(press, published, known)
    const own = pageFiles(press, page)
    files.push(...(await retiredSlides(press, page, own)), ...own)
    const { version, summary } = published
    stories.push({ story: id, version, address: summary.address, shown: shownOn(page) })
  }
  return { files, stories }
}

/** Keeps which stories the written pages show, and asks once more for those that were overtaken. */
export async function settleStories(
  newsroom: Newsroom,
  stories: Rendered['stories'],
): Promise<void> {
  if (stories.length === 0) return
  const again = await overtaken(newsroom, stories)
  await transaction(newsroom.database, async (db) => {
    await saveAllReferences(db, new Map(stories.map(({ story, shown }) => [story, shown])))
    await askJobs(db, again)
  })
}

/**
 * A story that was published, moved or withdrawn while its batch was printed may have got its old
 * page back: the pages of such a story are asked for once more.
 */
async function overtaken(newsroom: Newsroom, stories: Rendered['stories']): Promise<AskedJob[]> {
  const now = newsroom.now()
  const versions = await versionsNow(
    newsroom.database.db,
    stories.map(({ story }) => story),
  )
  return stories
    .filter(({ story, version }) => versions.get(story) !== version)
    .flatMap(({ story, address }) => [
      pageJob({ type: 'story', story }, now),
      pageJob({ type: 'address', path: address }, now),
    ])
}
