import type { Actor } from '../../access/actor.ts'
import { sealOf } from '../../keys/seal.ts'
import type { Newsroom } from '../../newsroom.ts'
import { recordAudit } from '../../storage/audits.ts'
import { transaction } from '../../storage/database.ts'
import { findTakeOut, lockTakeOut, saveTakeOut } from '../../storage/take-outs.ts'
import type { TakeOutWhat } from './asked.ts'
import { openPieces } from './pieces.ts'
import { mayOpen } from './undo-take-out.ts'

/** What was taken out, or that whoever asks may not know. */
export type OpenedSeal =
  | { readonly outcome: 'opened'; readonly what: TakeOutWhat }
  | { readonly outcome: 'missing' | 'closed' | 'undone' }

/** Tells somebody on the list what was taken out. Each time is written down. */
export async function openSeal(
  newsroom: Newsroom,
  { id, actor }: { readonly id: string; readonly actor: Actor },
): Promise<OpenedSeal> {
  const { db } = newsroom.database
  const takeOut = await findTakeOut(db, id)
  if (!takeOut) return { outcome: 'missing' }
  if (!mayOpen(takeOut, actor)) return { outcome: 'closed' }
  const seal = await sealOf(newsroom.config, id, takeOut.sealKey)
  for await (const { piece } of openPieces(db, seal, id)) {
    if (piece.type !== 'what') continue
    await recordAudit(db, audit(newsroom, { id, actor }, 'open-seal', null))
    return { outcome: 'opened', what: piece.what }
  }
  return { outcome: 'undone' }
}

/** Changes who may open the seal; only those on the list may, and nobody can leave it empty. */
export async function changeAccess(
  newsroom: Newsroom,
  { id, actor, access }: { id: string; actor: Actor; access: readonly string[] },
): Promise<'changed' | 'missing' | 'closed' | 'empty'> {
  return transaction(newsroom.database, async (db) => {
    await lockTakeOut(db, id)
    const takeOut = await findTakeOut(db, id)
    if (!takeOut) return 'missing'
    if (!mayOpen(takeOut, actor)) return 'closed'
    const list = [...new Set(access)]
    if (list.length === 0) return 'empty'
    await saveTakeOut(db, { ...takeOut, access: list })
    await recordAudit(db, audit(newsroom, { id, actor }, 'change-seal-access', { access: list }))
    return 'changed'
  })
}

function audit(
  newsroom: Newsroom,
  { id, actor }: { readonly id: string; readonly actor: Actor },
  action: string,
  detail: unknown,
) {
  return { id: newsroom.newId(), at: newsroom.now(), actor, action, subject: id, detail }
}
