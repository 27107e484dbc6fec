import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { readConfig } from '../../packages/server/src/config.ts'
import type { Newsroom } from '../../packages/server/src/newsroom.ts'
import { folderForTests } from '../../packages/server/src/newsroom-for-tests.ts'
import { openNewsroom } from '../../packages/server/src/open-newsroom.ts'

/** The program itself. */
export const mainFile: string = new URL('../../packages/server/src/main.ts', import.meta.url)
  .pathname
const killer = new URL('kill-at.ts', import.meta.url).pathname

/** The environment of a newsroom in a folder. */
export function environment(data: string, port = 4000): Record<string, string> {
  return { ...(process.env as Record<string, string>), STET_DATA: data, PORT: String(port) }
}

/** Opens the newsroom in a folder, as a program would. */
export function openIn(data: string): Promise<Newsroom> {
  const read = readConfig({ STET_DATA: data })
  if ('problems' in read) throw new Error(read.problems.join('; '))
  return openNewsroom(read.config)
}

/** A copy of a folder of data, as it was. */
export async function copyOf(data: string): Promise<string> {
  const copy = await folderForTests('stet-fault-')
  await cp(data, copy, { recursive: true })
  return copy
}

export function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true })
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
}

/** Runs a command of stet in a folder of data until it ends. */
export async function stet(
  data: string,
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const flags = 'STET_KILL_AT' in extra ? ['--import', killer] : []
  const child = spawn(process.execPath, [...flags, mainFile, ...args], {
    env: { ...environment(data), ...extra },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (text) => (output += text))
  child.stderr.on('data', (text) => (output += text))
  const [code, signal] = await once(child, 'close')
  return { code, signal, output }
}

/** Every packed form on the site holds what its file holds, and every page has its end. */
export async function expectWhole(data: string): Promise<void> {
  const site = join(data, 'site')
  for (const name of await readdir(site, { recursive: true })) {
    if (/(^|\/)\.[^/]*\.tmp$/.test(name)) continue
    const path = join(site, name)
    if (name.endsWith('.html')) {
      expect((await readFile(path, 'utf8')).trimEnd(), name).toMatch(/<\/html>$/)
    }
    if (!/\.(br|gz)$/.test(name)) continue
    const packed = await readFile(path)
    const bytes = name.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed)
    expect(bytes.equals(await readFile(path.slice(0, -3))), name).toBe(true)
  }
}
