import type { StoryId } from '@stet/core/story'
import type { Newsroom } from '../../packages/server/src/newsroom.ts'
import { transaction } from '../../packages/server/src/storage/database.ts'
import { addNewComments, type NewComment } from '../../packages/server/src/storage/new-comments.ts'
import { type Chance, chanceFrom } from '../chance.ts'

/** How deep comments stand below each other, the first level counted. */
const levels = 10
const batch = 1000

const vocabulary =
  'nobody saw the drummer leave by the side door and the band said so at once of a long night'.split(
    ' ',
  )

/**
 * Writes a discussion of so many comments: a fifth of them answer one comment, the others are threads ten deep. Gives
 * the ids of those that stand deepest.
 */
export async function fillDiscussion(
  { database }: Pick<Newsroom, 'database'>,
  story: StoryId,
  many: number,
): Promise<readonly string[]> {
  const chance = chanceFrom(many)
  const wide = Math.floor(many / 5)
  const each = Math.floor((many - wide) / levels)
  const idOf = (level: number, index: number) => `${story}-${level}-${index}`
  let number = 0
  const write = async (ids: readonly string[], parentOf: (index: number) => string | null) => {
    for (let at = 0; at < ids.length; at += batch) {
      const comments = ids.slice(at, at + batch).map((id, index) => {
        number += 1
        return commentOf({ id, story, parent: parentOf(at + index), number }, chance)
      })
      await transaction(database, (db) => addNewComments(db, comments), { durable: false })
    }
  }
  const level = (depth: number) => Array.from({ length: each }, (_, index) => idOf(depth, index))
  await write(level(0), () => null)
  await write(
    Array.from({ length: wide }, (_, index) => `${story}-wide-${index}`),
    () => idOf(0, 0),
  )
  for (let depth = 1; depth < levels; depth += 1)
    await write(level(depth), (index) => idOf(depth - 1, index))
  return level(levels - 1)
}

function commentOf(
  place: Pick<NewComment, 'id' | 'story' | 'parent'> & { readonly number: number },
  chance: Chance,
): NewComment {
  const { number, ...rest } = place
  // Half of what people write is shorter than 140 signs.
  const words = 8 + chance.below(12) + (chance.below(10) === 0 ? 100 : 12)
  return {
    ...rest,
    ...{ person: `p${number % 5000}`, author: `Reader ${number % 5000}`, badge: null },
    at: new Date(1_780_000_000_000 + number * 1000).toISOString(),
    text: Array.from({ length: words }, () => chance.pick(vocabulary)).join(' '),
    ...{ textKey: null, passage: null, state: 'shown', findings: [] },
  }
}
