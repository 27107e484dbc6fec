import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { type Database, openDatabase, transaction } from './database.ts'
import { askJob } from './jobs.ts'
import { migrate } from './migrate.ts'
import { readSetting, writeSetting } from './settings.ts'

const job = { key: 'a', kind: 'page', detail: null, runAt: '2026-11-01', priority: 1 }

onBoth('a transaction', (ready) => {
  it('is written as a whole', async () => {
    const { handle } = ready
    const answer = await transaction(handle, async (db) => {
      await writeSetting(db, 'a', 1)
      await writeSetting(db, 'b', { c: ['ü', null] })
      return readSetting(db, 'a')
    })
    expect(answer).toBe(1)
    expect(await readSetting(handle.db, 'b')).toEqual({ c: ['ü', null] })
    expect(await readSetting(handle.db, 'c')).toBeUndefined()
  })

  it('leaves nothing behind when it throws, and the next one goes on', async () => {
    const { handle } = ready
    const failing = transaction(handle, async (db) => {
      await writeSetting(db, 'a', 1)
      throw new RangeError('Cannot go on')
    })
    await expect(failing).rejects.toThrow(new RangeError('Cannot go on'))
    expect(await readSetting(handle.db, 'a')).toBeUndefined()
    await transaction(handle, (db) => writeSetting(db, 'a', 2))
    expect(await readSetting(handle.db, 'a')).toBe(2)
  })

  it('is refused inside another', async () => {
    const { handle } = ready
    const nested = transaction(handle, async (db) => {
      await writeSetting(db, 'a', 1)
      await transaction(handle, (inner) => writeSetting(inner, 'b', 1))
    })
    await expect(nested).rejects.toThrow('Cannot begin a transaction: this is inside another one')
    expect(await readSetting(handle.db, 'a')).toBeUndefined()
  })

  it('refuses the database itself, to read and to write', async () => {
    const { handle } = ready
    const refusal = 'Cannot use the database inside a transaction'
    const reading = transaction(handle, () => readSetting(handle.db, 'a'))
    await expect(reading).rejects.toThrow(refusal)
    const writing = transaction(handle, () => writeSetting(handle.db, 'a', 1))
    await expect(writing).rejects.toThrow(refusal)
    expect(await readSetting(handle.db, 'a')).toBeUndefined()
  })

  it('may begin in what was started inside one, once that is over', async () => {
    const { handle } = ready
    let later: Promise<void> | undefined
    await transaction(handle, async (db) => {
      await writeSetting(db, 'a', 1)
      later = wait(20).then(() => transaction(handle, (tx) => writeSetting(tx, 'b', 1)))
    })
    await later
    expect(await readSetting(handle.db, 'b')).toBe(1)
  })

  it('waits for the disk, unless it is told that it need not', async () => {
    const { handle } = ready
    const waits = async (db: Database) => {
      const question = handle.engine === 'sqlite' ? 'pragma synchronous' : 'show synchronous_commit'
      const { rows } = await sql.raw<Record<string, unknown>>(question).execute(db)
      return [2, 'on'].includes(Object.values(rows[0] ?? {})[0] as number | string)
    }
    const asked = { durable: false }
    expect(await transaction(handle, waits, asked)).toBe(false)
    expect(await transaction(handle, waits)).toBe(true)
    const failing = transaction(handle, () => Promise.reject(new Error('No')), asked)
    await expect(failing).rejects.toThrow('No')
    expect(await waits(handle.db)).toBe(true)
    await transaction(handle, (db) => writeSetting(db, 'a', 1), asked)
    expect(await readSetting((await ready.another()).db, 'a')).toBe(1)
  })

  it('may use another database', async () => {
    const { handle } = ready
    const memory = await openDatabase('sqlite::memory:')
    await migrate(memory)
    await transaction(handle, async () => {
      await transaction(memory, (db) => writeSetting(db, 'a', 1))
    })
    expect(await readSetting(memory.db, 'a')).toBe(1)
    await memory.close()
  })

  it('loses no change when many run at the same time', async () => {
    const { handle } = ready
    const other = await ready.another()
    await writeSetting(handle.db, 'count', 0)
    const addOne = (through: typeof handle) =>
      transaction(through, async (db) => {
        await db.updateTable('setting').set({ key: 'count' }).where('key', '=', 'count').execute()
        const count = (await readSetting<number>(db, 'count')) ?? 0
        await writeSetting(db, 'count', count + 1)
      })
    const all = Array.from({ length: 20 }, (_, number) => addOne(number % 2 ? handle : other))
    await Promise.all(all)
    expect(await readSetting(handle.db, 'count')).toBe(20)
  })

  it('is not seen by others before it is over', async () => {
    const { handle } = ready
    let writing: ((value: unknown) => void) | undefined
    const written = new Promise((resolve) => {
      writing = resolve
    })
    let goOn: ((value: unknown) => void) | undefined
    const gate = new Promise((resolve) => {
      goOn = resolve
    })
    const running = transaction(handle, async (db) => {
      await writeSetting(db, 'a', 1)
      writing?.(undefined)
      await gate
    })
    await written
    expect(await readSetting(handle.db, 'a')).toBeUndefined()
    goOn?.(undefined)
    await running
    expect(await readSetting(handle.db, 'a')).toBe(1)
  })
})

onBoth('watching', (ready) => {
  it('hears what another connection has committed, and nothing after it ended', async () => {
    const other = await ready.another()
    const heard = vi.fn()
    const stop = ready.handle.watch(heard)
    await wait(200)
    heard.mockClear()
    await askJob(other.db, job)
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), 2_000)
    await wait(100)
    stop()
    heard.mockClear()
    await askJob(other.db, job)
    await wait(150)
    expect(heard).not.toHaveBeenCalled()
  })
})

describe('opening', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stet-open-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('makes the file and its folder', async () => {
    const address = `sqlite:${join(folder, 'new', 'stet.db')}`
    const first = await openDatabase(address)
    await migrate(first)
    await writeSetting(first.db, 'a', 1)
    await first.close()
    const second = await openDatabase(address)
    expect(await readSetting(second.db, 'a')).toBe(1)
    await second.close()
  })

  it('writes every commit through to the disk', async () => {
    const handle = await openDatabase(`sqlite:${join(folder, 'stet.db')}`)
    const settings = await transaction(handle, async (db) => {
      const { sql } = await import('kysely')
      const read = async (name: string) =>
        Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(db)).rows[0] ?? {})[0]
      return [await read('journal_mode'), await read('synchronous'), await read('foreign_keys')]
    })
    expect(settings).toEqual(['wal', 2, 1])
    await handle.close()
  })

  it.each(['stet.db', 'mysql://localhost/stet', ''])('refuses the address %j', async (address) => {
    await expect(openDatabase(address)).rejects.toThrow('Cannot open the database')
  })

  it('refuses a file that is no database, and a PostgreSQL that is not there', async () => {
    const path = join(folder, 'notes.txt')
    await writeFile(path, 'no database, '.repeat(1_000))
    await expect(openDatabase(`sqlite:${path}`)).rejects.toThrow('file is not a database')
    await expect(openDatabase('postgres://127.0.0.1:1/none')).rejects.toThrow(
      'Cannot open the PostgreSQL database',
    )
  })
})
