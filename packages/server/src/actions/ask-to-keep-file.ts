import type { Actor } from '../access/actor.ts'
import { keepIncoming, sentKind } from '../capture/sent/incoming.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { type CaptureAsk, type SentFile, saveCaptureAsk } from '../storage/capture-asks.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'

/** What came of sending a file. */
export type FileAsked =
  | { readonly outcome: 'asked'; readonly ask: CaptureAsk }
  | { readonly outcome: 'refused'; readonly problem: string }

/** A file that somebody sent, what it is a copy of (an address, or empty), and what they say of it. */
export interface GivenFile {
  readonly bytes: Buffer
  readonly address: string
  readonly sent: SentFile
  readonly actor: Actor
}

/**
 * Takes a file that somebody sent: its bytes are safe on the disk before anything is said. A job looks through it and
 * keeps it; a stranger's package may be large, and is opened where nobody waits for a page.
 */
export async function askToKeepFile(
  newsroom: Newsroom,
  { bytes, address, sent, actor }: GivenFile,
): Promise<FileAsked> {
  const kind = sentKind(bytes)
  if (!kind)
    return { outcome: 'refused', problem: 'Cannot take the file: it is no picture, WARC or WACZ' }
  if (kind === 'screenshot' && !sent.post)
    return {
      outcome: 'refused',
      problem: 'Cannot take the screenshot without its words: type them',
    }
  const now = newsroom.now()
  const ask: CaptureAsk = {
    ...{ id: newsroom.newId(), address, askedAt: now, story: null, state: 'waiting', actor, sent },
    ...{ capture: null, problem: '', remains: null, archived: null },
  }
  await keepIncoming(newsroom.config.data, ask.id, bytes)
  await transaction(newsroom.database, async (db) => {
    await saveCaptureAsk(db, ask)
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: now, actor, action: 'send-file', subject: ask.id },
      detail: { file: sent.name, size: bytes.length, address },
    })
    await askJob(db, { key: 'captures', kind: 'captures', detail: null, runAt: now, priority: 0 })
  })
  return { outcome: 'asked', ask }
}
