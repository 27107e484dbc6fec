import { draftOfStory } from '../../desk/draft/story-draft.ts'
import type { Being } from '../../desk/people/mention.ts'
import { honorifics } from '../../desk/people/titles.ts'
import { openReader } from '../../desk/read-draft.ts'
import { grown } from '../../desk/rules/minors/children-in.ts'
import type { Day, Story } from '../../story/story.ts'
import type { StoryPerson } from '../moderation.ts'
import { namesOf, type StoryRead } from './story-facts.ts'

/** What the desk finds in a story that its discussion must know: whom it names, and which subjects ask for care. */
export function peopleInStory(story: Story, today: Day): StoryRead {
  const { people, topics } = openReader().read(draftOfStory(story, { today }))
  return {
    people: people.beings
      .filter(({ being, unnamed }) => !unnamed && (being === 'person' || being === 'unknown'))
      .map(({ name, age, titles }) => ({ names: namesOf(name), role: roleOf(age, titles) })),
    topics: topics.filter(({ isSubject }) => isSubject).map(({ topic }) => topic),
  }
}

/** Whoever has an office is known to the public; everybody else is private until somebody says otherwise. */
function roleOf(age: Being['age'], titles: Being['titles']): StoryPerson['role'] {
  if (age !== null && age < grown) return 'child'
  const hasOffice = titles.some((title) =>
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(isOffice),
  )
  return hasOffice ? 'public' : 'private'
}

function isOffice(word: string): boolean {
  return honorifics.get(word) === 'unknown' && !notOffices.has(word)
}

/** What people are called who are not therefore known. */
const notOffices: ReadonlySet<string> = new Set(
  'mx dr doctor prof professor rev reverend hon pastor coach director dean principal officer'.split(
    ' ',
  ),
)
