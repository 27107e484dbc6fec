/** Tells whoever waits that there may be something to do. */
export class Bell {
  #waiting: (() => void)[] = []
  readonly #listeners = new Set<() => void>()

  /** Settles at the next ring. */
  heard(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  /** Calls `listener` at each ring; gives back what ends that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  ring(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
    for (const listener of this.#listeners) listener()
  }
}
