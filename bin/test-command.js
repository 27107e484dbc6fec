import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild } from './child.js'
import { ensureChromium, ensureShell } from './chromium.js'
import { summarise } from './summary.js'

/**
 * Runs all tests, or those that the filters name, and ends with one line that counts them.
 * @param {{ root: string, node: string, rest: readonly string[] }} asked
 * @returns {Promise<number>} the exit code
 */
export async function test({ root, node, rest }) {
  const chromium = await ensureChromium(root, node)
  const shell = await ensureShell(chromium)
  const folder = mkdtempSync(join(tmpdir(), 'stet-tests-'))
  try {
    const report = join(folder, 'report.json')
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const env = { ...process.env, STET_CHROMIUM: chromium, STET_CHROMIUM_SHELL: shell }
    const ending = await runChild(node, [vitest, ...args, ...rest], { cwd: root, env })
    const { line, good } = summarise(read(report), ending.code ?? 1)
    console.log(line)
    return good ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} path
 * @returns {import('./summary.js').Report | null}
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
