import { type CountedLog, countLog } from '../actions/count-log.ts'
import { readArguments } from './arguments.ts'
import { atTerminal, inNewsroom, UnfinishedError, UsageError } from './open-for-command.ts'

/** `stet count LOGFILE…` */
export function count(args: readonly string[]): Promise<number> {
  return inNewsroom(async (newsroom, signal) => {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean', default: false },
    })
    if (positionals.length === 0) {
      throw new UsageError('Name at least one log: stet count LOGFILE. See --help')
    }
    const counted: CountedLog[] = []
    const problems: { path: string; problem: string }[] = []
    for (const path of positionals) {
      if (signal.aborted) break
      try {
        counted.push(await countLog(newsroom, { path, actor: atTerminal, signal }))
      } catch (error) {
        if (!isOfFile(error)) throw error
        problems.push({ path, problem: `Cannot read ${path}: ${(error as Error).message}` })
      }
    }
    if (values.json) console.log(JSON.stringify({ logs: counted, problems }))
    else for (const one of counted) console.log(describe(one))
    for (const { problem } of problems) console.error(problem)
    if (signal.aborted) {
      throw new UnfinishedError('Stopped. What was read is counted; the same command goes on.')
    }
    return problems.length > 0 ? 1 : 0
  })
}

/** Whether it is the file that could not be read: not there, not ours to read, or packed badly. */
function isOfFile(error: unknown): boolean {
  const { code = '' } = error as { code?: string }
  return /^(?:ENOENT|EACCES|EPERM|EISDIR|Z_)/.test(code)
}

/** What a log told, in words; what there was none of is left out. */
function describe(log: CountedLog): string {
  const rest: readonly [number, string][] = [
    [log.robots, 'requests by robots that say so'],
    [log.pages - log.requests - log.robots, 'requests for pages that are no stories'],
    [log.others, 'requests for something else, redirects and errors'],
    [log.prefetches, 'requests made in advance, in case somebody would look'],
    [log.otherHosts, 'requests to other hosts'],
    [log.before, 'lines that were counted before'],
    [log.unreadable, 'lines that are none of an access log'],
  ]
  const told = rest.filter(([number]) => number > 0).map(([number, what]) => line(number, what))
  const first = `${log.path}: ${log.lines} lines`
  return [first, line(log.requests, 'requests for stories'), ...told].join('\n')
}

function line(number: number, what: string): string {
  return `${String(number).padStart(10)} ${what}`
}
