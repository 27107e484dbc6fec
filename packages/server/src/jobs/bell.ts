/** Tells whoever waits that there may be something to do. */
export class Bell {
  #waiting: (() => void)[] = []

  /** Settles at the next ring. */
  heard(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  ring(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}
