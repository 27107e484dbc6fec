import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { folderForTests } from '../newsroom-for-tests.ts'
import { newSeal, sealOf } from './seal.ts'

let folder: string
let keys: string

beforeEach(async () => {
  folder = await folderForTests('stet-seals-')
  keys = join(folder, 'keys')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('opens what it closed, for the same thing alone', async () => {
  const { seal, wrapped } = await newSeal({ keys }, 'one')
  const closed = seal.close(Buffer.from('words'))
  expect((await sealOf({ keys }, 'one', wrapped)).open(closed).toString()).toBe('words')
  await expect(sealOf({ keys }, 'other', wrapped)).rejects.toThrow('Cannot open the seal of other')
})

it.each([
  ['changed', (closed: Buffer) => closed.with(closed.length - 1, (closed.at(-1) ?? 0) ^ 1)],
  ['cut off inside its tag', (closed: Buffer) => closed.subarray(0, 12 + 8)],
])('opens nothing that was %s', async (_what, change) => {
  const { seal } = await newSeal({ keys }, 'one')
  const closed = seal.close(Buffer.from('words'))
  expect(() => seal.open(change(closed))).toThrow()
})

it('refuses a secret that can be guessed', async () => {
  await mkdir(keys)
  await writeFile(join(keys, 'seal-secret'), '\n')
  await expect(newSeal({ keys }, 'one')).rejects.toThrow('must hold 43 characters or more, found 0')
})
