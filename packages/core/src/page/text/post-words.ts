import type { OutletOriginal } from '../../story/block.ts'
import type { Post } from '../../story/post.ts'
import type { Clock } from '../clock.ts'
import type { BlockWords } from '../words/block-words.ts'

/** What became of an original, and as of when: `No longer at its address, as of 19 November 2026, 08:00`. */
export function stateWords(post: Post, clock: Clock, words: BlockWords): string {
  const told = words.states[post.state]
  return post.stateAt ? `${told}, ${words.asOf(clock.moment(post.stateAt))}` : told
}

/** What became of another outlet's report at its address, and what could not be looked at, in sentences. */
export function outletState(original: OutletOriginal, clock: Clock, words: BlockWords): string {
  const { state, stateAt, missingSince, blindSince } = original
  return [
    `${words.states[state]}, ${words.asOf(clock.moment(stateAt))}.`,
    ...(missingSince === null ? [] : [words.missingSince(clock.moment(missingSince))]),
    ...(blindSince === null ? [] : [words.unlookedSince(clock.moment(blindSince))]),
  ].join(' ')
}
