import { DatabaseSync } from 'node:sqlite'

/**
 * Opens a new file beside the database with these tables, for what an import must remember and memory should not hold. It
 * is never synced: what it holds is worth nothing once the import has ended.
 */
export function openScratchFile(path: string, tables: string): DatabaseSync {
  const database = new DatabaseSync(path)
  database.exec(`
    pragma journal_mode = off;
    pragma synchronous = off;
    pragma cache_size = -4000;
    ${tables}
    begin;
  `)
  return database
}
