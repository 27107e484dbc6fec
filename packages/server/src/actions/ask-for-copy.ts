import { providerFor } from '@stet/core/capture'
import type { StoryId } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { type CaptureAsk, saveCaptureAsk } from '../storage/capture-asks.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'

/** What came of asking. */
export type CopyAsked =
  | { readonly outcome: 'asked'; readonly ask: CaptureAsk }
  | { readonly outcome: 'refused'; readonly problem: string }

/**
 * Asks that a copy of what stands at an address be saved, for a story or for the clippings. It is done by a job, so that
 * it is done although whoever asked is gone: a phone loses its network at the wrong moment.
 */
export async function askForCopy(
  newsroom: Newsroom,
  {
    address,
    story,
    actor,
  }: { readonly address: string; readonly story: StoryId | null; readonly actor: Actor },
): Promise<CopyAsked> {
  const named = providerFor(address.trim())
  if (!named)
    return {
      outcome: 'refused',
      problem: `Cannot save a copy: “${address}” is no complete web address`,
    }
  const now = newsroom.now()
  const ask: CaptureAsk = {
    id: newsroom.newId(),
    address: address.trim(),
    askedAt: now,
    story,
    state: 'waiting',
    capture: null,
    problem: '',
    remains: null,
    sent: null,
    archived: null,
    actor,
  }
  await transaction(newsroom.database, async (db) => {
    await saveCaptureAsk(db, ask)
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: now, actor, action: 'ask-for-copy', subject: ask.id },
      detail: { address: ask.address, story },
    })
    await askJob(db, { key: 'captures', kind: 'captures', detail: null, runAt: now, priority: 0 })
  })
  return { outcome: 'asked', ask }
}
