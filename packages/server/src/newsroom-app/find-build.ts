import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { EditorPlace } from './editor-place.ts'
import { sourcesFingerprint } from './sources-fingerprint.ts'

/** The folder of the build that the sources as they are make, and whether it is there. */
export async function buildOf(
  place: EditorPlace,
): Promise<{ readonly folder: string; readonly isBuilt: boolean }> {
  const folder = join(place.built, await sourcesFingerprint(place.sources))
  return { folder, isBuilt: await isThere(join(folder, proofOf(place))) }
}

/** The file that tells that a build was finished. */
export function proofOf({ proof = 'index.html' }: EditorPlace): string {
  return proof
}

/** Whether a file or a folder is there. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}
