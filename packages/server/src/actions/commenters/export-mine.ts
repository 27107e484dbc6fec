import { allMyDecisions } from '../../commenters/my-decisions.ts'
import type { Newsroom } from '../../newsroom.ts'
import { appealsAgainst } from '../../storage/appeals.ts'
import { dangerAmong } from '../../storage/comment-danger.ts'
import { revisionsOf } from '../../storage/comment-states.ts'
import { ownAccount } from '../../storage/commenter-accounts.ts'
import { followedBy } from '../../storage/commenter-follows.ts'
import { lettersOf } from '../../storage/commenter-letters.ts'
import { mutedBy } from '../../storage/commenter-mutes.ts'
import { commenterPasskeys } from '../../storage/commenter-passkeys.ts'
import { sessionsOf } from '../../storage/commenter-sessions.ts'
import { respectsOf } from '../../storage/commenter-traces.ts'
import { commentsBy, type FoundComment } from '../../storage/comments.ts'
import { reportsBy } from '../../storage/reports.ts'

const batch = 200
const mostReports = 10_000

/** Everything of a commenter as one JSON document, piece by piece: however much there is, little of it is in memory. */
export async function* exportMine(newsroom: Newsroom, commenter: string): AsyncGenerator<string> {
  const { db } = newsroom.database
  const account = await ownAccount(db, commenter)
  if (!account) throw new Error('Cannot export what is somebody’s: there is no such account')
  const { id, name, email, since, wantsMail } = account
  const head = { madeAt: newsroom.now(), account: { id, name, email, since, wantsMail } }
  yield `${JSON.stringify(head).slice(0, -1)}`
  yield* list('comments', commentsIn(newsroom, commenter))
  yield* list('respects', respectsIn(newsroom, commenter))
  yield* list('letters', lettersIn(newsroom, commenter))
  yield* list('decisions', decisionsIn(newsroom, commenter))
  const rest = {
    reports: (await reportsBy(db, commenter, mostReports)).map(
      ({ comment, at, reason, words }) => ({ comment, at, reason, words }),
    ),
    mutes: await mutedBy(db, commenter),
    follows: await followedBy(db, commenter),
    passkeys: (await commenterPasskeys(db, commenter)).map(({ credential, at }) => ({
      credential,
      at,
    })),
    sessions: (await sessionsOf(db, commenter)).map(({ at, until }) => ({ at, until })),
  }
  yield `,${JSON.stringify(rest).slice(1)}\n`
}

async function* list(name: string, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}:[`
  let between = '\n'
  for await (const item of items) {
    yield `${between}${JSON.stringify(item)}`
    between = ',\n'
  }
  yield ']'
}

async function* commentsIn(
  { database: { db } }: Newsroom,
  commenter: string,
): AsyncGenerator<unknown> {
  let before: FoundComment | undefined
  for (;;) {
    const some = await commentsBy(db, commenter, { ...(before && { before }), limit: batch })
    const ids = some.map(({ id }) => id)
    const dangers = await dangerAmong(db, ids)
    for (const comment of some) {
      const isApart = dangers.has(comment.id)
      const earlier = comment.editedAt === null || isApart ? [] : await revisionsOf(db, comment.id)
      yield {
        ...commentOf(comment, isApart),
        earlier: earlier.map(({ at, text }) => ({ at, text })),
      }
    }
    before = some.at(-1)
    if (some.length < batch) return
  }
}

/** What two roles alone may read goes into no file; its writer sees it in their own pages until it is gone. */
function commentOf(comment: FoundComment, isKeptApart: boolean): object {
  const { id, story, parent, author, at, editedAt, state, text, passage, respect } = comment
  const base = { id, story, parent, name: author, at, editedAt }
  if (isKeptApart) return { ...base, state: 'held', text: null, passage: null, respect }
  return { ...base, state, text, passage, respect }
}

async function* respectsIn(
  { database: { db } }: Newsroom,
  person: string,
): AsyncGenerator<unknown> {
  for (let after = ''; ; ) {
    const some = await respectsOf(db, { person, after, limit: batch })
    yield* some
    const last = some.at(-1)
    if (last === undefined) return
    after = last.comment
  }
}

async function* lettersIn(
  { database: { db } }: Newsroom,
  commenter: string,
): AsyncGenerator<unknown> {
  for (let before: string | null = null; ; ) {
    const some: Awaited<ReturnType<typeof lettersOf>> = await lettersOf(db, {
      commenter,
      before,
      limit: batch,
    })
    for (const { at, news } of some) yield { at, ...news }
    const last = some.at(-1)
    if (last === undefined) return
    before = last.id
  }
}

async function* decisionsIn(
  { database: { db } }: Newsroom,
  commenter: string,
): AsyncGenerator<unknown> {
  for await (const some of allMyDecisions(db, commenter)) {
    const ids = some.map(({ id }) => id)
    const appeals = await appealsAgainst(db, ids)
    for (const { text: _text, ...decision } of some)
      yield { ...decision, appealWords: appeals.get(decision.id)?.words ?? null }
  }
}
