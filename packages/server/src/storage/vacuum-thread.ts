import { DatabaseSync } from 'node:sqlite'
import { workerData } from 'node:worker_threads'

// In a thread of its own: the whole file is written anew, and then its journal emptied.
const database = new DatabaseSync(workerData as string, { timeout: 10_000 })
try {
  database.exec('vacuum')
  database.exec('pragma wal_checkpoint(truncate)')
} finally {
  database.close()
}
