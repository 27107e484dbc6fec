import { type ResourceLimits, Worker } from 'node:worker_threads'
import {
  type ImportAsked,
  type ImportProgress,
  type ImportReport,
  readerThreadLimits,
} from '../intake/archive/import-asked.ts'
import type { ImportThreadData, ImportThreadSays } from '../intake/archive/import-thread.ts'
import { isStreamed } from '../intake/archive/is-streamed.ts'
import type { Newsroom } from '../newsroom.ts'

export interface ArchiveImport extends ImportAsked {
  /** Stops the import between two batches; the same call goes on from there. */
  readonly signal?: AbortSignal
  /** Told how far it is, at most ten times a second. */
  readonly progress?: (progress: ImportProgress) => void
}

/**
 * Brings in whatever is at a path: a folder of Markdown, an export of ours, a page, an archive of WordPress (WXR) or
 * Ghost (JSON), or a ZIP of any of these. A thread with a connection of its own does it in batches, so that whoever
 * serves goes on serving; what was taken before and has not changed is not touched. Throws a `RangeError` in words
 * where nothing at the path can be read.
 */
export async function importArchive(
  { config }: Pick<Newsroom, 'config'>,
  { signal, progress, ...asked }: ArchiveImport,
): Promise<ImportReport> {
  const run = (limits: ResourceLimits) =>
    importInThread({ config, asked }, { limits, ...{ signal, progress } })
  const isSparing = await isStreamed(asked.path)
  try {
    return await run(readerThreadLimits(isSparing))
  } catch (error) {
    if (!isSparing || !isOutOfMemory(error)) throw error
    // A giant piece: what came before it is taken, and the same import goes on with room for it.
    return run(readerThreadLimits(false))
  }
}

interface Running {
  readonly limits: ResourceLimits
  readonly signal: AbortSignal | undefined
  readonly progress: ArchiveImport['progress']
}

function importInThread(
  workerData: ImportThreadData,
  { limits, signal, progress }: Running,
): Promise<ImportReport> {
  const url = new URL('../intake/archive/import-thread.ts', import.meta.url)
  return new Promise((resolve, reject) => {
    const thread = new Worker(url, { workerData, resourceLimits: limits })
    const stop = () => thread.postMessage('stop')
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop)
    thread.on('message', (said: ImportThreadSays) => {
      if (said.type === 'progress') progress?.(said.progress)
      else if (said.type === 'done') resolve(said.report)
      else reject(new RangeError(said.message))
    })
    thread.on('error', reject)
    thread.on('exit', (code) => {
      signal?.removeEventListener('abort', stop)
      reject(new Error(`The import ended before its end, with code ${code}`))
    })
  })
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
