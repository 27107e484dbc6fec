import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { folderForTests, magazine } from '../newsroom-for-tests.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { auditsOf } from '../storage/audits.ts'
import { writeSetting } from '../storage/settings.ts'

let folder: string
beforeEach(async () => {
  folder = await folderForTests('stet-design-')
  await inNewsroom(({ database }) => writeSetting(database.db, 'publication', magazine))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const main = join(import.meta.dirname, '..', 'main.ts')

type Opened = Awaited<ReturnType<typeof openNewsroom>>

async function inNewsroom<T>(use: (newsroom: Opened) => Promise<T>): Promise<T> {
  const read = readConfig({ STET_DATA: folder })
  if ('problems' in read) throw new Error(read.problems.join())
  const newsroom = await openNewsroom(read.config)
  const result = await use(newsroom)
  await newsroom.database.close()
  return result
}

/** Runs a command as somebody at the terminal does. */
async function stet(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env['PATH'], USER: 'root', STET_DATA: folder }
  return promisify(execFile)(process.execPath, [main, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    (error) => ({ code: error.code as number, said: `${error.stdout}${error.stderr}`.trim() }),
  )
}

it('takes a designer’s folder over a design, and writes every page anew', {
  timeout: 120_000,
}, async () => {
  const own = join(folder, 'own')
  await mkdir(own)
  await writeFile(join(own, 'style.css'), '.name { color: inherit }\n@import "x";\n')
  expect(await stet('design', 'take', own)).toMatchObject({
    code: 1,
    said: expect.stringContaining('style.css:2: @import is not taken'),
  })
  await writeFile(join(own, 'style.css'), '.name { color: inherit }\n')
  expect((await stet('design', 'take', own)).said).toMatch(/^Every page has the overrides \w{12}/)
  expect((await stet('design', 'use', 'picture')).code).toBe(0)
  const { chosen, bundles } = JSON.parse((await stet('design', 'list', '--json')).said)
  expect(chosen).toEqual({ name: 'picture', overrides: bundles[0].hash })
  const front = await readFile(join(folder, 'site', 'index.html'), 'utf8')
  const style = /href="\/(assets\/site\.\w+\.css)"/.exec(front)?.[1] ?? ''
  const text = await readFile(join(folder, 'site', style), 'utf8')
  expect(text).toContain('font-family:"Archivo"')
  expect(text).toMatch(/\.name \{ color: inherit \}\n$/)
  const audits = await inNewsroom(({ database }) => auditsOf(database.db, 'settings'))
  expect(audits).toMatchObject([
    { actor: { kind: 'command', name: 'root' }, action: 'take-design' },
    { actor: { kind: 'command', name: 'root' }, action: 'use-design' },
  ])
})

it('writes the settings to a file, and takes from one what it says', {
  timeout: 120_000,
}, async () => {
  const file = join(folder, 'settings.json')
  await stet('settings', 'export', file)
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(magazine)
  expect((await stet('settings', 'import', file)).said).toMatch(/^Nothing is to change/)
  await writeFile(file, '{ "tagline": "Lit", "people": [] }')
  expect((await stet('settings', 'import', file, '--json')).said).toContain('["tagline"]')
  expect(JSON.parse((await stet('settings', 'export')).said)).toEqual({
    ...magazine,
    tagline: 'Lit',
  })
})

it('says what it cannot follow', { timeout: 120_000 }, async () => {
  const file = join(folder, 'settings.json')
  await writeFile(file, '{ "name": "", "zone": "Nowhere" }')
  const cases: [readonly string[], number, RegExp][] = [
    [['design', 'use', 'none'], 2, /Name a design \(report, picture\)/],
    [['design', 'take', join(folder, 'nothing')], 1, /there is no such folder/],
    [['settings', 'import', file], 1, /name: .*\n {2}zone: /],
  ]
  for (const [args, code, said] of cases) {
    const answer = await stet(...args)
    expect(answer.said).toMatch(said)
    expect(answer.code).toBe(code)
  }
})
