import { isInstant, type StoryId } from '@stet/core/story'
import { pageJob } from '../jobs/page-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { transaction } from '../storage/database.ts'
import { askJobs } from '../storage/jobs.ts'
import { countComments, saveComments, type ThreadedComment } from '../storage/kept-comments.ts'
import { findStory } from '../storage/stories.ts'
import type { IntakeFolder } from './intake-folder.ts'
import type { ReportLine } from './report.ts'

/** Takes `comments.json`, threads by the slug of their story, for stories that have none yet. */
export async function takeComments(
  newsroom: Newsroom,
  folder: IntakeFolder,
  ids: ReadonlyMap<string, StoryId>,
): Promise<readonly ReportLine[]> {
  const bytes = await folder.read('comments.json')
  if (!bytes) return []
  const line = (
    outcome: ReportLine['outcome'],
    why: string,
    story: StoryId | null,
  ): ReportLine => ({
    item: 'comments.json',
    kind: 'comments',
    outcome,
    why,
    story,
  })
  const threads = readThreads(bytes.toString('utf8'))
  if (typeof threads === 'string') return [line('left', threads, null)]
  const lines: ReportLine[] = []
  for (const [slug, comments] of threads) {
    const story = ids.get(slug)
    if (!story) lines.push(line('left', `there is no story “${slug}” in the folder`, null))
    // An import that was stopped has read more stories than it took.
    else if (!(await findStory(newsroom.database.db, story)))
      lines.push(line('left', `the story “${slug}” was not taken`, null))
    else {
      await transaction(newsroom.database, async (db) => {
        if ((await countComments(db, story)) > 0) return
        await saveComments(db, story, comments)
        await askJobs(db, [pageJob({ type: 'story', story }, newsroom.now())])
      })
      lines.push(line('taken', '', story))
    }
  }
  return lines
}

/** The threads by slug, or in words what is wrong with the file. */
function readThreads(text: string): [string, ThreadedComment[]][] | string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return `it is no JSON: ${(error as Error).message}`
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return 'it must be an object of threads by slug'
  }
  const threads: [string, ThreadedComment[]][] = []
  for (const [slug, thread] of Object.entries(json)) {
    if (!Array.isArray(thread) || !thread.every((one) => isComment(one, 0))) {
      return `the thread “${slug}” is not a list of comments with id, author, at, text and replies`
    }
    threads.push([slug, thread])
  }
  return threads
}

function isComment(one: unknown, depth: number): one is ThreadedComment {
  if (typeof one !== 'object' || one === null || depth > 20) return false
  const { id, author, badge, at, text, replies } = one as Record<string, unknown>
  const areTexts = [id, author, text].every((value) => typeof value === 'string')
  const isBadge = badge === null || badge === 'staff' || badge === 'author'
  const isTime = typeof at === 'string' && isInstant(at)
  return (
    areTexts &&
    isBadge &&
    isTime &&
    Array.isArray(replies) &&
    replies.every((reply) => isComment(reply, depth + 1))
  )
}
