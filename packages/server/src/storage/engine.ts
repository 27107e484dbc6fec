import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** What queries are asked through: a database, or a transaction on it. */
export type Database = Kysely<Tables>

/** The words of a live story, as the index keeps them. */
export interface Indexed {
  readonly story: string
  readonly at: string
  readonly headline: readonly string[]
  readonly words: readonly string[]
}

export interface Asked {
  /** All must occur. Never empty. They hold letters and digits only. */
  readonly terms: readonly string[]
  /** Whether the last one need only be the beginning of a word. */
  readonly prefix: boolean
}

/** Which of the stories that were found. */
export interface Wanted {
  /** Those whose headline holds all terms, or the others. */
  readonly where: 'headline' | 'elsewhere'
  /** How many of them there are. */
  readonly found: number
  readonly limit: number
  readonly offset: number
}

/** What differs between the two engines. Everything else is one set of queries. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** Runs a whole file of statements. */
  script(db: Database, text: string): Promise<void>
  /** Holds others off who ask for one of the same keys, until the transaction ends. */
  lock(db: Database, keys: readonly string[]): Promise<void>
  /** Lets the commit of the transaction return before it is safe on the disk. */
  relax(db: Database): Promise<void>
  /** From here to the end of the transaction, what is deleted is overwritten, where the engine can do that. */
  overwriteDeleted(db: Database): Promise<void>
  /** After a commit: takes what was deleted out of the engine's own files, and says whether it is out of all. */
  dropTraces(db: Database): Promise<boolean>
  /** Tells other processes, at the commit, that there is something new. */
  announce(db: Database): Promise<void>
  /** Whether a claim must step over rows that another transaction holds. */
  readonly skipsLocked: boolean
  index(db: Database, indexed: readonly Indexed[]): Promise<void>
  unindex(db: Database, story: string): Promise<void>
  /** In how many stories, or headlines, all terms occur. */
  countFound(db: Database, asked: Asked, where: 'anywhere' | 'headline'): Promise<number>
  /** The stories in which all terms occur, those published last first, then by id. */
  newestFound(db: Database, asked: Asked, wanted: Wanted): Promise<string[]>
}

/** The engine behind a database or a transaction. */
export function engineOf(db: Database): Engine {
  const { adapter } = db.getExecutor() as { adapter: { engine?: Engine } }
  if (!adapter.engine) throw new TypeError('Cannot tell the engine of a database not opened here')
  return adapter.engine
}
