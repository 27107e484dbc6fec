/** How often one page was asked for. */
export interface Asked {
  /** By programs that do not say that they are robots. */
  requests: number
  /** By programs that say so. */
  robots: number
}

/** Every zone is a whole number of these away from any other: their days begin with one. */
export const quarterHour = 15 * 60 * 1000

/** Pages, by the quarter of an hour (counted from 1970) in which they were asked for. */
export type Quarters = ReadonlyMap<number, ReadonlyMap<string, Asked>>

/**
 * Counts requests for pages, by page and quarter of an hour. Of who asks it knows nothing: it is told
 * only whether a program says that it is a robot.
 */
export class Tally {
  #quarters = new Map<number, Map<string, Asked>>()
  #size = 0
  #quarter = -1
  #pages = new Map<string, Asked>()
  readonly #most: number

  /** `most` pages are held, should nobody be there to take them for long. */
  constructor(most = 200_000) {
    this.#most = most
  }

  /** Counts one request for a page at a time in milliseconds since 1970. */
  count(page: string, time: number, isRobot: boolean): void {
    const quarter = Math.floor(time / quarterHour)
    if (quarter !== this.#quarter) this.#turnTo(quarter)
    const asked = this.#pages.get(page) ?? this.#begin(page)
    if (isRobot) asked.robots += 1
    else asked.requests += 1
  }

  /** How many pages it holds, each once for a quarter of an hour. */
  get size(): number {
    return this.#size
  }

  /** What was counted since the last time, which it then forgets. */
  take(): Quarters {
    const taken = this.#quarters
    this.#quarters = new Map()
    this.#size = 0
    this.#quarter = -1
    return taken
  }

  /** Takes back what could not be kept. */
  giveBack(quarters: Quarters): void {
    for (const [quarter, pages] of quarters) {
      this.#turnTo(quarter)
      for (const [page, { requests, robots }] of pages) {
        const asked = this.#pages.get(page) ?? this.#begin(page)
        asked.requests += requests
        asked.robots += robots
      }
    }
  }

  #turnTo(quarter: number): void {
    this.#pages = this.#quarters.get(quarter) ?? new Map()
    this.#quarters.set(quarter, this.#pages)
    this.#quarter = quarter
  }

  #begin(page: string): Asked {
    const asked = { requests: 0, robots: 0 }
    if (this.#size >= this.#most) return asked
    this.#size += 1
    // A copy: a part of a longer text would keep all of that in memory.
    this.#pages.set(Buffer.from(page).toString(), asked)
    return asked
  }
}
