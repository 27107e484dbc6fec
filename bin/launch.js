import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Runs the server's commands on the given Node: here where we are in it, else in its place, else, on
 * a Node that cannot be replaced, as a child whose end is ours.
 * @param {string} root
 * @param {string} node
 * @param {readonly string[]} args the command and what it was given
 */
export async function launch(root, node, args) {
  const main = join(root, 'packages', 'server', 'src', 'main.ts')
  // Compiled code is kept from start to start.
  const cache =
    process.env['NODE_COMPILE_CACHE'] ?? join(root, 'node_modules', '.cache', 'stet', 'code')
  if (node === process.execPath) {
    module.enableCompileCache(cache)
    // Threads read it from here.
    process.env['NODE_COMPILE_CACHE'] = cache
    // Written at the end of the process, too: a server that is killed has it for its next start.
    setTimeout(() => module.flushCompileCache(), 10_000).unref()
    await import(pathToFileURL(main).href)
    return
  }
  const env = { ...process.env, NODE_COMPILE_CACHE: cache }
  if (process.execve) process.execve(node, [node, main, ...args], env)
  const { endLike, runChild } = await import('./child.js')
  endLike(await runChild(node, [main, ...args], { env }))
}
