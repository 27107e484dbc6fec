import { createHash } from 'node:crypto'
import { Kysely, PostgresAdapter, PostgresDialect, type PostgresPool, sql } from 'kysely'
import type { Client, Pool } from 'pg'
import type { Handle } from './database.ts'
import type { Engine } from './engine.ts'
import { Guard } from './guard.ts'
import { heldTables } from './held-words.ts'
import {
  countInPostgres,
  indexInPostgres,
  newestInPostgres,
  unindexInPostgres,
} from './postgres-search.ts'
import type { Tables } from './tables.ts'

const connectionsAtMost = 10
/** How long to wait before listening again after a lost connection, in milliseconds. */
const pause = 1_000
const floor = 15

const engine: Engine = {
  name: 'postgres',
  skipsLocked: true,
  async script(db, text) {
    await sql.raw(text).execute(db)
  },
  async lock(db, keys) {
    const numbers = keys.map((key) => createHash('sha256').update(key).digest().readBigInt64BE())
    // Everybody in the same order, so that no two wait for each other.
    const ordered = numbers.sort((x, y) => (x < y ? -1 : 1)).map(String)
    await sql`
      select pg_advisory_xact_lock(number) from unnest(${ordered}::bigint[]) as number
    `.execute(db)
  },
  async relax(db) {
    await sql`set local synchronous_commit to off`.execute(db)
  },
  // Rows are marked as gone and overwritten later: what is left until then is told by whoever deletes.
  overwriteDeleted: async () => undefined,
  async dropTraces(db) {
    const tables = [...heldTables, 'search_story'].map((table) => sql.table(table))
    await sql`vacuum ${sql.join(tables)}`.execute(db)
    return false
  },
  async announce(db) {
    await sql`notify stet`.execute(db)
  },
  index: indexInPostgres,
  unindex: unindexInPostgres,
  countFound: countInPostgres,
  newestFound: newestInPostgres,
}

class Adapter extends PostgresAdapter {
  readonly engine = engine
}

/** Opens a database of PostgreSQL 15 or newer. Throws where it is older or does not answer. */
export async function openPostgres(address: string): Promise<Handle> {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({
    connectionString: address,
    max: connectionsAtMost,
    application_name: 'stet',
    types: { getTypeParser: parserOf(pg.types.getTypeParser) },
  })
  // A connection that breaks while nobody uses it is replaced at the next query.
  pool.on('error', () => undefined)
  const guard = new Guard()
  const db = new Kysely<Tables>({ dialect: dialectOf(pool, guard) })
  const watches = new Set<() => void>()
  await requireVersion(db).catch(async (cause) => {
    await db.destroy()
    throw new Error('Cannot open the PostgreSQL database', { cause })
  })
  return {
    db,
    engine: 'postgres',
    guard,
    watch(heard) {
      const stop = listen(() => new pg.Client({ connectionString: address }), heard)
      watches.add(stop)
      return () => {
        watches.delete(stop)
        stop()
      }
    },
    async close() {
      for (const stop of watches) stop()
      await db.destroy()
    },
  }
}

type Parser = (text: string) => unknown

/** Counts are 64 bits wide there; ours all fit a number. */
function parserOf(usual: (oid: number, format?: 'text') => Parser) {
  const int8 = 20
  return (oid: number, format?: 'text' | 'binary'): Parser =>
    oid === int8 ? Number : usual(oid, format as 'text')
}

function dialectOf(pool: Pool, guard: Guard): PostgresDialect {
  const guarded = {
    connect: async () => {
      guard.admit()
      return pool.connect()
    },
    end: () => pool.end(),
    options: {},
  }
  const dialect = new PostgresDialect({ pool: guarded as PostgresPool })
  dialect.createAdapter = () => new Adapter()
  return dialect
}

async function requireVersion(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ version: number }>`
    select current_setting('server_version_num')::integer as version
  `.execute(db)
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000)
  if (version < floor) {
    throw new RangeError(`PostgreSQL ${floor} or newer is needed, this is ${version}`)
  }
}

/** Listens on a connection of its own, and again whenever that is lost. */
function listen(connect: () => Client, heard: () => void): () => void {
  let stopped = false
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  const begin = async (): Promise<void> => {
    const mine = connect()
    client = mine
    let lost = false
    const again = () => {
      if (lost || stopped) return
      lost = true
      mine.end().catch(() => undefined)
      timer = setTimeout(() => void begin(), pause)
      timer.unref()
    }
    mine.on('error', again)
    mine.on('end', again)
    mine.on('notification', heard)
    try {
      await mine.connect()
      await mine.query('listen stet')
      // Whatever was told while nobody listened.
      if (!stopped) heard()
    } catch {
      again()
    }
  }
  void begin()
  return () => {
    stopped = true
    clearTimeout(timer)
    client?.end().catch(() => undefined)
  }
}
