import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beginOriginal } from '@stet/core/capture'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import { folderForTests } from '../newsroom-for-tests.ts'
import { openNewsroom } from '../open-newsroom.ts'
import { saveOriginal } from '../storage/originals.ts'

let folder: string
beforeEach(async () => {
  folder = await folderForTests('stet-watch-')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const main = join(import.meta.dirname, '..', 'main.ts')
const address = 'https://127.0.0.1/a-report'

async function stet(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const env = { PATH: process.env['PATH'], USER: 'root', STET_DATA: folder }
  return promisify(execFile)(process.execPath, [main, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout.trim() }),
    (error) => ({ code: error.code as number, said: `${error.stdout}${error.stderr}`.trim() }),
  )
}

/** Begins to watch an address inside the network, which is never asked. */
async function begin(): Promise<void> {
  const read = readConfig({ STET_DATA: folder })
  if ('problems' in read) throw new Error(read.problems.join())
  const newsroom = await openNewsroom(read.config)
  const ref = { address, platform: 'web', host: '127.0.0.1' } as const
  const original = beginOriginal(ref, { at: newsroom.now(), seen: null })
  await saveOriginal(newsroom.database.db, { original, answers: [] })
  await newsroom.database.close()
}

it('tells what is watched, and looks when it is told to', { timeout: 120_000 }, async () => {
  await begin()
  expect((await stet('watch')).said).toMatch(/^Originals: 1 watched, 0 due now, the next look is/)
  expect(await stet('watch', '--once')).toEqual({ code: 0, said: 'No look is due' })
  const looked = await stet('watch', '--once', address, '--json')
  expect(looked.code).toBe(0)
  expect(JSON.parse(looked.said)).toMatchObject({
    address,
    found: 'unreachable',
    state: 'live',
    change: null,
  })
})

it('looks at nothing that is not watched', { timeout: 120_000 }, async () => {
  const unknown = await stet('watch', '--once', 'https://outlet.example/a')
  expect(unknown).toMatchObject({ code: 1, said: expect.stringContaining('Cannot look at') })
  expect((await stet('watch', address)).code).toBe(2)
})
