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
  /** Aborted when the server ends: whatever stays open for long is closed then. */
  readonly closing?: AbortSignal
}

/** The diagnostic log. */
export interface Journal {
  info(about: string, facts?: Readonly<Record<string, unknown>>): void
  error(about: string, facts?: Readonly<Record<string, unknown>>): void
}
