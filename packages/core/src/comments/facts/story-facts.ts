import type { PersonRole } from '../../story/card-showing.ts'
import type { Story } from '../../story/story.ts'
import { postsOf } from '../../story/walk.ts'
import type { StoryFacts, StoryPerson } from '../moderation.ts'

/** What somebody is in public life, as somebody here set it. */
export interface NamedRole {
  readonly name: string
  /** Without the sign before it; empty where there is none. */
  readonly handle: string
  readonly role: PersonRole
}

/** What was read in a story: whom it names, and the subjects that ask for care. */
export interface StoryRead {
  readonly people: readonly StoryPerson[]
  readonly topics: readonly string[]
}

/**
 * The facts of a story that rules of its discussion are built on: whom it names and quotes, and whose posts it shows.
 * What somebody here said of a person’s role wins over what was read. `read` is null where the story could not be read.
 */
export function storyFactsOf(
  story: Story,
  roles: readonly NamedRole[],
  read: StoryRead | null,
): StoryFacts {
  if (!read) return { isCareful: story.care, people: null, topics: [] }
  const people = [...roles.map(personOf), ...authorsOf(story), ...speakersOf(story), ...read.people]
  return { isCareful: story.care, people: merged(people), topics: read.topics }
}

function personOf({ name, handle, role }: NamedRole): StoryPerson {
  return { names: namesOf(name, handle), role }
}

function authorsOf(story: Story): readonly StoryPerson[] {
  return postsOf(story).map(({ author }) => ({
    names: namesOf(author.name, author.handle),
    role: 'private',
  }))
}

function speakersOf(story: Story): readonly StoryPerson[] {
  return story.quotations
    .filter(({ naming, speaker }) => naming === 'named' && fullName.test(speaker))
    .map(({ speaker }) => ({ names: namesOf(speaker), role: 'private' }))
}

/** Two words or three that begin with capitals: more is a body or a description. */
const fullName = /^\p{Lu}[\p{L}’'.-]* (?:\p{Lu}[\p{L}’'.-]* )?\p{Lu}[\p{L}’'-]*$/u

/** What a comment may call somebody: the whole name, its last word, its first, and the handle with its sign. */
export function namesOf(name: string, handle = ''): readonly string[] {
  const words = name.trim().split(/\s+/)
  const parts = words.length > 1 ? [words.at(-1) ?? '', words[0] ?? ''] : []
  const signed = handle === '' ? [] : [`@${handle.replace(/^@/, '')}`]
  return [name.trim(), ...parts, ...signed].filter((one) => one !== '')
}

/** Each person once, by their full name: the first who says what they are is right, and no name is lost. */
function merged(people: readonly StoryPerson[]): readonly StoryPerson[] {
  const byName = new Map<string, StoryPerson>()
  for (const { names, role } of people) {
    const key = names[0]?.toLowerCase() ?? ''
    const before = byName.get(key)
    if (key === '') continue
    if (!before) byName.set(key, { names, role })
    else byName.set(key, { ...before, names: [...new Set([...before.names, ...names])] })
  }
  return [...byName.values()]
}
