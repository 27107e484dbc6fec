import { z } from '@hono/zod-openapi'
import type { Health } from '@stet/core/intake'
import { type ImportFiles, receivedBytes } from '../../imports/import-files.ts'
import type { ImportSummary } from '../../imports/import-summary.ts'
import type { ImportProgress } from '../../intake/archive/import-asked.ts'
import { type ArchiveImport, archiveImportStates } from '../../storage/archive-imports.ts'
import { instant } from './answers.ts'
import { type Sent, sent } from './sent.ts'

export const importStep = z.enum(['check', 'import'])

export const importOutcome = z.enum(['taken', 'takenWithLoss', 'left'])

const kindCounts = z.object({
  ...{ kind: z.string(), taken: z.number() },
  ...{ takenWithLoss: z.number(), left: z.number() },
})

const summary = z
  .object({
    ...{ items: z.number(), taken: z.number(), takenWithLoss: z.number(), left: z.number() },
    kinds: z.array(kindCounts).readonly(),
    /** What of the archive has rotted; of checks alone. */
    health: z
      .custom<Sent<Health>>(() => true)
      .nullable()
      .openapi({ type: 'object' }),
  })
  .openapi('ImportSummary')

/** An archive that is brought in, as the API tells of it. */
export const archiveImport = z
  .object({
    id: z.string(),
    name: z.string(),
    size: z.number(),
    /** Bytes of it that are there. */
    received: z.number(),
    state: z.enum(archiveImportStates),
    step: importStep,
    progress: z
      .object({ done: z.number(), total: z.number(), unit: z.enum(['bytes', 'files']) })
      .nullable(),
    checked: summary.nullable(),
    imported: summary.nullable(),
    problem: z.string(),
    by: z.string(),
    createdAt: instant,
    changedAt: instant,
  })
  .openapi('ArchiveImport')

export const importPart = z.object({ received: z.number() })

export const reportLine = z
  .object({
    ...{ item: z.string(), kind: z.string(), outcome: importOutcome, why: z.string() },
    story: z.string().nullable(),
  })
  .openapi('ReportLine')

/** An import as the API tells of it. */
export async function toldImport(one: ArchiveImport, files: ImportFiles) {
  const { actor, checked, imported, progress, ...rest } = one
  return {
    ...rest,
    by: actor.name,
    received: one.state === 'uploading' ? await receivedBytes(files) : one.size,
    progress: progress as ImportProgress | null,
    checked: toldSummary(checked as ImportSummary | null),
    imported: toldSummary(imported as ImportSummary | null),
  }
}

function toldSummary(told: ImportSummary | null) {
  return told && { ...told, health: told.health && sent(told.health) }
}
