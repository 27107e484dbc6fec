import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tellHealth } from '@stet/core/intake'
import { importArchive } from '../actions/import-archive.ts'
import type { ImportReport } from '../intake/archive/import-asked.ts'
import { reportLines } from '../intake/archive/report-file.ts'
import type { Newsroom } from '../newsroom.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { atTerminal, inNewsroom, UsageError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

interface Options {
  readonly path: string
  readonly media: string | null
  readonly keys: string | undefined
  readonly dryRun: boolean
  readonly json: boolean
}

/** `stet import FILE|FOLDER` */
export function importCommand(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const options = readOptions(args)
    const folder = await mkdtemp(join(tmpdir(), 'stet-import-'))
    try {
      const report = await importFrom(newsroom, options, { signal, report: join(folder, 'report') })
      if (!options.dryRun) await finishJobs(newsroom, { signal, bar: progressBar('Writing pages') })
      await tell(report, options)
    } finally {
      await rm(folder, { recursive: true })
    }
    if (signal.aborted) console.error('Stopped. The same command goes on from here.')
    return signal.aborted ? 130 : 0
  })
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = readArguments(args, {
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    media: { type: 'string' },
    keys: { type: 'string' },
  })
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) {
    throw new UsageError('Name one file or folder: stet import FILE|FOLDER. See --help')
  }
  const { keys, media = null, json } = values
  return { path, media, keys, dryRun: values['dry-run'], json }
}

async function importFrom(
  newsroom: Newsroom,
  { path, media, keys, dryRun }: Options,
  { signal, report }: { readonly signal: AbortSignal; readonly report: string },
): Promise<ImportReport> {
  const bar = progressBar('Importing')
  const asked = { path, media, keys, dryRun, report, actor: atTerminal, signal }
  try {
    return await importArchive(newsroom, {
      ...asked,
      progress: ({ done, total, unit }) =>
        unit === 'files' ? bar.show(done, total) : bar.show(megabytes(done), megabytes(total)),
    })
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error })
    throw error
  } finally {
    bar.end()
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6)
}

/** Prints the report line by line: it may be longer than memory is large. */
async function tell(report: ImportReport, { json, dryRun }: Options): Promise<void> {
  const { lines, health, ...counts } = report
  if (json) await tellPrograms(lines, { ...counts, ...(health && { health }) })
  else await tellPeople(report, dryRun)
}

async function tellPrograms(lines: string, rest: object): Promise<void> {
  const write = (text: string) => process.stdout.write(text)
  write(`${JSON.stringify(rest, null, 2).slice(0, -2)},\n  "details": [`)
  let comma = ''
  for await (const line of reportLines(lines)) {
    if (!write(`${comma}\n    ${JSON.stringify(line)}`)) await drained()
    comma = ','
  }
  write('\n  ]\n}\n')
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', resolve))
}

const signs = { taken: '  ', takenWithLoss: '~ ', left: '- ' } as const

/** The report for people: what was lost or left, line by line, then the counts. */
async function tellPeople(
  { lines, items, taken, takenWithLoss, left, health }: ImportReport,
  dryRun: boolean,
): Promise<void> {
  for await (const { item, outcome, why } of reportLines(lines)) {
    if (outcome === 'taken' && why === '') continue
    console.log(`${signs[outcome]}${item}${why && `\n    ${why}`}`)
  }
  const counts = `${items} items: ${taken} taken, ${takenWithLoss} taken with a loss, ${left} left.`
  const note = dryRun ? ' Nothing was changed: this was a dry run.' : ''
  console.log(`${counts}${note}`)
  if (health) console.log(['', ...tellHealth(health)].join('\n'))
}
