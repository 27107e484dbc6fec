import type { ResourceLimits } from 'node:worker_threads'
import type { Health } from '@stet/core/intake'
import type { Actor } from '../../access/actor.ts'
import type { ReportCounts } from './report-file.ts'

/** An import as it is asked for: all of it can be sent to a thread. */
export interface ImportAsked {
  /** A file or a folder. */
  readonly path: string
  /** A folder or a ZIP in which an archive's pictures lie; null where they lie in the archive, or nowhere. */
  readonly media: string | null
  /** Of an export: the folder of keys of the newsroom that wrote it. Whoever asks from afar names none. */
  readonly keys?: string | undefined
  readonly actor: Actor
  /** Only report what would become of everything, and how it is. */
  readonly dryRun: boolean
  /** The file that the lines of the report are written to. */
  readonly report: string
}

/** How far an import is. */
export interface ImportProgress {
  /** Bytes of an archive, or files of a folder. */
  readonly done: number
  readonly total: number
  readonly unit: 'bytes' | 'files'
}

/** What an import did; the lines of its report are in a file, for `reportLines`. */
export interface ImportReport extends ReportCounts {
  readonly lines: string
  /** How what would come is; of dry runs. */
  readonly health?: Health
}

/**
 * What the thread that reads may hold, in megabytes. A file of WordPress is read piece by piece, and where a thread
 * may hold little it keeps little; JSON of Ghost is read in one piece.
 */
export function readerThreadLimits(isStreamed: boolean): ResourceLimits {
  return { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: isStreamed ? 128 : 1_500 }
}

/** What the thread that writes may hold, in megabytes: a few batches, of the largest pieces there are. */
export const writerThreadLimits: ResourceLimits = {
  maxYoungGenerationSizeMb: 12,
  maxOldGenerationSizeMb: 160,
}
