import type { OriginalChange, Signal } from '@stet/core/capture'
import type { Instant, OriginalState } from '@stet/core/story'
import type { Database } from './engine.ts'
import type { LookRow } from './original-rows.ts'

/** One look at an original, and the file of evidence that holds what was answered. */
export interface KeptLook {
  readonly id: string
  readonly address: string
  readonly at: Instant
  readonly found: 'live' | Signal
  readonly why: string
  /** The answers that said by themselves that it is away. */
  readonly signs: readonly string[]
  /** The post that was asked for beside it, and whether it was answered; null where none was asked for. */
  readonly control: { readonly address: string; readonly answered: boolean } | null
  /** What was told of the original after this look. */
  readonly state: OriginalState
  readonly change: OriginalChange | null
  /** `sha256:…`, and its bytes. */
  readonly warc: string
  readonly size: number
}

/** Keeps a look. */
export async function saveLook(db: Database, look: KeptLook): Promise<void> {
  const { signs, control, change, ...rest } = look
  const row: LookRow = {
    ...rest,
    signs: JSON.stringify(signs),
    control: control?.address ?? null,
    control_answered: control && (control.answered ? 1 : 0),
    change: change && JSON.stringify(change),
  }
  await db.insertInto('look').values(row).execute()
}

/** The looks at an original, the newest first, at most so many. */
export async function looksAt(db: Database, address: string, limit: number): Promise<KeptLook[]> {
  const rows = await db
    .selectFrom('look')
    .selectAll()
    .where('address', '=', address)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(lookOf)
}

function lookOf({ control, control_answered, signs, change, ...row }: LookRow): KeptLook {
  return {
    ...row,
    found: row.found as KeptLook['found'],
    state: row.state as OriginalState,
    signs: JSON.parse(signs) as string[],
    control: control === null ? null : { address: control, answered: control_answered === 1 },
    change: change === null ? null : (JSON.parse(change) as OriginalChange),
  }
}
