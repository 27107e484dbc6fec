import { readConfig } from '../../packages/server/src/config.ts'
import { newId } from '../../packages/server/src/new-id.ts'
import type { Newsroom } from '../../packages/server/src/newsroom.ts'
import { openDatabase } from '../../packages/server/src/storage/database.ts'
import type { OpenNewsroom } from './open-newsroom.ts'

/** The newsroom that another process serves, as a second process has it: the same database, nothing else of it. */
export async function newsroomBeside({
  data,
  port,
}: Pick<OpenNewsroom, 'data' | 'port'>): Promise<Newsroom> {
  const read = readConfig({ STET_DATA: data, PORT: String(port) })
  if ('problems' in read) throw new Error(read.problems.join('; '))
  return {
    config: read.config,
    database: await openDatabase(read.config.database),
    now: () => new Date().toISOString(),
    newId: () => newId(Date.now()),
    journal: { info: () => undefined, error: () => undefined },
  }
}
