import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { searchWords } from '@stet/core/story'
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { Handle } from './database.ts'
import type { Engine } from './engine.ts'
import { Guard } from './guard.ts'
import { checkpointApart } from './sqlite-checkpoint.ts'
import { Line, SqliteDriver } from './sqlite-driver.ts'
import { countInSqlite, indexInSqlite, newestInSqlite, unindexInSqlite } from './sqlite-search.ts'
import { dropTracesInSqlite } from './sqlite-traces.ts'
import type { Tables } from './tables.ts'

/** How often a foreign commit is looked for, in milliseconds. */
const interval = 50

class Adapter extends SqliteAdapter {
  readonly engine: Engine

  constructor(engine: Engine) {
    super()
    this.engine = engine
  }

  // Kysely would let everybody wait for one connection, readers behind writers; the driver knows better.
  override get supportsMultipleConnections(): boolean {
    return true
  }
}

/** Opens a file, or `:memory:`. Makes the file and its folder where there are none. */
export function openSqlite(path: string): Handle {
  const inMemory = path === ':memory:'
  if (!inMemory) mkdirSync(dirname(path), { recursive: true })
  const writer = new Line(openLine(path, 4_000))
  const reader = inMemory ? undefined : new Line(openLine(path, 2_000))
  // The driver itself waits for other writers, without stopping the process.
  writer.database.exec('pragma busy_timeout = 0')
  reader?.database.exec('pragma query_only = on')
  const guard = new Guard()
  const driver = new SqliteDriver({ writer, reader, guard })
  const engine = sqliteEngine(writer, path)
  const db = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new Adapter(engine),
      createDriver: () => driver,
      createIntrospector: (database) => new SqliteIntrospector(database),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
  const watches = new Set<() => void>()
  return {
    db,
    engine: 'sqlite',
    guard,
    watch: (heard) => watch({ path, writer, driver, heard, watches }),
    async close() {
      for (const stop of watches) stop()
      // Kysely closes only what was used.
      await db.destroy()
      for (const line of [reader, writer]) if (line?.database.isOpen) line.database.close()
    },
  }
}

/** Opens one connection with a page cache of so many kibibytes. */
function openLine(path: string, cache: number): DatabaseSync {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5_000 })
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma cache_size = -${cache};
    pragma mmap_size = 0;
    pragma journal_size_limit = 16777216;
    pragma temp_store = memory;
    pragma trusted_schema = off;
  `)
  // For a migration that fills in the words of the stories that there are.
  database.function('search_words', { deterministic: true }, (text) => searchWords(String(text)))
  return database
}

function sqliteEngine(writer: Line, path: string): Engine {
  return {
    name: 'sqlite',
    skipsLocked: false,
    script: async (_, text) => writer.database.exec(text),
    // There is only ever one transaction that writes.
    lock: async () => undefined,
    // The driver does it before the transaction begins: SQLite refuses to inside one.
    relax: async () => undefined,
    overwriteDeleted: async () => writer.database.exec('pragma secure_delete = on'),
    dropTraces: (db) => dropTracesInSqlite(db, path),
    announce: async () => undefined,
    index: indexInSqlite,
    unindex: unindexInSqlite,
    countFound: countInSqlite,
    newestFound: newestInSqlite,
  }
}

/** Who watches is there to stay, and to serve: its commits must be short. */
function watch({
  path,
  writer,
  driver,
  heard,
  watches,
}: {
  path: string
  writer: Line
  driver: SqliteDriver
  heard: () => void
  watches: Set<() => void>
}): () => void {
  // `data_version` changes when any other connection, here or elsewhere, has committed.
  const version = writer.database.prepare('pragma data_version')
  const state = () => `${version.get()?.['data_version']} ${driver.commits}`
  let seen = state()
  const timer = setInterval(() => {
    const now = state()
    if (now === seen) return
    seen = now
    heard()
  }, interval)
  timer.unref()
  const commits = () => driver.commits
  const { database } = writer
  const end =
    watches.size === 0 && path !== ':memory:' && checkpointApart(path, { database, commits })
  const stop = () => {
    clearInterval(timer)
    if (end) end()
    watches.delete(stop)
  }
  watches.add(stop)
  return stop
}
