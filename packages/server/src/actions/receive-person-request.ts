import { isWish, problemsIn, type TypedRequest } from '@stet/core/page'
import { addDays, civilDay, type Day, type StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { readPublication } from '../site/publication.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { addPersonRequest } from '../storage/person-requests.ts'

/** Within how many days people in a story are promised an answer. */
export const answerDays = 5

/** Whoever is in a story is nobody whom we know: nothing of them is in the audit row. */
const reader: Actor = { kind: 'reader', id: 'in-story', name: 'Somebody in a story' }

/** What became of a request. */
export type Received =
  | { readonly outcome: 'received'; readonly number: number; readonly answerBy: Day }
  | { readonly outcome: 'incomplete' }

/** Keeps what somebody who is in a story asks, with a number and the day by which we answer. */
export async function receivePersonRequest(
  newsroom: Newsroom,
  { story, typed }: { readonly story: StoryId; readonly typed: TypedRequest },
): Promise<Received> {
  const { wish } = typed
  return transaction(newsroom.database, async (db) => {
    const { language, zone } = await readPublication(db)
    if (!isWish(wish) || problemsIn(typed, language).length > 0) return { outcome: 'incomplete' }
    const at = newsroom.now()
    const answerBy = addDays(civilDay(at, zone), answerDays)
    const id = newsroom.newId()
    const told = { words: typed.words.trim(), name: typed.name.trim(), reach: typed.reach.trim() }
    const number = await addPersonRequest(db, { id, story, at, answerBy, wish, ...told })
    const detail = { number, wish, story }
    await recordAudit(db, {
      id: newsroom.newId(),
      at,
      actor: reader,
      action: 'ask-as-person',
      subject: id,
      detail,
    })
    return { outcome: 'received', number, answerBy }
  })
}
