import type { Database } from './engine.ts'

/** The value of a setting, where it was ever written. */
export async function readSetting<T>(db: Database, key: string): Promise<T | undefined> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst()
  return row && JSON.parse(row.value)
}

/** Writes a setting: anything that JSON can hold. */
export async function writeSetting(db: Database, key: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`Cannot write setting ${key}: it has no value`)
  await db
    .insertInto('setting')
    .values({ key, value: text })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: text }))
    .execute()
}
