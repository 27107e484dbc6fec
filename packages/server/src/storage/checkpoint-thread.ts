import { DatabaseSync } from 'node:sqlite'
import { workerData } from 'node:worker_threads'

/** A thread that brings commits from SQLite's journal into its main file, as far as nobody reads them. */
const database = new DatabaseSync(String(workerData), { timeout: 1_000 })
database.exec('pragma wal_checkpoint(passive)')
database.close()
