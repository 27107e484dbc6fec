import type { Instant } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { ArchiveImportRow, ArchiveImportState } from './archive-import-rows.ts'
import type { Database } from './engine.ts'
import { engineOf } from './engine.ts'

export type { ArchiveImportState } from './archive-import-rows.ts'
export { archiveImportStates } from './archive-import-rows.ts'

/** An archive that somebody brings in. */
export interface ArchiveImport {
  readonly id: string
  /** The file's name as it was sent. */
  readonly name: string
  /** The file's size in bytes. */
  readonly size: number
  readonly state: ArchiveImportState
  /** What is being done, or was when it stopped. */
  readonly step: 'check' | 'import'
  /** How far the step has come; null before it began. */
  readonly progress: unknown
  /** What the check found, and what the import did, in short; null before. */
  readonly checked: unknown
  readonly imported: unknown
  /** Why it failed; empty where it did not. */
  readonly problem: string
  /** Who brings it in. */
  readonly actor: Actor
  readonly createdAt: Instant
  readonly changedAt: Instant
}

/** Keeps that an archive is being brought in. */
export async function saveArchiveImport(db: Database, one: ArchiveImport): Promise<void> {
  await db
    .insertInto('archive_import')
    .values({
      id: one.id,
      name: one.name,
      size: one.size,
      state: one.state,
      step: one.step,
      problem: one.problem,
      ...columnsOf(one),
      actor: JSON.stringify(one.actor),
      created_at: one.createdAt,
      changed_at: one.changedAt,
    })
    .execute()
}

/** The import with this id. */
export async function findArchiveImport(
  db: Database,
  id: string,
): Promise<ArchiveImport | undefined> {
  const row = await db
    .selectFrom('archive_import')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return row && importOf(row)
}

/** The imports, the newest first. */
export async function archiveImports(db: Database, limit: number): Promise<ArchiveImport[]> {
  const rows = await db
    .selectFrom('archive_import')
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(importOf)
}

/** What of an import may change. */
export type ImportChange = Partial<
  Pick<ArchiveImport, 'state' | 'step' | 'progress' | 'checked' | 'imported' | 'problem' | 'actor'>
> & { readonly changedAt: Instant }

/** Changes an import if it is in one of these states; says whether it was. */
export async function changeArchiveImport(
  db: Database,
  id: string,
  from: readonly ArchiveImportState[],
  change: ImportChange,
): Promise<boolean> {
  const { state, step, actor, changedAt } = change
  const changed = await db
    .updateTable('archive_import')
    .set({
      changed_at: changedAt,
      ...(state && { state }),
      ...(step && { step }),
      ...(actor && { actor: JSON.stringify(actor) }),
      ...columnsOf(change),
    })
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  await engineOf(db).announce(db)
  return changed.numUpdatedRows > 0n
}

/** Forgets an import that is in one of these states; says whether it was. */
export async function deleteArchiveImport(
  db: Database,
  id: string,
  from: readonly ArchiveImportState[],
): Promise<boolean> {
  const deleted = await db
    .deleteFrom('archive_import')
    .where('id', '=', id)
    .where('state', 'in', from)
    .executeTakeFirst()
  return deleted.numDeletedRows > 0n
}

type Told = Pick<ArchiveImportRow, 'progress' | 'checked' | 'imported' | 'problem'>

function columnsOf({
  progress,
  checked,
  imported,
  problem,
}: Partial<ArchiveImport>): Partial<Told> {
  const written = (value: unknown) => (value === null ? null : JSON.stringify(value))
  return {
    ...(progress !== undefined && { progress: written(progress) }),
    ...(checked !== undefined && { checked: written(checked) }),
    ...(imported !== undefined && { imported: written(imported) }),
    ...(problem !== undefined && { problem }),
  }
}

function importOf(row: ArchiveImportRow): ArchiveImport {
  const { created_at: createdAt, changed_at: changedAt, ...rest } = row
  const read = (text: string | null): unknown => (text === null ? null : JSON.parse(text))
  return {
    ...rest,
    progress: read(row.progress),
    checked: read(row.checked),
    imported: read(row.imported),
    actor: JSON.parse(row.actor),
    createdAt,
    changedAt,
  }
}
