import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What was taken out since an older export must not lie in it any longer. */
export async function removeOthers(folder: string, written: ReadonlySet<string>): Promise<void> {
  const there = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of there)
    if (entry.isFile() && !written.has(entry.name)) await rm(join(entry.parentPath, entry.name))
}
