import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { type Handle, openDatabase, transaction } from './database.ts'
import { migrate } from './migrate.ts'
import { type Cluster, freshPostgres, postgresFolder, startPostgres } from './postgres-for-tests.ts'

/** A database that is empty before each test. */
export interface Ready {
  /** Another connection to the same database, as another process would have it. Closed after the suite. */
  another(): Promise<Handle>
  readonly address: string
  readonly handle: Handle
}

const tables = [
  ...['story', 'publication', 'list_entry', 'list_month', 'listed', 'version', 'address'],
  ...['reference', 'media', 'setting', 'audit', 'job', 'lease', 'comment', 'intake'],
  ...['media_use', 'edit', 'story_field', 'staff_link', 'staff_challenge', 'staff'],
  ...['story_count', 'counted_log', 'search_story', 'archive_import', 'capture'],
  ...['take_out', 'sealed', 'stamp', 'capture_ask', 'capture_told'],
  ...['ledger_entry', 'ledger_story', 'ledger_tree', 'ledger_private'],
  ...['original', 'look', 'original_use', 'notice', 'person_role', 'card_decision'],
  ...['desk_ruling', 'commenter', 'commenter_challenge', 'commenter_draft'],
  ...['moderation_queue', 'comment_danger', 'moderation_decision', 'comment_report'],
  ...['comment_appeal', 'comment_thread_policy', 'discussion', 'comment_finding'],
  ...['comment_revision', 'comment_respect', 'comment_rank', 'authority_order'],
  'commenter_past_name',
]

/** Runs a suite on SQLite and on PostgreSQL, if the machine has it. */
export function onBoth(name: string, suite: (ready: Ready) => void): void {
  describe(`${name} on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-sqlite-'))
    // The last of these hooks runs first: what was opened is closed before its place is taken away.
    afterAll(() => rmSync(folder, { recursive: true, force: true }))
    suite(prepared(async () => `sqlite:${join(folder, 'stet.db')}`))
  })
  describe.skipIf(!postgresFolder())(`${name} on PostgreSQL`, () => {
    suite(prepared(async () => freshPostgres(await clusterAddress())))
  })
  // Outside of both: at the end of the file.
  afterAll(async () => (await own)?.stop())
}

/** One cluster for the whole run, where the run has started one, or one for this file. */
let own: Promise<Cluster | undefined> | undefined
async function clusterAddress(): Promise<string> {
  const shared = process.env['STET_TEST_POSTGRES']
  if (shared) return shared
  own ??= startPostgres()
  return (await own)?.address ?? ''
}

function prepared(makeAddress: () => Promise<string>): Ready {
  const open: Handle[] = []
  let address = ''
  const another = async () => {
    const handle = await openDatabase(address)
    open.push(handle)
    return handle
  }
  beforeAll(async () => {
    address = await makeAddress()
    await migrate(await another())
  }, 60_000)
  beforeEach(async () => {
    const [handle] = open
    if (!handle) return
    await transaction(handle, async (db) => {
      for (const table of tables) await sql`delete from ${sql.table(table)}`.execute(db)
      if (handle.engine === 'sqlite') {
        await sql`insert into search_word (search_word) values ('delete-all')`.execute(db)
      }
    })
  })
  afterAll(async () => {
    for (const handle of open) await handle.close()
  })
  return {
    another,
    get address() {
      return address
    },
    get handle() {
      const [handle] = open
      if (!handle) throw new Error('Cannot use the database before the suite has begun')
      return handle
    },
  }
}
