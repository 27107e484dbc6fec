import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { format } from './figures.ts'
import { findProgram, output } from './processes.ts'
import type { Circumstances } from './report.ts'

/** Where and with what a run was made. */
export async function describeMachine(root: string): Promise<Circumstances> {
  const processor = cpus()[0]?.model ?? 'unknown'
  return [
    ['Date', new Date().toISOString().slice(0, 10)],
    ['Processor', `${processor}, ${cpus().length} cores, ${format(totalmem() / 2 ** 30)} GiB`],
    ['Load before the run (1 minute)', format(loadavg()[0] ?? 0)],
    ['System', `${process.platform} ${(await version('uname', ['-r'])) ?? ''}`],
    ['Node', process.version],
    ['Hono', packageVersion(root, 'hono')],
    ['nginx', (await version('nginx', ['-v'])) ?? 'missing'],
    ['wrk', (await wrkVersion()) ?? 'missing'],
    ['Hugo', (await version('hugo', ['version'])) ?? 'missing'],
  ]
}

/** The version of a package that is installed in a folder. */
export function packageVersion(root: string, name: string): string {
  return JSON.parse(readFileSync(`${root}/node_modules/${name}/package.json`, 'utf8')).version
}

async function version(name: string, args: readonly string[]): Promise<string | undefined> {
  const program = findProgram(name)
  if (!program) return undefined
  const text = await output(program, args)
  return /v?\d+\.\d+[\w.+-]*/.exec(text)?.[0] ?? text.trim()
}

// wrk ends with code 1 when it is asked for its version.
async function wrkVersion(): Promise<string | undefined> {
  const program = findProgram('wrk')
  if (!program) return undefined
  const text = await output(program, ['-v']).catch(
    (error: { stdout?: string }) => error.stdout ?? '',
  )
  return /\d+\.\d+\S*/.exec(text)?.[0]
}
