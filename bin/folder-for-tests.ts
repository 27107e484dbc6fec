import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new folder that goes when the test that runs is over. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bin-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
