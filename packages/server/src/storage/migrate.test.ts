import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onBoth } from './both-for-tests.ts'
import { type Handle, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'

onBoth('the schema', (ready) => {
  it('is brought up once, whoever comes first', async () => {
    const { handle } = ready
    const tables = async () => (await handle.db.introspection.getTables()).length
    const before = await tables()
    if (handle.engine === 'sqlite') {
      const folder = await mkdtemp(join(tmpdir(), 'stet-race-'))
      const address = `sqlite:${join(folder, 'stet.db')}`
      const racers = [await openDatabase(address), await openDatabase(address)]
      await Promise.all(racers.map((racer) => migrate(racer)))
      const found = await racers[0]?.db.introspection.getTables()
      expect(found?.length).toBe(before)
      for (const racer of racers) await racer.close()
      await rm(folder, { recursive: true })
      return
    }
    await sql.raw('drop schema public cascade; create schema public').execute(handle.db)
    const racers = [handle, await ready.another(), await ready.another()]
    await Promise.all(racers.map((racer) => migrate(racer)))
    expect(await tables()).toBe(before)
  })

  it('orders text byte by byte, whatever the language of the database', async () => {
    const { rows } = await sql<{ key: string }>`
      insert into setting (key, value) values ('b', ''), ('B', ''), ('ä', ''), ('a', '')
    `
      .execute(ready.handle.db)
      .then(() =>
        sql<{ key: string }>`select key from setting order by key`.execute(ready.handle.db),
      )
    expect(rows.map((row) => row.key)).toEqual(['B', 'a', 'b', 'ä'])
  })
})

describe('migrations', () => {
  let folder = ''
  let handle: Handle
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stet-migrations-'))
    handle = await openDatabase('sqlite::memory:')
    await write('0001-first.sql', 'create table one (a text); create table two (a text);')
  })
  afterEach(async () => {
    await handle.close()
    await rm(folder, { recursive: true, force: true })
  })
  const write = (name: string, text: string) => writeFile(join(folder, name), text)
  const run = () => migrate(handle, pathToFileURL(`${folder}/`))
  const names = async () => {
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_schema where name <> 'migration' order by name
    `.execute(handle.db)
    return rows.map((row) => row.name)
  }

  it('run in order, those of this engine only', async () => {
    await write('0002-second.sqlite.sql', 'create table three (a text)')
    await write('0002-second.postgres.sql', 'this is not for us')
    await write('0003-third.sql', 'insert into three values (1)')
    await run()
    await run()
    expect(await names()).toEqual(['one', 'three', 'two'])
  })

  it('go on where they stopped', async () => {
    await run()
    await write('0002-second.sql', 'create table three (a text)')
    await run()
    expect(await names()).toEqual(['one', 'three', 'two'])
  })

  it('leave nothing behind when one of them fails', async () => {
    await write('0002-second.sql', 'create table three (a text); create nonsense')
    await expect(run()).rejects.toThrow('syntax error')
    expect(await names()).toEqual([])
  })

  it('refuse a file that was changed after it had run', async () => {
    await run()
    await write('0001-first.sql', 'create table other (a text)')
    await expect(run()).rejects.toThrow(
      'Cannot open the database: 0001-first.sql was changed after it had been applied',
    )
  })

  it('refuse a database that is newer than the program', async () => {
    await write('0002-second.sql', 'create table three (a text)')
    await run()
    await rm(join(folder, '0002-second.sql'))
    await expect(run()).rejects.toThrow(
      'Cannot open the database: it is newer than this program, which does not know its change 0002-second.sql',
    )
  })

  it.each(['first.sql', '1-first.sql', '0001-first.mysql.sql', '0001-other.sql'])(
    'refuse a file with the name %s',
    async (name) => {
      await write(name, 'create table x (a text)')
      await expect(run()).rejects.toThrow('Cannot read the migrations')
    },
  )
})
