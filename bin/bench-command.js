import { join } from 'node:path'
import { runChild } from './child.js'

/**
 * Runs the measurements.
 * @param {{ root: string, node: string, rest: readonly string[] }} asked
 * @returns {Promise<number>} the exit code
 */
export async function bench({ root, node, rest }) {
  const { code } = await runChild(node, [join(root, 'bench', 'main.ts'), ...rest], { cwd: root })
  return code ?? 1
}
