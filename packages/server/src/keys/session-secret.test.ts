import { chmod, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderForTests } from '../newsroom-for-tests.ts'
import { sessionSecret } from './session-secret.ts'

let folder: string
let keys: string

beforeEach(async () => {
  folder = await folderForTests('stet-keys-')
  keys = join(folder, 'keys')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('is made once, for its owner only, and stays', async () => {
  const all = await Promise.all([1, 2, 3, 4].map(() => sessionSecret({ keys })))
  expect(new Set(all).size).toBe(1)
  expect(all[0]).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(await sessionSecret({ keys })).toBe(all[0])
  expect((await stat(keys)).mode & 0o777).toBe(0o700)
  expect((await stat(join(keys, 'session-secret'))).mode & 0o777).toBe(0o600)
  expect(await readdir(keys)).toEqual(['session-secret'])
})

it('closes a folder that others could read', async () => {
  await mkdir(keys)
  await chmod(keys, 0o755)
  await sessionSecret({ keys })
  expect((await stat(keys)).mode & 0o777).toBe(0o700)
})

it('refuses one that can be guessed', async () => {
  await mkdir(keys)
  await writeFile(join(keys, 'session-secret'), 'letmein\n')
  await expect(sessionSecret({ keys })).rejects.toThrow('must hold 43 characters or more, found 7')
})

it('says where it cannot be made', async () => {
  await writeFile(keys, '')
  await expect(sessionSecret({ keys })).rejects.toThrow(`Cannot read the session secret at ${keys}`)
})
