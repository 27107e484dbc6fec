import { cardsIn } from '@stet/core/capture'
import { type OutletCard, type PostCard, postWithOriginal } from '@stet/core/story'
import { factsOf } from '../capture/copy-facts.ts'
import type { Newsroom } from '../newsroom.ts'
import { captureTold } from '../storage/capture-told.ts'
import { findCapture } from '../storage/captures.ts'
import { findOriginal, originalFacts } from '../storage/originals.ts'

/** The cards of a copy, with what became of its original as far as anybody has looked; undefined for no copy. */
export async function cardsFromCapture(
  { database: { db } }: Pick<Newsroom, 'database'>,
  id: string,
): Promise<readonly (PostCard | OutletCard)[] | undefined> {
  const capture = await findCapture(db, id)
  if (!capture) return undefined
  const cards = cardsIn(capture.reading, factsOf(capture, await captureTold(db, id)))
  return Promise.all(
    cards.map(async (card) => {
      if (card.type !== 'postCard') return card
      const { post } = card.attrs
      const watched = post.address === null ? undefined : await findOriginal(db, post.address)
      if (!watched) return card
      const facts = originalFacts(watched.original)
      return { type: 'postCard', attrs: { post: postWithOriginal(post, () => facts) } } as const
    }),
  )
}
