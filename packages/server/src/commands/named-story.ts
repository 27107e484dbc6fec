import { isInstant, parseSlug, type StoryId } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { findStory, findStoryBySlug } from '../storage/stories.ts'
import { UsageError } from './open-for-command.ts'

/** The one story that a command names, by its id or as section/slug. */
export async function findNamed(
  newsroom: Newsroom,
  positionals: readonly string[],
): Promise<StoryId> {
  const [named, ...more] = positionals
  if (named === undefined || more.length > 0) throw new UsageError('Name one story. See --help')
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

/** A time that was given with an option: `2026-11-20T14:05:00Z`. */
export function readTime(option: string, text: string): string {
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
