import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../packages/server/src/main.ts', import.meta.url))

/** A server of its own with the folder of its data. */
export interface OpenSite {
  /** Without a slash at its end. */
  readonly url: string
  readonly port: number
  readonly data: string
  /** Ends the server by SIGTERM and gives its exit code. */
  readonly stop: () => Promise<number | null>
}

/** What a command wrote, and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/** Serves the newsroom of a folder, set as `more` says; resolves when it says where. Throws what it wrote if it ends before. */
export async function openSite(
  data: string,
  given?: number,
  more: NodeJS.ProcessEnv = {},
): Promise<OpenSite> {
  const port = given ?? (await freePort())
  const child = start(['serve'], data, port, more)
  const written = gather(child)
  const ended = endOf(child)
  await Promise.race([
    saying(child, /^site: /m),
    ended.then((code) => {
      throw new Error(`Cannot open the site: the server ended with code ${code}\n${written.all()}`)
    }),
  ])
  const stop = (): Promise<number | null> => {
    child.kill('SIGTERM')
    return ended
  }
  return { url: `http://localhost:${port}`, port, data, stop }
}

/** Runs a command of `stet` on the newsroom of a folder, as if its server were at this port. */
export async function runStet(
  args: readonly string[],
  { data, port }: Pick<OpenSite, 'data' | 'port'>,
): Promise<Ended> {
  const child = start(args, data, port)
  const written = gather(child)
  return { code: await endOf(child), out: written.out(), errors: written.errors() }
}

/** Runs a command that must succeed; throws what it wrote where it does not. */
export async function mustRunStet(
  args: readonly string[],
  site: Pick<OpenSite, 'data' | 'port'>,
): Promise<string> {
  const { code, out, errors } = await runStet(args, site)
  if (code === 0) return out
  throw new Error(`Cannot run stet ${args.join(' ')}: it ended with code ${code}\n${out}${errors}`)
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Resolves when the child has written something that matches to its standard output. */
export function saying(child: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      if (wanted.test(text)) resolve(text)
    })
  })
}

/** Resolves with a child's exit code; null where a signal ended it. */
export function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', (code) => resolve(code)))
}

/** The environment of a server: this one without anything that would change its settings. */
export function environmentOf(data: string, port: number): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(STET_(?!CHROMIUM)|PORT$|HOST$|NODE_OPTIONS$|VITEST)/.test(name),
  )
  return { ...Object.fromEntries(kept), STET_DATA: data, PORT: String(port) }
}

function start(
  args: readonly string[],
  data: string,
  port: number,
  more: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(process.execPath, [main, ...args], {
    env: { ...environmentOf(data, port), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function gather(child: ChildProcess) {
  let out = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  return { out: () => out, errors: () => errors, all: () => out + errors }
}
