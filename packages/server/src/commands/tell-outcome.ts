import type { PublishOutcome } from '../actions/publish-story.ts'
import type { ScheduleOutcome } from '../actions/schedule-story.ts'
import type { UnpublishOutcome } from '../actions/unpublish-story.ts'
import type { Newsroom } from '../newsroom.ts'
import { finishJobs } from './finish-jobs.ts'
import { progressBar } from './progress-bar.ts'

export type Outcome = PublishOutcome | ScheduleOutcome | UnpublishOutcome

/**
 * Sees to it that readers have what was done to a story, and tells it: in words, or as JSON. Gives
 * the exit code.
 */
export async function finishAndTell(
  newsroom: Newsroom,
  done: Outcome,
  { signal, json }: { readonly signal: AbortSignal; readonly json: boolean },
): Promise<number> {
  // Without a server the whole site is brought up to date; with one the story's own page is enough.
  if ('jobs' in done) {
    const bar = progressBar('Writing pages')
    await finishJobs(newsroom, { signal, bar, keys: done.jobs })
    await finishJobs(newsroom, { signal, bar })
  }
  console.log(json ? JSON.stringify(done) : tell(done))
  const isDone = ['published', 'scheduled', 'unpublished'].includes(done.outcome)
  return isDone ? 0 : 1
}

function tell(done: Outcome): string {
  switch (done.outcome) {
    case 'published':
      return `Published version ${done.version} at ${done.address}`
    case 'scheduled':
      return `Will be published at ${done.at}`
    case 'unpublished':
      return 'Taken off the site'
    case 'hindered':
      return [
        'Cannot publish:',
        ...done.hindrances.map(
          ({ path, message }) => `${path}: ${message.replace(/^Cannot publish: /, '')}`,
        ),
        ...(done.hindrances.some(({ question }) => question !== undefined)
          ? ['"stet desk STORY" tells more, and how to answer']
          : []),
      ].join('\n  ')
    case 'embargoed':
      return `Cannot publish before ${done.until}: the story is under embargo`
    case 'taken':
      return `Cannot publish: another story has ${done.address}, and addresses are never given twice`
    case 'changed':
      return 'Cannot publish: the story was changed meanwhile'
    case 'missing':
      return 'Cannot find the story on the site'
    default:
      return done satisfies never
  }
}
