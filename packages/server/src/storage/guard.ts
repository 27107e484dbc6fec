import { AsyncLocalStorage } from 'node:async_hooks'

interface Turn {
  open: boolean
  connected: boolean
  readonly durable: boolean
}

/**
 * Watches over the transactions of one database. Inside a transaction neither a second one nor the database
 * itself may be used: it would wait for ever on SQLite, and happen outside the transaction on PostgreSQL.
 */
export class Guard {
  readonly #turns = new AsyncLocalStorage<Turn>()

  /** Whether the transaction that is open here must survive a power failure once it is committed. */
  get isDurable(): boolean {
    return this.#turns.getStore()?.durable ?? true
  }

  /** Runs `work` as a transaction; throws when already inside one. */
  async enter<T>(work: () => Promise<T>, { durable = true } = {}): Promise<T> {
    if (this.#turns.getStore()?.open) {
      throw new Error('Cannot begin a transaction: this is inside another one')
    }
    const turn = { open: true, connected: false, durable }
    return this.#turns.run(turn, async () => {
      try {
        return await work()
      } finally {
        turn.open = false
      }
    })
  }

  /** Asked for each connection: a transaction gets one, and nothing beside it. */
  admit(): void {
    const turn = this.#turns.getStore()
    if (!turn?.open) return
    if (turn.connected) {
      throw new Error(
        'Cannot use the database inside a transaction: use the one that the transaction was given',
      )
    }
    turn.connected = true
  }
}
