import { wordsOf } from '../shell/server-error.ts'
import { withMoments } from '../story/story-clock.ts'
import { Unsaved } from './wait-for-saving.ts'

/** What could not be done, in words, with the moments that they name in the story's zone. */
export function troubleWords(error: unknown, zone: string): string {
  return withMoments(error instanceof Unsaved ? error.message : wordsOf(error), zone)
}
