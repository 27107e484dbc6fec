import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A hash over the files and folders given, tests left out: 22 characters that a folder may be named. */
export async function sourcesFingerprint(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const [index, source] of sources.entries()) {
    for (const name of await filesIn(source)) {
      // Named from their folder: a copy of the project elsewhere has the same fingerprint.
      hash.update(`\n${index}/${name}\n`).update(await readFile(join(source, name)))
    }
  }
  return hash.digest('base64url').slice(0, 22)
}

async function filesIn(source: string): Promise<string[]> {
  if (!(await stat(source)).isDirectory()) return ['']
  const entries = await readdir(source, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !/(\.test|-for-tests)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(source.length + 1))
    .sort()
}
