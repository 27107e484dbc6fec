import { join } from 'node:path'
import { runChild } from './child.js'

/**
 * Runs the measurements.
 * @param {{ root: string, node: string, rest: readonly string[] }} asked
 * @returns {Promise<number>} the exit code
 */
export async function bench({ root, node, rest }) {
  return await runMain(root, node, 'main.ts', rest)
}

/**
 * Measures what the desk finds.
 * @param {{ root: string, node: string, rest: readonly string[] }} asked
 * @returns {Promise<number>} the exit code
 */
export async function benchDesk({ root, node, rest }) {
  return await runMain(root, node, join('desk', 'main.ts'), rest)
}

/**
 * Measures discussions.
 * @param {{ root: string, node: string, rest: readonly string[] }} asked
 * @returns {Promise<number>} the exit code
 */
export async function benchComments({ root, node, rest }) {
  return await runMain(root, node, join('comments', 'main.ts'), rest)
}

/**
 * @param {string} root
 * @param {string} node
 * @param {string} file in the folder of measurements
 * @param {readonly string[]} rest
 */
async function runMain(root, node, file, rest) {
  const { code } = await runChild(node, [join(root, 'bench', file), ...rest], { cwd: root })
  return code ?? 1
}
