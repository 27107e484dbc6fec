import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { type Handle, transaction } from './database.ts'
import { type Database, engineOf } from './engine.ts'
import type { MigrationRow } from './tables.ts'

interface Migration extends MigrationRow {
  readonly text: string
}

const folder = new URL('migrations/', import.meta.url)

/**
 * Brings the database to the schema that this program knows, in one transaction; does nothing where it is
 * there. Throws where the database is newer than the program or a migration was changed after it had run.
 */
export async function migrate(handle: Handle, from: URL = folder): Promise<void> {
  const migrations = await readMigrations(from, handle.engine)
  const done = await applied(handle.db).catch(() => undefined)
  if (done && missing(migrations, done).length === 0) return
  await transaction(handle, async (db) => {
    const engine = engineOf(db)
    await engine.lock(db, ['migration'])
    await sql`
      create table if not exists migration (
        number integer primary key,
        name text not null,
        checksum text not null
      )
    `.execute(db)
    for (const { text, ...row } of missing(migrations, await applied(db))) {
      await engine.script(db, text)
      await db.insertInto('migration').values(row).execute()
    }
  })
}

/** The files `0001-name.sql`, and of `0001-name.sqlite.sql` and `.postgres.sql` those of this engine. */
async function readMigrations(from: URL, engine: Handle['engine']): Promise<Migration[]> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.sql')).sort()
  const migrations: Migration[] = []
  for (const name of names) {
    const [, digits, only] = /^(\d{4})-[a-z-]+(?:\.(sqlite|postgres))?\.sql$/.exec(name) ?? []
    if (!digits) throw new SyntaxError(`Cannot read the migrations: ${name} has no such name`)
    if (only && only !== engine) continue
    const number = Number(digits)
    if (migrations.at(-1)?.number === number) {
      throw new SyntaxError(`Cannot read the migrations: two of them are number ${number}`)
    }
    const text = await readFile(new URL(name, from), 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    migrations.push({ number, name, checksum, text })
  }
  return migrations
}

function applied(db: Database): Promise<MigrationRow[]> {
  return db.selectFrom('migration').selectAll().orderBy('number').execute()
}

/** The migrations that are still to be done; throws where what was done is not what we know. */
function missing(migrations: readonly Migration[], done: readonly MigrationRow[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.number, migration]))
  for (const { number, name, checksum } of done) {
    const migration = known.get(number)
    if (!migration) {
      throw new Error(
        `Cannot open the database: it is newer than this program, which does not know its change ${name}`,
      )
    }
    if (migration.checksum !== checksum) {
      throw new Error(
        `Cannot open the database: ${migration.name} was changed after it had been applied`,
      )
    }
  }
  const last = done.at(-1)?.number ?? 0
  return migrations.filter((migration) => migration.number > last)
}
