import type { Instant } from '@stet/core/story'
import type { Commenter } from '../commenters/commenter.ts'
import { findCommenter } from './commenters.ts'
import type { Database } from './engine.ts'

/** What stands behind every text that begins with another: no sign is greater. */
const last = '\u{10FFFF}'

/** Commenters by name, those whose name begins so in whatever case; `after` is the place of the last one seen. */
export async function commentersNamed(
  db: Database,
  asked: {
    readonly words: string
    readonly after?: string | undefined
    readonly limit: number
    readonly now: Instant
  },
): Promise<{ readonly place: string; readonly commenter: Commenter }[]> {
  const { limit, now } = asked
  const words = asked.words.trim().toLowerCase()
  // Names that are written alike but for their case stand in the order of their accounts.
  const [afterWords = '', afterId = ''] = (asked.after ?? '').split('\n')
  const rows = await db
    .selectFrom('commenter')
    .select(['id', 'name_words'])
    .where('name_words', 'is not', null)
    .$if(words !== '', (query) =>
      query.where('name_words', '>=', words).where('name_words', '<', words + last),
    )
    .$if(asked.after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple('name_words', 'id'), '>', eb.tuple(afterWords, afterId))),
    )
    .orderBy('name_words')
    .orderBy('id')
    .limit(limit)
    .execute()
  const found: { place: string; commenter: Commenter }[] = []
  for (const { id, name_words: name } of rows) {
    const commenter = await findCommenter(db, id, now)
    if (commenter) found.push({ place: `${name}\n${id}`, commenter })
  }
  return found
}
