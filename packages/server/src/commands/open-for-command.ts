import { readConfig } from '../config.ts'
import type { Newsroom } from '../newsroom.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { UsageError } from './usage-error.ts'

export { UnfinishedError, UsageError } from './usage-error.ts'

/** Who acts when a command does: the person at the terminal, as the machine knows them. */
export const atTerminal = {
  kind: 'command',
  id: process.env['USER'] ?? 'terminal',
  name: process.env['USER'] ?? 'Terminal',
} as const

/** Opens the newsroom for a command, does its work, and closes it; gives the exit code. */
export async function inNewsroom(
  work: (newsroom: Newsroom, signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const read = readConfig(process.env)
  if ('problems' in read) {
    console.error(['Cannot start:', ...read.problems].join('\n  '))
    return 2
  }
  const stop = new AbortController()
  const onSignal = () => stop.abort()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)
  const newsroom = await openNewsroom(read.config)
  try {
    return await work(newsroom, stop.signal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return error.exitCode
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal)
    await newsroom.database.close()
  }
}
