import type { IntakeStory } from '@stet/core/intake'
import { readStoryJson, storyJson } from '../../storage/story-json.ts'
import type { ReadStory } from './read-story.ts'

/** A story as it goes from thread to thread: its text is what the database keeps, and made once. */
export interface PackedStory extends Omit<ReadStory, 'story' | 'intake'> {
  readonly intake: Omit<IntakeStory, 'story'>
  readonly json: string
}

/** Packs a story. As text it is sent in half the time that its copying takes. */
export function packStory({ story, intake, ...rest }: ReadStory): PackedStory {
  const { story: _, ...own } = intake
  return { ...rest, intake: own, json: storyJson(story) }
}

/** Unpacks a story; from here on it is the one with its pictures in place. */
export function unpackStory({ json, intake, ...rest }: PackedStory): ReadStory {
  const story = readStoryJson(json)
  return { ...rest, story, intake: { ...intake, story } }
}
