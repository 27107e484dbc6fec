import { importArchive } from '../actions/import-archive.ts'
import { dropArchive, importFiles, settledArchive } from '../imports/import-files.ts'
import { summaryOf } from '../imports/import-summary.ts'
import type { ImportProgress } from '../intake/archive/import-asked.ts'
import type { Newsroom } from '../newsroom.ts'
import {
  type ArchiveImport,
  changeArchiveImport,
  findArchiveImport,
  type ImportChange,
} from '../storage/archive-imports.ts'
import { transaction } from '../storage/database.ts'

/** How often who watches is told how far it has come, and how often it is asked whether to stop: milliseconds. */
const every = 500

/**
 * Checks an archive or brings it in. It stops when its row says so, and throws when the signal comes: then the job
 * runs again at the next start, and what was taken already is recognised.
 */
export async function runArchiveImport(
  newsroom: Newsroom,
  id: string,
  signal: AbortSignal,
): Promise<void> {
  const { db } = newsroom.database
  const one = await findArchiveImport(db, id)
  if (!one) return
  if (one.state === 'stopping') await change(newsroom, id, { state: 'stopped' })
  if (one.state !== 'checking' && one.state !== 'importing') return
  const stop = new AbortController()
  const watch = watchRow(newsroom, id, stop)
  try {
    const done = await work(newsroom, one, {
      signal: AbortSignal.any([signal, stop.signal]),
      watch,
    })
    await watch.end()
    signal.throwIfAborted()
    await change(newsroom, id, stop.signal.aborted ? { state: 'stopped' } : done)
    if (one.step === 'import' && !stop.signal.aborted)
      await dropArchive(importFiles(newsroom.config.data, one))
  } catch (error) {
    await watch.end()
    if (signal.aborted) throw error
    if (stop.signal.aborted) await change(newsroom, id, { state: 'stopped' })
    else await fail(newsroom, id, error)
  }
}

async function work(
  newsroom: Newsroom,
  { id, name, step, actor }: ArchiveImport,
  { signal, watch }: { readonly signal: AbortSignal; readonly watch: Watch },
): Promise<Omit<ImportChange, 'changedAt'>> {
  const files = importFiles(newsroom.config.data, { id, name })
  const report = files.report(step)
  const { health } = await importArchive(newsroom, {
    ...{ path: await settledArchive(files), media: null, dryRun: step === 'check' },
    ...{ actor, report, signal, progress: watch.tell },
  })
  const summary = await summaryOf(report, health)
  return step === 'check'
    ? { state: 'checked', checked: summary }
    : { state: 'done', imported: summary }
}

async function fail(newsroom: Newsroom, id: string, error: unknown): Promise<void> {
  // What an archive did wrong is said in words; all else is ours.
  const isTheirs = error instanceof RangeError || error instanceof SyntaxError
  if (!isTheirs)
    newsroom.journal.error(`Cannot bring in the archive ${id}`, { error: String(error) })
  const problem = isTheirs
    ? error.message
    : 'Something went wrong in the newsroom; its journal says what. What was brought in stays, and it can be started again'
  await change(newsroom, id, { state: 'failed', problem })
}

async function change(
  newsroom: Newsroom,
  id: string,
  fields: Omit<ImportChange, 'changedAt'>,
): Promise<void> {
  const changed = { ...fields, changedAt: newsroom.now() }
  const from = ['checking', 'importing', 'stopping'] as const
  await transaction(newsroom.database, (db) => changeArchiveImport(db, id, from, changed))
}

interface Watch {
  /** Notes how far the step has come: so many of so many bytes, and items. */
  readonly tell: (progress: ImportProgress) => void
  readonly end: () => Promise<void>
}

/** Writes how far it has come into the row from time to time, and looks there whether to stop. */
function watchRow(newsroom: Newsroom, id: string, stop: AbortController): Watch {
  let progress: ImportProgress | undefined
  let isBusy: Promise<void> | undefined
  const look = async () => {
    const told = progress
    progress = undefined
    const { database } = newsroom
    if (told) {
      const changed = { progress: told, changedAt: newsroom.now() }
      const from = ['checking', 'importing'] as const
      await transaction(database, (db) => changeArchiveImport(db, id, from, changed), {
        durable: false,
      })
    }
    const row = await findArchiveImport(database.db, id)
    if (row?.state !== 'checking' && row?.state !== 'importing') stop.abort()
  }
  const timer = setInterval(() => {
    isBusy ??= look()
      .catch(() => undefined)
      .finally(() => {
        isBusy = undefined
      })
  }, every)
  return {
    tell: (told) => {
      progress = told
    },
    end: async () => {
      clearInterval(timer)
      await isBusy
    },
  }
}
