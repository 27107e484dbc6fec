import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { format, megabytes, milliseconds } from './figures.ts'
import { countFiles } from './folder-size.ts'
import { askIfThere } from './probe.ts'
import { findProgram, freePort, memoryOf, type Running, start, untilIdle } from './processes.ts'
import type { Part } from './report.ts'
import { median } from './statistics.ts'
import { root, serve } from './stet.ts'

const run = promisify(execFile)

interface Way {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
}

/** One port for all starts: a site that moves is written anew. */
interface Place {
  readonly data: string
  readonly port: number
}

interface Installed {
  readonly packages: number
  readonly bytes: number
  /** The bytes of the Node among them. */
  readonly node: number
}

/** How soon a second start answers, what the server holds when idle, and what an install takes. */
export async function measureStarting({ quick }: { quick: boolean }): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const data = join(folder, 'data')
  try {
    const place = { data, port: await freePort() }
    await firstStart(place)
    const times: [string, readonly number[]][] = []
    for (const way of ways()) times.push([way.name, await startTimes(place, way, quick ? 2 : 7)])
    const memory = await idleMemory(place, quick ? 5 : 30)
    return partOf(times, memory, await measureInstall(join(folder, 'copy')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The first start brings in the demo and warms the cache of compiled code. */
async function firstStart({ data, port }: Place): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const server = await serve(data, { port })
    await untilIdle(server.pid)
    await server.stop()
  }
}

/** The ways to start, as from a shell: without the folder that npm puts in front of the path. */
function ways(): readonly Way[] {
  const bootstrap = join(root, 'bin', 'run.js')
  const own = { name: 'the server process', program: process.execPath, args: [bootstrap, 'serve'] }
  const systems = systemProgram('node')
  const npm = systemProgram('npm')
  return [
    own,
    ...(systems ? [{ name: 'node bin/run.js serve', program: systems, args: own.args }] : []),
    ...(npm ? [{ name: 'npm start', program: npm, args: ['start'] }] : []),
  ]
}

const shellPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter)

function systemProgram(name: string): string | undefined {
  const path = findProgram(name)
  return path?.includes('node_modules') ? join('/usr/bin', name) : path
}

async function startTimes(place: Place, way: Way, rounds: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { running, time } = await startOnce(place, way)
    times.push(time)
    await wait(500)
    await running.stop()
  }
  return times
}

/** Starts and asks for the front page, again and again, until it is there. */
async function startOnce(
  { data, port }: Place,
  { program, args }: Way,
): Promise<{ running: Running; time: number }> {
  const env = { ...process.env, PATH: shellPath, STET_DATA: data, PORT: String(port) }
  const agent = new Agent({ keepAlive: false })
  const began = performance.now()
  const running = await start({ program, args, cwd: root, env, ready: null })
  const end = began + 30_000
  while (performance.now() < end) {
    const page = await askIfThere(`http://127.0.0.1:${port}/`, agent).catch(() => undefined)
    if (page !== undefined) return { running, time: performance.now() - began }
    await wait(2)
  }
  await running.stop()
  throw new Error(`Cannot see the front page 30 s after ${program} ${args.join(' ')}`)
}

/** The memory of the server process, so many seconds after its first page. */
async function idleMemory(place: Place, seconds: number): Promise<readonly [number, number]> {
  const [own] = ways()
  if (!own) throw new Error('Cannot start the server')
  const { running } = await startOnce(place, own)
  await wait(5000)
  const early = memoryOf(running.pid)
  await wait(Math.max(0, seconds - 5) * 1000)
  const late = memoryOf(running.pid)
  await running.stop()
  return [early, late]
}

/** Installs what the server needs into a folder of its own, and weighs it. */
async function measureInstall(to: string): Promise<Installed> {
  for (const path of ['package.json', 'package-lock.json', '.npmrc', 'packages']) {
    cpSync(join(root, path), join(to, path), {
      recursive: true,
      filter: (source) => !/\/(node_modules|src|dist-types)$/.test(source),
    })
  }
  const args = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  await run('npm', [...args, '--prefer-offline', '--loglevel=error'], { cwd: to })
  const folder = join(to, 'node_modules')
  const { packages } = JSON.parse(readFileSync(join(folder, '.package-lock.json'), 'utf8'))
  const names = Object.keys(packages).filter((name) => name.startsWith('node_modules/'))
  const isNode = (name: string) => /^node_modules\/node-/.test(name) && packages[name].cpu
  const nodes = names.filter(isNode)
  const real = names.filter((name) => !packages[name].link)
  const sizes = nodes.map((name) => countFiles(join(to, name)).bytes)
  return {
    packages: real.length,
    bytes: countFiles(folder).bytes,
    node: sizes.reduce((sum, size) => sum + size, 0),
  }
}

function partOf(
  times: readonly (readonly [string, readonly number[]])[],
  [early, late]: readonly [number, number],
  { packages, bytes, node }: Installed,
): Part {
  const own = times.find(([name]) => name === 'the server process')?.[1] ?? []
  const npm = times.find(([name]) => name === 'npm start')?.[1] ?? []
  return {
    title: 'Starting and resting',
    how:
      'Second start with the demo magazine, the newsroom not opened: from starting the program to ' +
      'the whole front page, asked for every 2 ms; medians. Memory is what the server process holds ' +
      '(VmRSS). Installed: `npm ci --omit=dev` in a copy.',
    head: ['what', 'figure'],
    rows: [
      ...times.map(([name, some]) => [`First page, ${name}`, milliseconds(median(some))]),
      ['Memory 5 s after it', megabytes(early)],
      ['Memory later', megabytes(late)],
      ['Packages', format(packages)],
      ['Installed', megabytes(bytes)],
      ['Installed, without the Node in it', megabytes(bytes - node)],
    ],
    verdicts: [
      { what: 'First page', value: median(own), unit: ' ms', limit: { atMost: 500 } },
      { what: 'First page of npm start', value: median(npm), unit: ' ms', limit: { atMost: 2000 } },
      { what: 'Memory 5 s after it', value: early / 1e6, unit: ' MB', limit: { atMost: 120 } },
    ],
    left: [],
  }
}
