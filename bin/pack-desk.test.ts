import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'

const run = promisify(execFile)
const root = fileURLToPath(new URL('..', import.meta.url))

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-desk-'))
  const pack = [join(root, 'bin', 'run.js'), 'desk:pack', join(folder, 'built')]
  await run(process.execPath, pack, { cwd: root })
  const packed = await run('npm', ['pack', '--silent', join(folder, 'built')], { cwd: folder })
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
  const install = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund']
  await run('npm', [...install, `./${packed.stdout.trim()}`], { cwd: folder })
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The example of the documents, as somebody copies it. */
async function example(): Promise<string> {
  const page = await readFile(join(root, 'docs', 'desk-as-a-library.md'), 'utf8')
  return /^```js\n([\s\S]*?)^```/m.exec(page)?.[1] ?? ''
}

it('runs from an empty folder, as its document says', async () => {
  await writeFile(join(folder, 'example.js'), await example())
  const { stdout } = await run(process.execPath, ['example.js'], { cwd: folder })
  expect(stdout).toContain('An insider unnamed')
  expect(stdout).toContain('Wednesday 2026-11-18 2026-11-18')
  expect(stdout).toMatch(/^(?:must-answer|ask) [\w-]+ .+\?$/m)
})

it('brings its types', async () => {
  await writeFile(join(folder, 'example.ts'), await example())
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--lib',
    'es2024,dom',
    'example.ts',
  ]
  await expect(run(process.execPath, [tsc, ...options], { cwd: folder })).resolves.toBeDefined()
})

it('weighs no more than it did, compressed, without what reads bare texts', async () => {
  const built = join(folder, 'built')
  const door = await readFile(join(built, 'desk.js'), 'utf8')
  const shared = [...door.matchAll(/from\s*["']\.\/([\w.-]+)["']/g)].map(([, name = '']) => name)
  const files = await Promise.all(shared.map((name) => readFile(join(built, name))))
  const sizes = [Buffer.from(door), ...files].map((code) => brotliCompressSync(code).length)
  // 120 KB is what it should come down to: bench/desk/RESULTS.md has what it weighs.
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(131_000)
})

it('brings its licence', async () => {
  expect((await stat(join(folder, 'built', 'LICENSE'))).size).toBeGreaterThan(1000)
})
