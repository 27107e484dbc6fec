import { type ChildProcess, execFile, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { cpus } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A program that goes on until it is stopped. */
export interface Running {
  readonly pid: number
  readonly child: ChildProcess
  /** Ends it with SIGTERM and waits; SIGKILL after ten seconds. */
  readonly stop: () => Promise<void>
}

export interface Start {
  readonly program: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** The core to which it is tied, where the machine has several. */
  readonly core?: number
  /** What it prints on standard output when it is ready. */
  readonly ready: RegExp | null
  /** Whether messages are exchanged with it. */
  readonly talks?: boolean
}

/** The path of a program, or undefined where the machine does not have it. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
}

/** Runs a program to its end and gives what it printed; throws where it fails. */
export async function output(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { stdout, stderr } = await run(program, args, { ...options, maxBuffer: 64 << 20 })
  return stdout || stderr
}

/** The command that ties a program to a core, where that can be done. */
export function tied(core: number | undefined, program: string, args: readonly string[]) {
  const taskset = core === undefined || cpus().length < 2 ? undefined : findProgram('taskset')
  if (!taskset) return { program, args }
  return { program: taskset, args: ['-c', String(core), program, ...args] }
}

/** Starts a program and waits until it says that it is ready. Throws where it ends before. */
export async function start({ core, ready, cwd, env, talks, ...asked }: Start): Promise<Running> {
  const { program, args } = tied(core, asked.program, asked.args)
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...(talks ? (['ipc'] as const) : [])]
  const child: ChildProcess = spawn(program, args, {
    ...(cwd !== undefined && { cwd }),
    ...(env !== undefined && { env }),
    stdio,
  })
  const said: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(
        new Error(`${asked.program} ended with ${code} before it was ready:\n${said.join('')}`),
      ),
    )
    if (!child.stdout) throw new Error(`Cannot hear ${asked.program}`)
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(`${line}\n`)
      if (ready?.test(line)) resolve()
    })
    if (!ready) child.once('spawn', resolve)
  })
  return { pid: child.pid ?? 0, child, stop: () => stop(child) }
}

/** What a process says on a line that is yet to come: the first group of the pattern. */
export function lineOf(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error('Cannot hear a process without an output')
    child.once('exit', () => reject(new Error(`Cannot find ${pattern}: the process has ended`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = pattern.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(late)
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('Cannot find a free port')
  return address.port
}

/** Waits, two minutes at most, until a process has used hardly any of a core for two seconds. */
export async function untilIdle(pid: number): Promise<void> {
  let before = ticks(pid)
  for (let quiet = 0, waited = 0; quiet < 2 && waited < 120; waited += 1) {
    await wait(1000)
    const now = ticks(pid)
    quiet = now - before <= 5 ? quiet + 1 : 0
    before = now
  }
}

/** The hundredths of a second of processor time that a process has used. */
function ticks(pid: number): number {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return 0
  const fields = readFileSync(path, 'utf8').split(') ')[1]?.split(' ') ?? []
  return Number(fields[11]) + Number(fields[12])
}

/** The bytes of memory that a process holds; NaN where the system does not say. */
export function memoryOf(pid: number): number {
  const path = `/proc/${pid}/status`
  if (!existsSync(path)) return Number.NaN
  return Number(/VmRSS:\s*(\d+) kB/.exec(readFileSync(path, 'utf8'))?.[1]) * 1024
}

/** Looks at the memory that a process holds four times a second; `stop` gives what was seen, in bytes. */
export function watchMemory(pid: number): { stop(): readonly number[] } {
  const seen: number[] = [memoryOf(pid)]
  const clock = setInterval(() => seen.push(memoryOf(pid)), 250)
  return {
    stop: () => {
      clearInterval(clock)
      return seen.filter((bytes) => !Number.isNaN(bytes))
    },
  }
}
