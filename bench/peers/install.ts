import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { output } from '../processes.ts'

/** The folder of the peers that come from npm, with a lock file of their own. */
export const peersFolder: string = import.meta.dirname

/** Installs the peers where they are missing and says whether they are there. */
export async function ensurePeers(): Promise<boolean> {
  if (existsSync(join(peersFolder, 'node_modules', '@11ty', 'eleventy'))) return true
  console.log('Installing the peers that come from npm …')
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  try {
    await output('npm', args, { cwd: peersFolder })
    return true
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error))
    return false
  }
}
