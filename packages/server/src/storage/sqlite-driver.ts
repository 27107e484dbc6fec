import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely'
import { SelectQueryNode } from 'kysely'
import type { Guard } from './guard.ts'

/** How long a write waits for another process, in milliseconds. */
const patience = 10_000
const keptStatements = 200
/** How much text they may have together: one that writes many rows takes ten times its text in memory. */
const keptText = 600_000
/** How a statement begins that writes nothing; on the reading connection SQLite refuses the others. */
const readsOnly = /^\s*(select|explain|with recursive)\b/i

/** One connection of SQLite with its prepared statements. */
export class Line {
  readonly database: DatabaseSync
  readonly #statements = new Map<string, { statement: StatementSync; reads: boolean }>()
  #text = 0

  constructor(database: DatabaseSync) {
    this.database = database
  }

  run<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const { statement, reads } = this.#prepared(sql)
    const values = parameters as readonly SQLInputValue[]
    if (reads) return { rows: statement.all(...values) as R[] }
    return { rows: [], numAffectedRows: BigInt(statement.run(...values).changes) }
  }

  #prepared(sql: string): { statement: StatementSync; reads: boolean } {
    let prepared = this.#statements.get(sql)
    if (prepared) {
      this.#statements.delete(sql)
    } else {
      const statement = this.database.prepare(sql)
      prepared = { statement, reads: statement.columns().length > 0 }
      // Counts of changes; FTS5 leaves row numbers beside them that no number holds.
      if (!prepared.reads) statement.setReadBigInts(true)
      this.#text += sql.length
      for (const oldest of this.#statements.keys()) {
        if (this.#statements.size < keptStatements && this.#text <= keptText) break
        this.#statements.delete(oldest)
        this.#text -= oldest.length
      }
    }
    this.#statements.set(sql, prepared)
    return prepared
  }
}

/**
 * Kysely's way to SQLite: one connection writes, one transaction after the other, in the order asked for;
 * another reads what is committed, so that readers never wait. In memory there is only the one.
 */
export class SqliteDriver implements Driver {
  readonly #writer: Line
  readonly #reader: Line | undefined
  readonly #guard: Guard
  #last: Promise<void> = Promise.resolve()
  /** Counts the commits of this process. */
  commits = 0

  constructor(lines: { writer: Line; reader: Line | undefined; guard: Guard }) {
    this.#writer = lines.writer
    this.#reader = lines.reader
    this.#guard = lines.guard
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<SqliteConnection> {
    this.#guard.admit()
    return new SqliteConnection(this)
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as SqliteConnection).begin()
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    ;(connection as SqliteConnection).commit()
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    ;(connection as SqliteConnection).rollBack()
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.turn()
    this.#reader?.database.close()
    this.#writer.database.close()
  }

  /** Whether the transaction that is asked for now must be safe on the disk at its commit. */
  get isDurable(): boolean {
    return this.#guard.isDurable
  }

  get writer(): Line {
    return this.#writer
  }

  get reader(): Line | undefined {
    return this.#reader
  }

  /** Waits until it is this caller's turn to write; gives what ends the turn. */
  async turn(): Promise<() => void> {
    const before = this.#last
    let end = (): void => undefined
    this.#last = new Promise((resolve) => {
      end = resolve
    })
    await before
    return end
  }
}

class SqliteConnection implements DatabaseConnection {
  readonly #driver: SqliteDriver
  #endTurn: (() => void) | undefined
  #isRelaxed = false

  constructor(driver: SqliteDriver) {
    this.#driver = driver
  }

  async begin(): Promise<void> {
    const end = await this.#driver.turn()
    const { writer, isDurable } = this.#driver
    try {
      // In WAL mode only the wait for the disk at the commit differs; the file is never broken by it.
      if (!isDurable) writer.database.exec('pragma synchronous = normal')
      await patiently(() => writer.database.exec('begin immediate'))
      this.#endTurn = end
    } catch (error) {
      if (!isDurable) writer.database.exec('pragma synchronous = full')
      end()
      throw error
    }
    this.#isRelaxed = !isDurable
  }

  commit(): void {
    this.#driver.writer.database.exec('commit')
    this.#driver.commits += 1
    this.#leave()
  }

  rollBack(): void {
    const { database } = this.#driver.writer
    try {
      // A full disk ends the transaction by itself.
      if (database.isTransaction) database.exec('rollback')
    } finally {
      this.#leave()
    }
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { writer, reader } = this.#driver
    if (this.#endTurn) return writer.run(query)
    const reads = SelectQueryNode.is(query.query) || readsOnly.test(query.sql)
    if (reads && reader) return reader.run(query)
    const end = await this.#driver.turn()
    try {
      const result = await patiently(() => writer.run<R>(query))
      if (!reads) this.#driver.commits += 1
      return result
    } finally {
      end()
    }
  }

  streamQuery(): never {
    throw new Error('Cannot stream rows: ask for them in batches by key')
  }

  #leave(): void {
    if (this.#isRelaxed) this.#driver.writer.database.exec('pragma synchronous = full')
    this.#isRelaxed = false
    this.#endTurn?.()
    this.#endTurn = undefined
  }
}

/**
 * Tries again while another process writes. SQLite's own waiting would stop this whole process.
 * Throws SQLite's error after ten seconds.
 */
async function patiently<T>(write: () => T): Promise<T> {
  const until = performance.now() + patience
  for (;;) {
    try {
      return write()
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error
    }
    await wait(1 + Math.random() * 3)
  }
}

function isBusy(error: unknown): boolean {
  const busy = 5
  return error instanceof Error && 'errcode' in error && Number(error.errcode) % 256 === busy
}
