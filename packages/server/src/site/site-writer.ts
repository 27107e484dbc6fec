import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { promisify } from 'node:util'
import { threadId } from 'node:worker_threads'
import type { SiteFile } from './write-page.ts'

/**
 * Writes many files of the site without syncing each: a reader sees the old bytes or the new ones,
 * and `syncSite` at the end makes all of them safe. Synchronous calls are three times faster than
 * awaited ones here, which is why it works in a thread or process that serves no readers.
 */
export class SiteWriter {
  readonly #folder: string
  /** Folders that are there, and whether they were before. */
  readonly #folders = new Map<string, 'new' | 'old'>()
  #count = 0

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Puts files in their places, in order. */
  async putAll(files: readonly SiteFile[]): Promise<void> {
    for (const file of files) await this.put(file)
  }

  /** Puts a file in its place and drops its packed forms; does nothing where it is there already. */
  async put(file: SiteFile): Promise<void> {
    const path = join(this.#folder, file.path)
    const bytes = typeof file.body === 'string' ? Buffer.from(file.body) : file.body
    const folder = dirname(path)
    this.#count += 1
    // Claims and leases are renewed between two files.
    if (this.#count % 50 === 0) await breathe()
    // What this rebuild made cannot hold an older file: not looking is a third of the time.
    const there = this.#ensure(folder) === 'new' ? undefined : read(path)
    if (there?.equals(bytes)) return
    const unfinished = `${folder}/.${process.pid}-${threadId}-${this.#count}.tmp`
    writeFileSync(unfinished, bytes)
    if (there) {
      rmSync(`${path}.br`, { force: true })
      rmSync(`${path}.gz`, { force: true })
    }
    renameSync(unfinished, path)
  }

  #ensure(folder: string): 'new' | 'old' {
    const known = this.#folders.get(folder)
    if (known) return known
    const found = mkdirSync(folder, { recursive: true }) === undefined ? 'old' : 'new'
    if (this.#folders.size > 50_000) this.#folders.clear()
    // Only a story's own folder is written by one thread alone: lists share theirs.
    this.#folders.set(folder, found)
    return found
  }
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Makes everything that was written safe on the disk: it survives a power failure from here on. */
export async function syncSite(): Promise<void> {
  // One call for the whole file system takes a second where a sync of each file takes minutes.
  await promisify(execFile)('sync', [])
}
