import { importFolder } from '../actions/import-folder.ts'
import type { Report } from '../intake/report.ts'
import { readArguments } from './arguments.ts'
import { finishJobs } from './finish-jobs.ts'
import { atTerminal, inNewsroom, UsageError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

/** `stet import FOLDER` */
export function importCommand(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    const [folder, ...more] = positionals
    if (folder === undefined || more.length > 0) {
      throw new UsageError('Name one folder: stet import FOLDER. See --help')
    }
    const bar = progressBar('Importing')
    const report = await importFolder(newsroom, {
      folder,
      actor: atTerminal,
      dryRun: values['dry-run'],
      signal,
      progress: bar.show,
    })
    bar.end()
    if (!values['dry-run'])
      await finishJobs(newsroom, { signal, bar: progressBar('Writing pages') })
    console.log(
      values.json ? JSON.stringify(report, null, 2) : tellReport(report, values['dry-run']),
    )
    if (signal.aborted) console.error('Stopped. The same command goes on from here.')
    return signal.aborted ? 130 : 0
  })
}

const signs = { taken: '  ', takenWithLoss: '~ ', left: '- ' } as const

/** The report for people: what was lost or left, line by line, then the counts. */
function tellReport(
  { items, taken, takenWithLoss, left, details }: Report,
  dryRun: boolean,
): string {
  const told = details.filter(({ outcome, why }) => outcome !== 'taken' || why !== '')
  const lines = told.map(
    ({ item, outcome, why }) => `${signs[outcome]}${item}${why && `\n    ${why}`}`,
  )
  const counts = `${items} items: ${taken} taken, ${takenWithLoss} taken with a loss, ${left} left.`
  const note = dryRun ? ' Nothing was changed: this was a dry run.' : ''
  return [...lines, `${counts}${note}`].join('\n')
}
