import { expect, it } from 'vitest'
import { askedTogether } from './asked-together.ts'
import { onBoth } from './both-for-tests.ts'
import { writeSetting } from './settings.ts'

function opened() {
  const questions: (readonly string[])[] = []
  const ask = askedTogether<string, string>(async (db, keys) => {
    questions.push(keys)
    const rows = await db.selectFrom('setting').selectAll().where('key', 'in', keys).execute()
    return new Map(rows.map(({ key, value }) => [key, value]))
  })
  return { questions, ask }
}

onBoth('what is asked together', (ready) => {
  it('is one question for all that is wanted at the same moment, where it has a way to go', async () => {
    const { handle } = ready
    const { questions, ask } = opened()
    await writeSetting(handle.db, 'a', 1)
    await writeSetting(handle.db, 'b', 2)
    const all = ['a', 'b', 'a', 'c'].map((key) => ask(handle, key))
    expect(await Promise.all(all)).toEqual(['1', '2', '1', undefined])
    const gathered = [['a'], ['b', 'a', 'c']]
    const alone = [['a'], ['b'], ['a'], ['c']]
    expect(questions).toEqual(handle.engine === 'sqlite' ? alone : gathered)
  })

  it('gives nobody an answer that is older than the question', async () => {
    const { handle } = ready
    const { ask } = opened()
    await writeSetting(handle.db, 'a', 'old')
    const early = ask(handle, 'a')
    await writeSetting(handle.db, 'a', 'new')
    expect(await ask(handle, 'a')).toBe('"new"')
    await early
  })

  it('keeps databases apart', async () => {
    const { ask } = opened()
    const { handle } = ready
    const other = await ready.another()
    await writeSetting(handle.db, 'a', 1)
    expect(await Promise.all([ask(handle, 'a'), ask(other, 'b')])).toEqual(['1', undefined])
  })
})
