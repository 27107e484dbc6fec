import { stat } from 'node:fs/promises'
import { tellHealth } from '@stet/core/intake'
import { importFolder } from '../actions/import-folder.ts'
import { importPage } from '../actions/import-page.ts'
import { isPageFile } from '../intake/read-page-file.ts'
import type { Report } from '../intake/report.ts'
import type { Newsroom } from '../newsroom.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { atTerminal, inNewsroom, UsageError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

/** `stet import FILE|FOLDER` */
export function importCommand(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    const [path, ...more] = positionals
    if (path === undefined || more.length > 0) {
      throw new UsageError('Name one file or folder: stet import FILE|FOLDER. See --help')
    }
    const report = await importFrom(newsroom, path, { dryRun: values['dry-run'], signal })
    if (!values['dry-run'])
      await finishJobs(newsroom, { signal, bar: progressBar('Writing pages') })
    console.log(
      values.json ? JSON.stringify(report, null, 2) : tellReport(report, values['dry-run']),
    )
    if (signal.aborted) console.error('Stopped. The same command goes on from here.')
    return signal.aborted ? 130 : 0
  })
}

async function importFrom(
  newsroom: Newsroom,
  path: string,
  { dryRun, signal }: { readonly dryRun: boolean; readonly signal: AbortSignal },
): Promise<Report> {
  const facts = await stat(path).catch(() => undefined)
  if (!facts) throw new UsageError(`Cannot import ${path}: there is nothing at this path`)
  if (facts.isFile()) {
    if (isPageFile(path)) return importPage(newsroom, { file: path, actor: atTerminal, dryRun })
    throw new UsageError(
      `Cannot import ${path}: files are read that end in .html, .txt or .md, and folders. See --help`,
    )
  }
  const bar = progressBar('Importing')
  const progress = bar.show
  const asked = { folder: path, actor: atTerminal, dryRun, signal, progress }
  const report = await importFolder(newsroom, asked)
  bar.end()
  return report
}

const signs = { taken: '  ', takenWithLoss: '~ ', left: '- ' } as const

/** The report for people: what was lost or left, line by line, then the counts. */
function tellReport(
  { items, taken, takenWithLoss, left, details, health }: Report,
  dryRun: boolean,
): string {
  const told = details.filter(({ outcome, why }) => outcome !== 'taken' || why !== '')
  const lines = told.map(
    ({ item, outcome, why }) => `${signs[outcome]}${item}${why && `\n    ${why}`}`,
  )
  const counts = `${items} items: ${taken} taken, ${takenWithLoss} taken with a loss, ${left} left.`
  const note = dryRun ? ' Nothing was changed: this was a dry run.' : ''
  const state = health ? ['', ...tellHealth(health)] : []
  return [...lines, `${counts}${note}`, ...state].join('\n')
}
