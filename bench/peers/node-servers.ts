import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, type Running, start } from '../processes.ts'
import type { FixedPage } from './nginx.ts'

/** Lets one of the small servers beside this file answer the page at `/` on core 0. */
export async function serveByNode(
  name: 'bare-server' | 'hono-server',
  folder: string,
  page: FixedPage,
): Promise<Running & { address: string }> {
  const port = await freePort()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'body'), page.body)
  writeFileSync(join(folder, 'headers.json'), JSON.stringify(page.headers))
  const running = await start({
    program: process.execPath,
    args: [join(import.meta.dirname, `${name}.ts`), folder, String(port)],
    core: 0,
    ready: /^ready/,
  })
  return { ...running, address: `http://127.0.0.1:${port}/` }
}
