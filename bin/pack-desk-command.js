import { join, resolve } from 'node:path'
import { runChild } from './child.js'
import { Trouble } from './trouble.js'

/**
 * Builds the desk as a package of its own.
 * @param {{ root: string, node: string, rest: readonly string[] }} asked
 * @returns {Promise<number>} the exit code
 */
export async function packDesk({ root, node, rest }) {
  const [folder, ...more] = rest
  if (folder === undefined || more.length > 0)
    throw new Trouble('Name one folder that does not exist yet: npm run desk:pack -- FOLDER')
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const types = await runChild(node, [tsc, '-b', 'packages/core'], { cwd: root })
  if (types.code !== 0) return 1
  const { code } = await runChild(node, [join(root, 'bin', 'pack-desk.js'), resolve(folder)], {
    cwd: root,
  })
  return code ?? 1
}
