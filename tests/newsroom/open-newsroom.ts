import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { endOf, environmentOf, freePort, mustRunStet } from '../open-site.ts'

const main = fileURLToPath(new URL('../../packages/server/src/main.ts', import.meta.url))

/** A newsroom of a test's own, with its screens built. */
export interface OpenNewsroom {
  /** The site's address, without a slash at its end. */
  readonly url: string
  /** The address of the screens, with a slash at its end. */
  readonly base: string
  readonly port: number
  readonly data: string
  /** Everything that the server has printed. */
  readonly printed: () => string
  /** Ends it as an administrator does; gives its exit code. */
  readonly stop: () => Promise<number | null>
  /** Ends it as a power failure does. */
  readonly kill: () => Promise<void>
}

const closing: (() => Promise<unknown>)[] = []

afterAll(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
}, 60_000)

/** Opens a newsroom that has never been opened before, with the demo that it brings itself. */
export async function newNewsroom(): Promise<OpenNewsroom> {
  return openNewsroom(await newData())
}

/** Opens the newsroom of a small paper with one story and nobody who works there. */
export async function smallNewsroom(): Promise<OpenNewsroom> {
  const data = await newData()
  const port = await freePort()
  const magazine = fileURLToPath(new URL('magazine', import.meta.url))
  await mustRunStet(['import', magazine], { data, port })
  return openNewsroom(data, port)
}

/** A folder for data, which goes when the file's tests are over. */
async function newData(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-newsroom-'))
  closing.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  return join(folder, 'data')
}

/** Opens the newsroom of a folder; waits until its screens are there. Throws what it printed where it ends before. */
export async function openNewsroom(data: string, given?: number): Promise<OpenNewsroom> {
  const port = given ?? (await freePort())
  const child = spawn(process.execPath, [main, 'serve'], {
    env: environmentOf(data, port),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = endOf(child)
  let over = false
  ended.then(
    () => {
      over = true
    },
    () => undefined,
  )
  const printed = keep(child)
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    if (!over) child.kill(signal)
    return ended
  }
  closing.push(() => end('SIGTERM'))
  const url = `http://localhost:${port}`
  const base = `${url}/newsroom/`
  await untilShown(base, () => over, printed)
  const kill = async (): Promise<void> => {
    await end('SIGKILL')
  }
  return { url, base, port, data, printed, stop: () => end('SIGTERM'), kill }
}

/** The one-time link that a newsroom without an administrator prints. */
export async function printedLink({ printed }: OpenNewsroom): Promise<string> {
  for (let tries = 0; tries < 1200; tries += 1) {
    const [, link] = /^sign in, once and within 15 minutes: (\S+)$/m.exec(printed()) ?? []
    if (link) return link
    await wait(50)
  }
  throw new Error(`Cannot sign in: no link was printed\n${printed()}`)
}

/** The screens are built at the first start: that may take a while. */
async function untilShown(
  base: string,
  isOver: () => boolean,
  printed: () => string,
): Promise<void> {
  let found = ''
  for (let tries = 0; tries < 1200 && !isOver(); tries += 1) {
    const answer = await fetch(base).catch(() => undefined)
    found = (await answer?.text()) ?? ''
    if (answer?.status === 200 && found.includes('<script')) return
    if (answer?.status === 500 || printed().includes('BuildFailure')) break
    await wait(100)
  }
  throw new Error(`Cannot open the newsroom\n${printed().slice(0, 2000)}\n${found.slice(0, 2000)}`)
}

function keep(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
    })
  return () => text
}
