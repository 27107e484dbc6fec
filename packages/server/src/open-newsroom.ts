import { mkdir } from 'node:fs/promises'
import type { Config } from './config.ts'
import { demoReach } from './demo/demo-reach.ts'
import { newId } from './new-id.ts'
import type { Journal, Newsroom } from './newsroom.ts'
import { openDatabase } from './storage/database.ts'
import { migrate } from './storage/migrate.ts'

/** Opens the newsroom that a configuration names, its database brought to the present schema. */
export async function openNewsroom(config: Config): Promise<Newsroom> {
  await mkdir(config.data, { recursive: true })
  const database = await openDatabase(config.database)
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  const reach = await demoReach(config)
  const now = () => new Date().toISOString()
  return {
    config,
    database,
    now,
    newId: () => newId(Date.now()),
    journal: journalTo(process.stderr),
    ...(reach && { reach }),
  }
}

/** The diagnostic log: a line of JSON for each event. */
function journalTo(stream: NodeJS.WritableStream): Journal {
  const write = (level: string, about: string, facts?: Readonly<Record<string, unknown>>) =>
    stream.write(`${JSON.stringify({ at: new Date().toISOString(), level, about, ...facts })}\n`)
  return {
    info: (about, facts) => write('info', about, facts),
    error: (about, facts) => write('error', about, facts),
  }
}
