import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How many files lie in a folder and those below it, and their bytes; but for those left out. */
export function countFiles(folder: string, leftOut?: RegExp): { files: number; bytes: number } {
  let files = 0
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || leftOut?.test(entry.name)) continue
    files += 1
    bytes += statSync(join(entry.parentPath, entry.name)).size
  }
  return { files, bytes }
}
