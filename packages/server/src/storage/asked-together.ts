import type { Database, Handle } from './database.ts'
import { gatherCalls } from './gather-calls.ts'

/** How many keys one question holds at most. */
const most = 200

/**
 * What is asked for one key at a time, as one question for all that ask at the same moment: while one question is on its
 * way, the next ones gather. Each is put after it was asked for, so that no answer is older than its question. SQLite
 * answers in this thread, with no way to go: there each is asked by itself.
 */
export function askedTogether<Key, Value>(
  read: (db: Database, keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): (database: Handle, key: Key) => Promise<Value | undefined> {
  const known = new WeakMap<Handle, (key: Key) => Promise<Value | undefined>>()
  return async (database, key) => {
    if (database.engine === 'sqlite') return (await read(database.db, [key])).get(key)
    const before = known.get(database)
    if (before) return before(key)
    const readAll = async (keys: readonly Key[]) => {
      const found = await read(database.db, [...new Set(keys)])
      return keys.map((one) => found.get(one))
    }
    const ask = gatherCalls(readAll, { most })
    known.set(database, ask)
    return ask(key)
  }
}
