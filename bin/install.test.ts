import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { folderForTest } from './folder-for-tests.ts'

const run = promisify(execFile)

/** Stands where npm stands: notes how it was called and installs what the lock file names. */
const standIn = `#!${process.execPath}
const fs = require('node:fs')
fs.appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n')
if (fs.existsSync('busy')) throw new Error('two at once')
if (process.argv[2] === 'ci') fs.rmSync('node_modules', { recursive: true, force: true })
fs.writeFileSync('busy', '')
setTimeout(() => {
  const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
  if (lock.broken) { fs.rmSync('busy'); console.error('npm error broken'); process.exit(1) }
  const all = !process.argv.includes('--omit=dev')
  const packages = Object.fromEntries(Object.entries(lock.packages).filter(([, one]) => all || !one.dev))
  fs.mkdirSync('node_modules', { recursive: true })
  fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }))
  fs.rmSync('busy')
}, 100)
`

interface Copy {
  readonly install: (dev: boolean) => Promise<string>
  readonly lock: (version: string, broken?: boolean) => void
  readonly npm: (command: string) => Promise<unknown>
  readonly calls: () => readonly string[]
}

function copy(): Copy {
  const root = folderForTest()
  const path = join(root, 'path')
  mkdirSync(path)
  writeFileSync(join(path, 'npm'), standIn)
  chmodSync(join(path, 'npm'), 0o755)
  const module = new URL('./install.js', import.meta.url).href
  const program = (dev: boolean) => `import { ensureInstalled } from ${JSON.stringify(module)}
    await ensureInstalled(${JSON.stringify(root)}, { dev: ${dev} })`
  const env = { ...process.env, PATH: `${path}${delimiter}${process.env['PATH']}` }
  const lock = (version: string, broken = false) => {
    const packages = { 'node_modules/a': { version }, 'node_modules/b': { version, dev: true } }
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ broken, packages }))
  }
  lock('1.0.0')
  return {
    install: async (dev) =>
      (await run(process.execPath, ['--input-type=module', '-e', program(dev)], { env })).stderr,
    lock,
    npm: (command) => run(join(path, 'npm'), [command], { cwd: root }),
    calls: () => {
      const text = readFileSync(join(root, 'calls.txt'), 'utf8')
      return text
        .split('\n')
        .flatMap((line) => line.match(/^ci|^install|--omit=dev/g)?.join(' ') ?? [])
    },
  }
}

it('installs once for the server, and nothing the second time', async () => {
  const { install, calls } = copy()
  expect(await install(false)).toMatch(/^Installing the dependencies …\nInstalled them in \d+ s\n$/)
  expect(await install(false)).toBe('')
  expect(calls()).toEqual(['ci --omit=dev'])
})

it('adds what tests need without taking away what a server runs from', async () => {
  const { install, calls } = copy()
  await install(false)
  await install(true)
  await install(false)
  expect(calls()).toEqual(['ci --omit=dev', 'install'])
})

it('installs anew when the lock file has changed, and keeps what tests need', async () => {
  const { install, lock, calls } = copy()
  await install(true)
  lock('2.0.0')
  await install(false)
  expect(calls()).toEqual(['ci', 'ci'])
})

it('takes what somebody has installed by hand', async () => {
  const { install, lock, calls, npm } = copy()
  await install(false)
  lock('2.0.0')
  await npm('ci')
  expect(await install(true)).toBe('')
  expect(calls()).toEqual(['ci --omit=dev', 'ci'])
})

it('lets two at once install once', async () => {
  const { install, calls } = copy()
  const told = await Promise.all([install(false), install(false)])
  expect(told.join('')).toContain('Waiting for another start that installs the dependencies')
  expect(calls()).toEqual(['ci --omit=dev'])
})

it('says in words that npm failed, and tries again the next time', async () => {
  const { install, lock, calls } = copy()
  lock('1.0.0', true)
  await expect(install(false)).rejects.toThrow(
    'npm error broken\nCannot install the dependencies: npm ended with code 1',
  )
  await expect(install(false)).rejects.toThrow('npm ended with code 1')
  expect(calls()).toHaveLength(2)
})
