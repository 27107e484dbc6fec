import { expect, it } from 'vitest'
import { askedTogether } from './asked-together.ts'
import { migrate } from './migrate.ts'
import { writeSetting } from './settings.ts'
import { openSqlite } from './sqlite.ts'

async function opened() {
  const database = openSqlite(':memory:')
  await migrate(database)
  const questions: (readonly string[])[] = []
  const ask = askedTogether<string, string>(async (db, keys) => {
    questions.push(keys)
    const rows = await db.selectFrom('setting').selectAll().where('key', 'in', keys).execute()
    return new Map(rows.map(({ key, value }) => [key, value]))
  })
  return { database, questions, ask }
}

it('asks for all that is wanted at the same moment as one question, each key once', async () => {
  const { database, questions, ask } = await opened()
  await writeSetting(database.db, 'a', 1)
  await writeSetting(database.db, 'b', 2)
  const all = ['a', 'b', 'a', 'c'].map((key) => ask(database, key))
  expect(await Promise.all(all)).toEqual(['1', '2', '1', undefined])
  expect(questions).toEqual([['a'], ['b', 'a', 'c']])
  await database.close()
})

it('gives nobody an answer that is older than the question', async () => {
  const { database, ask } = await opened()
  await writeSetting(database.db, 'a', 'old')
  const early = ask(database, 'a')
  await writeSetting(database.db, 'a', 'new')
  expect(await ask(database, 'a')).toBe('"new"')
  await early
  await database.close()
})

it('keeps databases apart', async () => {
  const [one, other] = [await opened(), await opened()]
  await writeSetting(one.database.db, 'a', 1)
  const found = [one.ask(one.database, 'a'), one.ask(other.database, 'a')]
  expect(await Promise.all(found)).toEqual(['1', undefined])
  await one.database.close()
  await other.database.close()
})
