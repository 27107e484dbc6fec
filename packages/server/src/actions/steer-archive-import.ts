import type { Actor } from '../access/actor.ts'
import { dropImport, importFiles } from '../imports/import-files.ts'
import { archiveImportJob } from '../jobs/archive-import-job.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  type ArchiveImport,
  type ArchiveImportState,
  changeArchiveImport,
  deleteArchiveImport,
} from '../storage/archive-imports.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'

/** What somebody wants done with an archive that is there. */
export type Steering = 'check' | 'import' | 'stop' | 'forget'

/** From where each can be asked for. */
const from: Readonly<Record<Steering, readonly ArchiveImportState[]>> = {
  check: ['checked', 'stopped', 'failed'],
  import: ['checked', 'stopped', 'failed'],
  stop: ['checking', 'importing'],
  forget: ['uploading', 'checked', 'stopped', 'done', 'failed'],
}

/**
 * Checks an archive again, brings it in, stops that, or forgets it with its file and reports; false where that
 * cannot be done as it stands now. What was brought in before a stop stays, and an import goes on behind it.
 */
export async function steerArchiveImport(
  newsroom: Newsroom,
  { id, name }: Pick<ArchiveImport, 'id' | 'name'>,
  { what, actor }: { what: Steering; actor: Actor },
): Promise<boolean> {
  const now = newsroom.now()
  const isDone = await transaction(newsroom.database, async (db) => {
    const change = changeFor(what, actor)
    const done = change
      ? await changeArchiveImport(db, id, from[what], { ...change, changedAt: now })
      : await deleteArchiveImport(db, id, from[what])
    if (!done) return false
    if (what !== 'forget') await askJob(db, archiveImportJob(id, now))
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: now, actor, action: `${what}-import` },
      ...{ subject: id, detail: { name } },
    })
    return true
  })
  if (isDone && what === 'forget') await dropImport(importFiles(newsroom.config.data, { id, name }))
  return isDone
}

function changeFor(what: Steering, actor: Actor) {
  switch (what) {
    case 'check':
      return { state: 'checking', step: 'check', progress: null, problem: '', actor } as const
    case 'import':
      return { state: 'importing', step: 'import', progress: null, problem: '', actor } as const
    case 'stop':
      return { state: 'stopping' } as const
    case 'forget':
      return undefined
    default:
      return what satisfies never
  }
}
