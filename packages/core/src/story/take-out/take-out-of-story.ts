import { sameValue } from '../changes.ts'
import type { Story } from '../story.ts'
import { fieldOf, isStoryField, withFieldUnread } from '../story-field.ts'
import { storyFields } from '../story-shape.ts'
import type { Removal } from './removal.ts'
import { slugWithout } from './slug-without.ts'
import { takeOutOfBody } from './take-out-of-body.ts'
import { taken, withoutFields } from './take-out-of-value.ts'

/**
 * A story without what is taken out of it, in its head, body, quotations, requests and notes; the same story where it
 * holds nothing of it. A slug with the words in it becomes another one.
 */
export function takeOutOfStory(story: Story, removal: Removal): Story {
  const { slug: _, section: __, ...fields } = storyFields
  const head = withoutFields(fields, story as never, removal)
  const body = takeOutOfBody(story.body, removal)
  const slug = slugWithout(story.slug, removal)
  const after = { ...(head === taken ? story : (head as Story)), body, slug }
  return sameValue(after, story) ? story : after
}

/** What a field of a story was changed to, without what is taken out; null where nothing is left of it. */
export function takeOutOfField(field: string, value: unknown, removal: Removal): unknown {
  if (value === null || !isStoryField(field)) return value
  const before = withFieldUnread(bare, field, value)
  const after = takeOutOfStory(before, removal)
  return after === before ? value : fieldOf(after, field)
}

/** A story of which only one field is looked at. */
const bare = {
  slug: '',
  headline: '',
  variants: {},
  bylines: [],
  topics: [],
  lead: null,
  body: { type: 'doc', content: [] },
  quotations: [],
  requests: [],
  notes: [],
} as unknown as Story
