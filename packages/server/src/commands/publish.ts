import { isInstant, parseSlug, type StoryId } from '@stet/core/story'
import { type PublishOutcome, publishStory } from '../actions/publish-story.ts'
import { type ScheduleOutcome, scheduleStory } from '../actions/schedule-story.ts'
import { setEmbargo } from '../actions/set-embargo.ts'
import { type UnpublishOutcome, unpublishStory } from '../actions/unpublish-story.ts'
import type { Newsroom } from '../newsroom.ts'
import { findStory, findStoryBySlug } from '../storage/stories.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { atTerminal, inNewsroom, UsageError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

type Outcome = PublishOutcome | ScheduleOutcome | UnpublishOutcome

/** `stet publish STORY` */
export function publish(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      at: { type: 'string' },
      embargo: { type: 'string' },
      withdraw: { type: 'string' },
      json: { type: 'boolean', default: false },
    })
    const [named, ...more] = positionals
    if (named === undefined || more.length > 0) throw new UsageError('Name one story. See --help')
    const story = await findNamed(newsroom, named)
    const actor = atTerminal
    if (values.embargo !== undefined) {
      await setEmbargo(newsroom, { story, until: readTime('--embargo', values.embargo), actor })
    }
    const done: Outcome =
      values.withdraw !== undefined
        ? await unpublishStory(newsroom, { story, reason: values.withdraw, actor })
        : values.at !== undefined
          ? await scheduleStory(newsroom, { story, at: readTime('--at', values.at), actor })
          : await publishStory(newsroom, { story, actor })
    // Without a server the whole site is brought up to date; with one the story's own page is enough.
    if ('jobs' in done) {
      const bar = progressBar('Writing pages')
      await finishJobs(newsroom, { signal, bar, keys: done.jobs })
      await finishJobs(newsroom, { signal, bar })
    }
    console.log(values.json ? JSON.stringify(done) : tell(done))
    return done.outcome === 'published' ||
      done.outcome === 'scheduled' ||
      done.outcome === 'unpublished'
      ? 0
      : 1
  })
}

async function findNamed(newsroom: Newsroom, named: string): Promise<StoryId> {
  const { db } = newsroom.database
  const [section = '', slug] = named
    .replace(/^\/|\/$/g, '')
    .split('/')
    .map(decodeURIComponent)
  const isSlug = slug !== undefined && parseSlug(slug) !== undefined
  const found = isSlug
    ? await findStoryBySlug(db, section, slug)
    : await findStory(db, named as StoryId)
  if (!found) throw new UsageError(`There is no story "${named}": name its id, or section/slug`)
  return found.story.id
}

function readTime(option: string, text: string): string {
  const time = Date.parse(text)
  if (Number.isNaN(time) || !/T.*(Z|[+-]\d\d:\d\d)$/.test(text)) {
    throw new UsageError(
      `${option} must be a time with its zone, like 2026-11-20T14:05:00Z, found "${text}"`,
    )
  }
  const instant = new Date(time).toISOString()
  if (!isInstant(instant)) throw new UsageError(`${option} is out of range: "${text}"`)
  return instant
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
