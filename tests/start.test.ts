import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { endOf, environmentOf, freePort, saying } from './open-site.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

let folder: string
let port: number
const running = new Set<ChildProcess>()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-start-'))
  port = await freePort()
})

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Starts as `npm start` does, with settings of the test's own. */
function start(settings: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'bin', 'run.js'), 'serve'], {
    cwd: root,
    env: { ...environmentOf(join(folder, 'data'), port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** Asks until somebody answers; gives how long that took, in milliseconds. */
async function firstAnswer(since: number): Promise<number> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer?.ok && (await answer.text()).includes('</html>')) return performance.now() - since
    await wait(10)
  }
}

function isFree(): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

it('says where it is, ends when it is told to, and answers within two seconds from then on', async () => {
  const first = start()
  const said = await saying(first, /^newsroom: .*\n/m)
  const lines = [`site: http://localhost:${port}/`, `newsroom: http://localhost:${port}/newsroom/`]
  expect(said.trimEnd().split('\n').slice(-2)).toEqual(lines)
  for (const host of ['localhost', '127.0.0.1']) {
    const front = await fetch(`http://${host}:${port}/`)
    expect(await front.text()).toContain('The Upper Circle')
  }
  expect((await fetch(`http://localhost:${port}/newsroom/`)).status).toBe(200)
  const ended = endOf(first)
  first.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(await isFree()).toBe(true)

  const times: number[] = []
  for (let again = 0; again < 3; again += 1) {
    const since = performance.now()
    const child = start()
    times.push(await firstAnswer(since))
    const over = endOf(child)
    child.kill('SIGTERM')
    expect(await over).toBe(0)
    expect(await isFree()).toBe(true)
  }
  // The best of three: what else the machine does is no part of it.
  expect(Math.min(...times)).toBeLessThan(2000)
})

it('says everything that is wrong with its settings at once, and ends with 2', async () => {
  await writeFile(join(folder, 'file'), '')
  const child = start({
    PORT: 'eighty',
    HOST: 'not a host',
    STET_URL: 'ftp://magazine.example',
    STET_DATA: join(folder, 'file'),
    STET_DATABASE: 'mysql://reader:secret@db.example/stet',
    STET_KEYS: join(folder, 'nothing'),
    STET_PROXY: '10.0.0.0/99',
  })
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  expect(await endOf(child)).toBe(2)
  for (const name of [
    'PORT',
    'HOST',
    'STET_URL',
    'STET_DATA',
    'STET_DATABASE',
    'STET_KEYS',
    'STET_PROXY',
  ]) {
    expect(errors).toMatch(new RegExp(`^ {2}${name} must`, 'm'))
  }
  expect(errors).not.toContain('secret')
})

it('says so when another program has its port', async () => {
  const other = createServer().listen(port, '127.0.0.1')
  const child = start()
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  expect(await endOf(child)).toBe(1)
  expect(errors).toContain(`Cannot listen on 127.0.0.1, port ${port}: another program uses it`)
  other.close()
}, 60_000)

it('takes no command that it does not know', async () => {
  const child = spawn(process.execPath, [join(root, 'bin', 'run.js'), 'surf'], {
    cwd: root,
    env: environmentOf(join(folder, 'data'), port),
    stdio: 'ignore',
  })
  expect(await endOf(child)).toBe(2)
})
