import { appendPart, importFiles, mostPartBytes } from '../imports/import-files.ts'
import { archiveImportJob } from '../jobs/archive-import-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { type ArchiveImport, changeArchiveImport } from '../storage/archive-imports.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'

export type PartOutcome =
  | { readonly outcome: 'kept'; readonly received: number }
  | { readonly outcome: 'gap' | 'large' | 'over' }
  | { readonly outcome: 'full' }

/** Keeps the next part of an archive; when all of it is there, its check is asked for. */
export async function receiveImportPart(
  newsroom: Newsroom,
  one: ArchiveImport,
  { from, part }: { from: number; part: AsyncIterable<Uint8Array> },
): Promise<PartOutcome> {
  if (one.state !== 'uploading') return { outcome: 'over' }
  const files = importFiles(newsroom.config.data, one)
  const most = Math.min(mostPartBytes, one.size - from)
  const received = await appendPart(files, part, { from, most }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return 'full' as const
    throw error
  })
  if (typeof received === 'string') return { outcome: received }
  if (received === one.size) {
    const now = newsroom.now()
    await transaction(newsroom.database, async (db) => {
      const change = { state: 'checking', step: 'check', changedAt: now } as const
      if (await changeArchiveImport(db, one.id, ['uploading'], change))
        await askJob(db, archiveImportJob(one.id, now))
    })
  }
  return { outcome: 'kept', received }
}
