import type { Post } from '../story/post.ts'
import { platformName } from './blocks/source.ts'
import { blockWordsFor } from './words/block-words.ts'

/** The one line that readers have in place of a card, in the language of its story. */
export function foldedCardLine(
  post: Pick<Post, 'platform' | 'platformName'>,
  language: string,
): string {
  const words = blockWordsFor(language)
  return words.foldedCard(words.postOn(platformName(post.platform, post.platformName, words)))
}
