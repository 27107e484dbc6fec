import type { CardDecision, Instant, StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Database } from './engine.ts'
import type { CardDecisionRow } from './original-rows.ts'

/** What becomes of a card in a story. */
export interface KeptDecision {
  readonly story: StoryId
  /** Of the original. */
  readonly address: string
  readonly decision: CardDecision
  readonly reason: string
  readonly at: Instant
  readonly by: Actor
}

/** Keeps what was decided, in place of what was decided before. */
export async function saveCardDecision(db: Database, decided: KeptDecision): Promise<void> {
  const row = rowOf(decided)
  const { story: _, address: __, ...changes } = row
  await db
    .insertInto('card_decision')
    .values(row)
    .onConflict((conflict) => conflict.columns(['story', 'address']).doUpdateSet(changes))
    .execute()
}

/** Leaves cards to be decided; what somebody has decided already stays. */
export async function leaveUndecided(
  db: Database,
  cards: readonly Omit<KeptDecision, 'decision' | 'reason'>[],
): Promise<void> {
  if (cards.length === 0) return
  await db
    .insertInto('card_decision')
    .values(cards.map((card) => rowOf({ ...card, decision: 'undecided', reason: '' })))
    .onConflict((conflict) => conflict.columns(['story', 'address']).doNothing())
    .execute()
}

/** What was decided of the cards of a story. */
export async function cardDecisionsIn(db: Database, story: StoryId): Promise<KeptDecision[]> {
  const rows = await db
    .selectFrom('card_decision')
    .selectAll()
    .where('story', '=', story)
    .orderBy('address')
    .execute()
  return rows.map(decisionOf)
}

function rowOf({ at, by, ...decided }: KeptDecision): CardDecisionRow {
  return { ...decided, decided_at: at, decided_by: JSON.stringify(by) }
}

function decisionOf({ decided_at, decided_by, ...row }: CardDecisionRow): KeptDecision {
  return {
    ...row,
    story: row.story as StoryId,
    decision: row.decision as CardDecision,
    at: decided_at,
    by: JSON.parse(decided_by) as Actor,
  }
}
