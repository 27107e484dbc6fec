import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setPriority } from 'node:os'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { syncFolders } from '../site/durable-file.ts'
import type { EditorPlace } from './editor-place.ts'
import { buildOf, isThere, proofOf } from './find-build.ts'

/** Why there are no screens: what could not be done, and the end of what the builder said. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure'
  /** The last lines of the builder's log; empty where it did not begin. */
  readonly log: string

  constructor(message: string, { log = '', cause }: { log?: string; cause?: unknown } = {}) {
    super(message, { cause })
    this.log = log
  }
}

/** What a build that hangs is given, in milliseconds. */
const patience = 300_000

/** How long an unfinished build is left alone, in milliseconds: another process may be at it. */
const unfinishedFor = 3_600_000

/**
 * The folder that holds the editor as built from the sources as they are, built now if there is
 * none. Two processes may do so at once: each builds in a folder of its own, and the first to finish
 * gives it its name. Rejects with a BuildFailure; the signal ends the build.
 */
export async function builtEditor(place: EditorPlace, signal?: AbortSignal): Promise<string> {
  try {
    const { folder, isBuilt } = await buildOf(place)
    return isBuilt ? folder : await build(place, folder, signal)
  } catch (cause) {
    if (cause instanceof BuildFailure) throw cause
    throw new BuildFailure(`Cannot make ${whatOf(place)}: ${wordsOf(cause)}`, { cause })
  }
}

function whatOf({ what = "the newsroom's screens" }: EditorPlace): string {
  return what
}

async function build(
  place: EditorPlace,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<string> {
  await mkdir(place.built, { recursive: true })
  const making = join(place.built, `.making-${randomBytes(6).toString('hex')}`)
  try {
    await runVite(place, making, signal)
    await syncFiles(making)
    await nameIt(making, folder, proofOf(place))
  } finally {
    await rm(making, { recursive: true, force: true })
  }
  await removeOthers(place.built, folder)
  return folder
}

function runVite(
  place: EditorPlace,
  outDir: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { folder: root } = place
  const vite = join(dirname(findVite(place)), 'bin/vite.js')
  const options = ['--configLoader', 'native', '--outDir', outDir, '--logLevel', 'warn']
  const child = spawn(process.execPath, [vite, 'build', ...options], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    ...(signal && { signal }),
  })
  givesWay(child.pid)
  let log = ''
  const keep = (bytes: Buffer) => {
    log = `${log}${bytes.toString()}`.slice(-8000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, killedBy) => {
      if (code === 0) return resolve()
      const how = killedBy ? `was ended by ${killedBy}` : `ended with code ${code}`
      const message = `Cannot make ${whatOf(place)}: the builder ${how}`
      reject(new BuildFailure(message, { log: lastLines(log) }))
    })
  })
}

function findVite(place: EditorPlace): string {
  try {
    return createRequire(join(place.folder, 'package.json')).resolve('vite/package.json')
  } catch (cause) {
    const message = `Cannot make ${whatOf(place)}: Vite is not installed, run npm start`
    throw new BuildFailure(message, { cause })
  }
}

/** Readers come first: the builder takes what processor time is left. */
function givesWay(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, 10)
  } catch {
    // It ended already, or the system does not let us; then it is only less polite.
  }
}

async function syncFiles(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = await open(join(entry.parentPath, entry.name), 'r')
    await file.datasync().finally(() => file.close())
  }
}

async function nameIt(making: string, folder: string, proof: string): Promise<void> {
  try {
    await rename(making, folder)
    await syncFolders([dirname(folder)], 'apart')
  } catch (error) {
    // Another process was first with the same sources: what it built is as good.
    if (!(await isThere(join(folder, proof)))) throw error
  }
}

async function removeOthers(built: string, kept: string): Promise<void> {
  for (const name of await readdir(built)) {
    const path = join(built, name)
    if (path === kept) continue
    const found = await stat(path).catch(() => undefined)
    const young = found && Date.now() - found.mtimeMs < unfinishedFor
    if (!found || (young && name.startsWith('.making-'))) continue
    await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

function lastLines(log: string): string {
  return stripVTControlCharacters(log).trim().split('\n').slice(-20).join('\n')
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
