import type { Reach } from './capture/fetching/reach.ts'
import type { Config } from './config.ts'
import type { Handle } from './storage/database.ts'

/** What the outside world lends us. Tests pass their own; nothing else reaches for a global. */
export interface Newsroom {
  readonly config: Config
  readonly database: Handle
  /** The time, as `YYYY-MM-DDTHH:MM:SS.sssZ`. */
  readonly now: () => string
  /** A new UUIDv7. */
  readonly newId: () => string
  readonly journal: Journal
  /** How other hosts are asked, where it is not the usual way: tests and the demo play some of them. */
  readonly reach?: Reach
  /** Aborted when the server ends: whatever stays open for long is closed then. */
  readonly closing?: AbortSignal
}

/** The diagnostic log. */
export interface Journal {
  info(about: string, facts?: Readonly<Record<string, unknown>>): void
  error(about: string, facts?: Readonly<Record<string, unknown>>): void
}
