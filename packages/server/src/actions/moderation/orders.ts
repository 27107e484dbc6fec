import type { Newsroom } from '../../newsroom.ts'
import { readPublication } from '../../site/publication.ts'
import { recordAudit } from '../../storage/audits.ts'
import {
  type AuthorityOrder,
  findOrder,
  ordersIn,
  saveOrder,
} from '../../storage/authority-orders.ts'
import { findComment } from '../../storage/comments.ts'
import { transaction } from '../../storage/database.ts'
import { actorOf } from './decide-comment.ts'
import { type Days, spanOf } from './figure-days.ts'
import type { Moderator } from './moderator.ts'

const mostListed = 200

export type OrderKept =
  | { readonly outcome: 'kept'; readonly order: AuthorityOrder }
  | { readonly outcome: 'missing' }
  | { readonly outcome: 'unfit'; readonly why: string }

/** The orders that authorities sent within some days, the newest first, 200 at most; undefined where the days are none. */
export async function ordersOf(
  { database: { db } }: Newsroom,
  days: Days,
): Promise<AuthorityOrder[] | undefined> {
  const { zone } = await readPublication(db)
  const span = spanOf(days, zone)
  return span && ordersIn(db, span, mostListed)
}

/** Records an order of an authority, new or, with its `id`, as it is known from now on; with the audit row. */
export function recordOrder(
  newsroom: Newsroom,
  asked: {
    readonly id: string | null
    readonly order: Omit<AuthorityOrder, 'id'>
    readonly staff: Moderator
  },
): Promise<OrderKept> {
  const { id: known, staff } = asked
  return transaction(newsroom.database, async (db) => {
    if (known !== null && !(await findOrder(db, known))) return { outcome: 'missing' }
    const order = { id: known ?? newsroom.newId(), ...asked.order }
    const why = whyUnfit(order, newsroom.now())
    if (why !== undefined) return { outcome: 'unfit', why }
    if (order.comment !== null && !(await findComment(db, order.comment)))
      return { outcome: 'unfit', why: `Cannot find the comment ${order.comment}` }
    await saveOrder(db, order)
    const { id, kind, country, outcome } = order
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: newsroom.now(), actor: actorOf(staff) },
      ...{ action: 'record-order', subject: id, detail: { kind, country, outcome } },
    })
    return { outcome: 'kept', order }
  })
}

function whyUnfit(order: AuthorityOrder, now: string): string | undefined {
  const { receivedAt, informedAt, doneAt, outcome, words } = order
  if (receivedAt > now || (informedAt ?? '') > now || (doneAt ?? '') > now)
    return 'Cannot keep this: one of the times is still to come'
  if ((informedAt !== null && informedAt < receivedAt) || (doneAt !== null && doneAt < receivedAt))
    return 'Cannot keep this: something was done before the order arrived'
  if ((outcome === null) !== (doneAt === null))
    return 'Say both what was done and when, or neither yet'
  if (outcome !== null && words === '') return 'Say in a few words what was done, or why it was not'
  return undefined
}
