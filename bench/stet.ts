import { join } from 'node:path'
import { ask } from './answer.ts'
import { freePort, type Running, start } from './processes.ts'

/** The repository. */
export const root: string = join(import.meta.dirname, '..')

/** A Stet that serves. */
export interface Serving extends Running {
  /** Without a slash at its end. */
  readonly address: string
}

interface ServeOptions {
  readonly core?: number
  readonly port?: number
  readonly env?: NodeJS.ProcessEnv
}

/** Starts Stet with a data folder of its own on the Node that runs this. */
export async function serve(
  data: string,
  { core, port: asked, env = {} }: ServeOptions = {},
): Promise<Serving> {
  const port = asked ?? (await freePort())
  const running = await start({
    program: process.execPath,
    args: [join(root, 'bin', 'run.js'), 'serve'],
    env: { ...process.env, STET_DATA: data, PORT: String(port), HOST: '127.0.0.1', ...env },
    ready: /^site: /,
    ...(core !== undefined && { core }),
  })
  return { ...running, address: `http://127.0.0.1:${port}` }
}

/** The path of the site's largest story page, found by its sitemaps. */
export async function largestStory(address: string): Promise<string> {
  const months = await locations(`${address}/sitemap.xml`)
  const paths: string[] = []
  for (const month of months) paths.push(...(await locations(address + month)))
  const sized = await Promise.all(
    paths.map(async (path) => ({ path, size: (await ask(address + path)).body.length })),
  )
  const largest = sized.sort((a, b) => b.size - a.size)[0]
  if (!largest) throw new Error('Cannot find a story in the sitemaps')
  return largest.path
}

async function locations(address: string): Promise<readonly string[]> {
  const { body } = await ask(address)
  const found = body.toString().matchAll(/<loc>([^<]*)<\/loc>/g)
  return [...found].map(([, location = '']) => new URL(location).pathname)
}
