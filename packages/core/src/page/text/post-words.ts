import type { Post } from '../../story/post.ts'
import type { Clock } from '../clock.ts'
import type { Words } from '../words/words.ts'

/** What became of an original, and as of when: `No longer at its address, as of 19 November 2026, 08:00`. */
export function stateWords(post: Post, clock: Clock, words: Words): string {
  const told = words.states[post.state]
  return post.stateAt ? `${told}, ${words.asOf(clock.moment(post.stateAt))}` : told
}
