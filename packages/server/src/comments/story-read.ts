import type { StoryRead } from '@stet/core/comments'
import { civilDay, type Story } from '@stet/core/story'
import { deskThread } from '../actions/desk/desk-thread.ts'
import type { Newsroom } from '../newsroom.ts'
import type { Handle } from '../storage/database.ts'
import type { Published } from '../storage/publications.ts'

type Lent = Pick<Newsroom, 'closing' | 'database' | 'journal' | 'now'>

const mostKept = 200
const kept = new WeakMap<Handle, Map<string, Promise<StoryRead | null>>>()

/**
 * What the desk reads in a version of a live story for its discussion, once: in a thread where a server runs. Null where
 * it could not be read: its comments are held then, and the next one has it tried again.
 */
export async function readForComments(
  newsroom: Lent,
  { story, version }: Pick<Published, 'story' | 'version'>,
): Promise<StoryRead | null> {
  const known = kept.get(newsroom.database) ?? new Map<string, Promise<StoryRead | null>>()
  kept.set(newsroom.database, known)
  const key = `${story.id} ${version}`
  const before = known.get(key)
  if (before) return await before
  const reading = read(newsroom, story)
  const [oldest] = known.keys()
  if (known.size >= mostKept && oldest !== undefined) known.delete(oldest)
  known.set(key, reading)
  const found = await reading
  if (!found) known.delete(key)
  return found
}

async function read({ closing, journal, now }: Lent, story: Story): Promise<StoryRead | null> {
  const today = civilDay(now(), story.zone)
  try {
    if (closing) return await deskThread(closing).people(story, today)
    const { peopleInStory } = await import('@stet/core/comments/story-people')
    return peopleInStory(story, today)
  } catch (error) {
    journal.error('cannot read a story for its comments', { story: story.id, error })
    return null
  }
}
