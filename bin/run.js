#!/usr/bin/env node
// The way in for every command. Plain JavaScript that Node 20.19 reads: it brings the dependencies
// and the Node that all the rest needs, and gets out of the way.
import { fileURLToPath } from 'node:url'
import { Trouble } from './trouble.js'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The commands of those who work on Stet; all others are those of the server, such as `stet check`, which reads drafts. */
const tools = new Map([
  ['test', async () => (await import('./test-command.js')).test],
  ['check:code', async () => (await import('./check-command.js')).check],
  ['bench', async () => (await import('./bench-command.js')).bench],
  ['bench:comments', async () => (await import('./bench-command.js')).benchComments],
  ['bench:desk', async () => (await import('./bench-command.js')).benchDesk],
  ['desk:pack', async () => (await import('./pack-desk-command.js')).packDesk],
])

try {
  await run(process.argv[2] ?? '', process.argv.slice(3))
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  console.error(error.message)
  process.exitCode = 1
}

/**
 * @param {string} command
 * @param {string[]} rest
 */
async function run(command, rest) {
  const { ensureInstalled } = await import('./install.js')
  const tool = tools.get(command)
  const installed = await ensureInstalled(root, { dev: tool !== undefined })
  const { findNode } = await import('./find-node.js')
  const node = findNode(root, process, installed.node)
  if (tool) {
    const act = await tool()
    process.exitCode = await act({ root, node, rest })
    return
  }
  const { launch } = await import('./launch.js')
  await launch(root, node, process.argv.slice(2))
}
