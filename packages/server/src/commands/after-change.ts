import type { SettingsOutcome } from '../actions/change-settings.ts'
import { rebuildKey } from '../jobs/rebuild-job.ts'
import type { Newsroom } from '../newsroom.ts'
import { finishJobs } from './finish-jobs.ts'
import { UnfinishedError } from './open-for-command.ts'
import { progressBar } from './progress-bar.ts'

/**
 * Tells how a change of settings ended, and sees to it that every page shows it. Gives the exit code;
 * throws what is wrong where it was refused.
 */
export async function tellChange(
  newsroom: Newsroom,
  outcome: SettingsOutcome,
  { signal, json, done }: { signal: AbortSignal; json: boolean; done: string },
): Promise<number> {
  if (outcome.outcome === 'refused') {
    if (!json) throw new UnfinishedError(problemLines(outcome.problems))
    console.log(JSON.stringify(outcome))
    return 1
  }
  if (json) console.log(JSON.stringify(outcome))
  if (outcome.outcome === 'same') {
    if (!json) console.log('Nothing is to change: it is all like that already.')
    return 0
  }
  const isDone = await finishJobs(newsroom, {
    signal,
    bar: progressBar('Rebuilding'),
    keys: [rebuildKey],
  })
  if (isDone && !json) console.log(done)
  else if (!isDone) console.error('Changed. A running server, or "stet rebuild", writes the pages.')
  if (isDone) await finishJobs(newsroom, { signal, bar: progressBar('Packing') })
  return isDone ? 0 : 130
}

function problemLines(problems: readonly { readonly path: string; readonly message: string }[]) {
  const lines = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message))
  return ['Cannot change the settings:', ...lines].join('\n  ')
}
