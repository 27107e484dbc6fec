import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Handle, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { writeSetting } from './settings.ts'

let folder = ''
let handle: Handle
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-checkpoint-'))
  handle = await openDatabase(`sqlite:${join(folder, 'stet.db')}`)
  await migrate(handle)
})
afterEach(async () => {
  await handle.close()
  await rm(folder, { recursive: true, force: true })
})

const inMainFile = async (words: string) =>
  (await readFile(join(folder, 'stet.db'))).includes(words)

it('brings what was committed into the main file while somebody watches', async () => {
  const end = handle.watch(() => undefined)
  for (let number = 0; number < 120; number += 1) {
    await writeSetting(handle.db, 'words', `written as number ${number}`)
  }
  await vi.waitFor(async () => expect(await inMainFile('written as number 119')).toBe(true), 10_000)
  end()
})

it('leaves that to the commits when nobody does any more', async () => {
  const pages = async () => {
    const { rows } = await sql<object>`pragma wal_autocheckpoint`.execute(handle.db)
    return Object.values(rows[0] ?? {})[0]
  }
  expect(await pages()).toBe(1000)
  const end = handle.watch(() => undefined)
  expect(await pages()).toBe(0)
  end()
  expect(await pages()).toBe(1000)
})
