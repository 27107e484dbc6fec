import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { readBundle } from '../site/read-bundle.ts'
import { changeSettings, type SettingsOutcome } from './change-settings.ts'

const mostBytes = 1024 * 1024

export type BundleOutcome =
  | SettingsOutcome
  | { readonly outcome: 'unfit'; readonly problems: readonly string[] }

/**
 * Takes a designer's folder as overrides of the present design: its files are kept in the database by
 * the hash of what they hold, so that every process and every rebuild has the same ones.
 */
export async function takeBundle(
  newsroom: Newsroom,
  { folder, actor }: { readonly folder: string; readonly actor: Actor },
): Promise<BundleOutcome & { readonly hash?: string }> {
  const read = readBundle(await filesIn(folder))
  if ('problems' in read) return { outcome: 'unfit', problems: read.problems }
  const { bundle } = read
  const outcome = await changeSettings(newsroom, {
    actor,
    action: 'take-design',
    bundle,
    change: (now) => ({ ...now, design: { ...now.design, overrides: bundle.hash } }),
  })
  return { ...outcome, hash: bundle.hash }
}

/** The files of a folder; whatever is hidden or a folder of its own is left. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new Error(`Cannot take ${folder}: there is no such folder`, { cause })
  })
  let bytes = 0
  for (const { name } of entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))) {
    bytes += (await stat(join(folder, name))).size
    if (bytes > mostBytes)
      throw new RangeError(`Cannot take ${basename(folder)}: it holds more than ${mostBytes} bytes`)
    files.set(name, await readFile(join(folder, name)))
  }
  return files
}
