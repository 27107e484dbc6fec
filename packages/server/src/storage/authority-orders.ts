import type { OrderKind, OrderOutcome, RuleCode } from '@stet/core/comments'
import type { Instant } from '@stet/core/story'
import type { Database } from './engine.ts'
import type { Span, Tally } from './moderation-figures.ts'
import type { AuthorityOrderRow } from './moderation-rows.ts'

/** What an authority ordered about discussions, and what became of it. */
export interface AuthorityOrder {
  readonly id: string
  readonly kind: OrderKind
  /** ISO 3166 alpha-2. */
  readonly country: string
  readonly authority: string
  /** The rule that it is about. */
  readonly about: RuleCode
  /** The comment that it is about; null where it is about none, or several. */
  readonly comment: string | null
  readonly receivedAt: Instant
  /** When the authority was told that it had arrived; null while it was not. */
  readonly informedAt: Instant | null
  /** Null while it waits. */
  readonly outcome: OrderOutcome | null
  /** What was done, or why it was not. */
  readonly words: string
  readonly doneAt: Instant | null
}

/** Writes an order, new or as it is from now on. */
export async function saveOrder(db: Database, order: AuthorityOrder): Promise<void> {
  const { id, ...rest } = rowOf(order)
  await db
    .insertInto('authority_order')
    .values({ id, ...rest })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
    .execute()
}

/** Finds an order by its id. */
export async function findOrder(db: Database, id: string): Promise<AuthorityOrder | undefined> {
  const row = await db
    .selectFrom('authority_order')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && orderOf(row)
}

/** The orders received within a span, the newest first, at most `limit`. */
export async function ordersIn(
  db: Database,
  { from, to }: Span,
  limit: number,
): Promise<AuthorityOrder[]> {
  const rows = await db
    .selectFrom('authority_order')
    .selectAll()
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(orderOf)
}

/** By what orders are counted. */
export type OrderColumn = 'kind' | 'country' | 'about' | 'outcome'

/** How many orders came, by kind, country, what they are about, or what became of them. */
export async function ordersBy(
  db: Database,
  { from, to }: Span,
  column: OrderColumn,
): Promise<Tally[]> {
  const rows = await db
    .selectFrom('authority_order')
    .select([`${column} as name`, (eb) => eb.fn.countAll<number>().as('count')])
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .groupBy(column)
    // The engines disagree about where nothing belongs: what waits is told first.
    .orderBy(column, (order) => order.asc().nullsFirst())
    .execute()
  return rows.map(({ name, count }) => ({ name: name ?? 'waits', count }))
}

/** Milliseconds from each order of the span to the word that it had arrived, or to its effect, where there was one. */
export async function orderWaits(
  db: Database,
  { from, to }: Span,
  until: 'informed_at' | 'done_at',
): Promise<number[]> {
  const rows = await db
    .selectFrom('authority_order')
    .select(['received_at', `${until} as then`])
    .where('received_at', '>=', from)
    .where('received_at', '<', to)
    .where(until, 'is not', null)
    .execute()
  return rows.map((row) => Date.parse(row.then ?? '') - Date.parse(row.received_at))
}

function rowOf(order: AuthorityOrder): AuthorityOrderRow {
  const { id, kind, country, authority, about, comment, outcome, words } = order
  return {
    ...{ id, kind, country, authority, about, comment, outcome, words },
    received_at: order.receivedAt,
    informed_at: order.informedAt,
    done_at: order.doneAt,
  }
}

function orderOf(row: AuthorityOrderRow): AuthorityOrder {
  const { id, country, authority, comment, words } = row
  return {
    ...{ id, country, authority, comment, words },
    kind: row.kind as OrderKind,
    about: row.about as RuleCode,
    receivedAt: row.received_at,
    informedAt: row.informed_at,
    outcome: row.outcome as OrderOutcome | null,
    doneAt: row.done_at,
  }
}
