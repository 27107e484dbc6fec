import type { Instant } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Database, transaction } from '../storage/database.ts'
import { type AskedJob, askJob } from '../storage/jobs.ts'
import {
  findPersonRequest,
  firstAnswered,
  forgetAnswered,
  saveAnswer,
} from '../storage/person-requests.ts'
import { daysFrom, forgottenAt } from './desk/keeping.ts'

/** Days after its answer until what somebody in a story wrote to us is forgotten. */
export const requestKeptDays = 180

/** What became of an answer. */
export type RequestAnswered = 'answered' | 'answered-before' | 'missing'

/** Notes what was answered or done for somebody in a story; nothing of what they wrote is in the audit row. */
export function answerPersonRequest(
  newsroom: Newsroom,
  {
    number,
    words,
    actor,
  }: { readonly number: number; readonly words: string; readonly actor: Actor },
): Promise<RequestAnswered> {
  return transaction(newsroom.database, async (db) => {
    const request = await findPersonRequest(db, number)
    if (!request) return 'missing'
    const at = newsroom.now()
    if (!(await saveAnswer(db, number, { at, by: actor, words }))) return 'answered-before'
    await recordAudit(db, {
      id: newsroom.newId(),
      at,
      actor,
      action: 'answer-person',
      subject: request.id,
      detail: { number },
    })
    await askToForget(db)
    return 'answered'
  })
}

/** Empties what was answered long enough ago; gives the job that does the same for the next. */
export function forgetRequests(newsroom: Newsroom): Promise<readonly AskedJob[]> {
  return transaction(newsroom.database, async (db) => {
    await forgetAnswered(db, daysFrom(newsroom.now(), -requestKeptDays))
    const first = await firstAnswered(db)
    return first === null ? [] : [forgetJobAfter(first)]
  })
}

async function askToForget(db: Database): Promise<void> {
  const first = await firstAnswered(db)
  if (first !== null) await askJob(db, forgetJobAfter(first))
}

function forgetJobAfter(answeredAt: Instant): AskedJob {
  const runAt = forgottenAt(answeredAt, requestKeptDays)
  return { key: 'forget-requests', kind: 'forget-requests', detail: null, runAt, priority: 8 }
}
