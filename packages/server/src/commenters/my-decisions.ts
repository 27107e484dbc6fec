import type { MyDecision } from '@stet/core/page'
import { appealsAgainst } from '../storage/appeals.ts'
import { dangerAmong } from '../storage/comment-danger.ts'
import { commentsIn } from '../storage/comments.ts'
import type { Database } from '../storage/database.ts'
import { type Decision, decisionsAbout, findDecision } from '../storage/decisions.ts'

/** What somebody is told that was decided about them. */
const toldDeeds = ['reject', 'warning', 'time-out', 'ban'] as const

/** How many decisions are read at once. */
const atOnce = 100

/** Some of what was decided about somebody, for themselves, the newest first; `next` is where older ones begin, or null. */
export async function myDecisions(
  db: Database,
  {
    commenter,
    before: begin,
    limit,
  }: {
    readonly commenter: string
    readonly before: string | undefined
    readonly limit: number
  },
): Promise<{ readonly decisions: readonly MyDecision[]; readonly next: string | null }> {
  for (let before = begin; ; ) {
    const asked = { commenter, deeds: toldDeeds, before, limit: limit + 1 }
    const found = await decisionsAbout(db, asked)
    const some = found.slice(0, limit)
    const decisions = await tell(db, some)
    const next = found.length > limit ? (some.at(-1)?.id ?? null) : null
    // What they are told nothing of makes no empty page.
    if (decisions.length > 0 || next === null) return { decisions, next }
    before = next
  }
}

/** All that was decided about somebody, for themselves, the newest first, some at a time. */
export async function* allMyDecisions(
  db: Database,
  commenter: string,
): AsyncGenerator<MyDecision[]> {
  for (let before: string | undefined; ; ) {
    const asked = { commenter, deeds: toldDeeds, before, limit: atOnce }
    const some: Decision[] = await decisionsAbout(db, asked)
    yield tell(db, some)
    before = some.at(-1)?.id
    if (some.length < atOnce) return
  }
}

/** One decision about somebody, for themselves; undefined where there is none that they are told of. */
export async function myDecision(
  db: Database,
  commenter: string,
  id: string,
): Promise<MyDecision | undefined> {
  const found = await findDecision(db, id)
  if (found?.commenter !== commenter) return undefined
  return (await tell(db, [found]))[0]
}

/** Nobody who may be in danger is told that a rule was broken: what was decided about such words is left out. */
async function tell(db: Database, decisions: readonly Decision[]): Promise<MyDecision[]> {
  const comments = [...new Set(decisions.map(({ comment }) => comment))]
  const dangers = await dangerAmong(db, comments)
  const texts = await commentsIn(db, comments)
  const ids = decisions.map(({ id }) => id)
  const appeals = await appealsAgainst(db, ids)
  return decisions.flatMap((decision) => {
    const deed = toldDeeds.find((one) => one === decision.deed)
    const { id, at, rule, words, until, story, comment, undoneBy } = decision
    if (deed === undefined || dangers.has(comment)) return []
    if (deed === 'reject' && rule === null) return []
    const appeal = appeals.get(id)
    const outcome = appeal?.answer?.outcome
    const stands = outcome === undefined ? 'waits' : outcome === 'upheld' ? 'upheld' : 'changed'
    return {
      ...{ id, at, deed, rule, words, until, story, comment },
      isUndone: undoneBy !== null,
      text: texts.get(comment)?.text ?? '',
      appeal: appeal === undefined ? 'none' : stands,
    }
  })
}
