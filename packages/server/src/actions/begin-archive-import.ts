import type { Actor } from '../access/actor.ts'
import {
  endingOf,
  freeBytes,
  importEndings,
  importFiles,
  mostImportBytes,
} from '../imports/import-files.ts'
import type { Newsroom } from '../newsroom.ts'
import { type ArchiveImport, saveArchiveImport } from '../storage/archive-imports.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'

export type BeginOutcome =
  | { readonly outcome: 'begun'; readonly one: ArchiveImport }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'large'; readonly reason: string }

/** Makes room for an archive that somebody is about to send. */
export async function beginArchiveImport(
  newsroom: Newsroom,
  { name, size, actor }: { name: string; size: number; actor: Actor },
): Promise<BeginOutcome> {
  const refused = (outcome: 'refused' | 'large', found: string) =>
    ({ outcome, reason: `Cannot take the file: ${found}` }) as const
  if (!endingOf(name))
    return refused('refused', `its name ends in none of ${importEndings.join(' ')}`)
  if (size === 0) return refused('refused', 'it is empty')
  if (size > mostImportBytes)
    return refused(
      'large',
      `it has ${gigabytes(size)}, ${gigabytes(mostImportBytes)} are the most here. On the machine itself, stet import has no limit`,
    )
  const free = await freeBytes(newsroom.config.data)
  // Unpacking and pictures take room too.
  if (size * 2 > free)
    return refused(
      'large',
      `it has ${gigabytes(size)}, and the newsroom has room for ${gigabytes(free / 2)}`,
    )
  const now = newsroom.now()
  const one: ArchiveImport = {
    id: newsroom.newId(),
    ...{ name, size, state: 'uploading', step: 'check', actor },
    ...{ progress: null, checked: null, imported: null, problem: '' },
    ...{ createdAt: now, changedAt: now },
  }
  importFiles(newsroom.config.data, one)
  await transaction(newsroom.database, async (db) => {
    await saveArchiveImport(db, one)
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: now, actor, action: 'begin-import' },
      ...{ subject: one.id, detail: { name, size } },
    })
  })
  return { outcome: 'begun', one }
}

function gigabytes(bytes: number): string {
  const [size, unit] = bytes >= 1024 ** 3 ? [bytes / 1024 ** 3, 'GB'] : [bytes / 1024 ** 2, 'MB']
  return `${size >= 10 ? Math.round(size) : Math.round(size * 10) / 10} ${unit}`
}
