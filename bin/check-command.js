import { join } from 'node:path'
import { runChild } from './child.js'

/** What is checked, the quickest first: the first failure ends the rest. */
const steps = [
  { name: 'lint', script: '@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', script: 'typescript/bin/tsc', args: ['-b'] },
  {
    name: 'fast tests',
    script: 'vitest/vitest.mjs',
    args: ['run', '--project', 'core', '--project', 'fast'],
  },
]

/**
 * Lints, checks the types and runs the fast tests; stops at the first that fails.
 * @param {{ root: string, node: string }} asked
 * @returns {Promise<number>} the exit code
 */
export async function check({ root, node }) {
  for (const { name, script, args } of steps) {
    console.log(`check: ${name}`)
    const path = join(root, 'node_modules', script)
    const { code } = await runChild(node, [path, ...args], { cwd: root })
    if (code !== 0) {
      console.log(`check: ${name} failed`)
      return 1
    }
  }
  console.log(`check: ${steps.map(({ name }) => name).join(', ')}: all well`)
  return 0
}
