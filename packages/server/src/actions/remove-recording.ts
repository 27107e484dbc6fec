import { rm } from 'node:fs/promises'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { overwriteDeleted } from '../storage/held-words.ts'
import { dropRecording, lockRecording } from '../storage/recordings.ts'
import { askPagesOfRecording, recordedFile } from './keep-recording.ts'

/**
 * Removes a recording for good: its row with the key goes first, so that nobody can read what may be left of the file.
 * Pages that said that we keep it are written anew. Says whether there was one.
 */
export async function removeRecording(
  newsroom: Newsroom,
  { id, reason, actor }: { readonly id: string; readonly reason: string; readonly actor: Actor },
): Promise<boolean> {
  const wasThere = await transaction(newsroom.database, async (db) => {
    await lockRecording(db, id)
    await overwriteDeleted(db)
    if (!(await dropRecording(db, id))) return false
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: newsroom.now(), actor, action: 'remove-recording' },
      ...{ subject: id, detail: { reason } },
    })
    await askPagesOfRecording(db, newsroom, id)
    return true
  })
  await rm(recordedFile(newsroom.config.data, id), { force: true })
  return wasThere
}
