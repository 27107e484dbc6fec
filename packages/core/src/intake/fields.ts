import { isAddress } from './addresses.ts'
import type { Entry } from './front-matter.ts'
import { readDay, readDayOrInstant, readInstant } from './moments.ts'
import type { Loss } from './taken.ts'

/** Named values from outside, read one by one; what is wrong or never asked for becomes a loss. */
export class Fields {
  readonly losses: Loss[]
  readonly zone: string
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #path: string
  readonly #asked: Set<string> = new Set()

  constructor(entries: ReadonlyMap<string, Entry>, losses: Loss[], zone: string, path = '') {
    this.#entries = entries
    this.losses = losses
    this.zone = zone
    this.#path = path
  }

  /** The first of these names that has a value; empty values count as none. */
  find(...names: readonly string[]): (Entry & { readonly name: string }) | undefined {
    for (const name of names) {
      const entry = this.#entries.get(name)
      if (!entry) continue
      this.#asked.add(name)
      if (entry.value !== null && entry.value !== '') return { ...entry, name }
    }
    return undefined
  }

  /** Whether anything stands under a name, be it an empty text. */
  has(name: string): boolean {
    const value = this.#entries.get(name)?.value
    return value !== undefined && value !== null
  }

  /** Words, as they stand; empty where there are none. */
  text(...names: readonly string[]): string {
    const entry = this.find(...names)
    if (!entry) return ''
    if (typeof entry.value === 'string') return entry.value
    if (typeof entry.value === 'number' || typeof entry.value === 'boolean')
      return String(entry.value)
    this.lose(entry.name, entry, 'It is no text and was left out')
    return ''
  }

  /** Yes or no; `otherwise` where nothing is said. */
  flag(name: string, otherwise: boolean): boolean {
    const entry = this.find(name)
    if (!entry) return otherwise
    if (typeof entry.value === 'boolean') return entry.value
    const text = String(entry.value).toLowerCase()
    if (/^(?:true|yes|on|1)$/.test(text)) return true
    if (/^(?:false|no|off|0)$/.test(text)) return false
    this.lose(name, entry, `It is neither true nor false; ${otherwise} was taken`)
    return otherwise
  }

  /** A moment, a day, or either, read in the zone; null where absent, and with a loss where it is none. */
  time(kind: 'instant' | 'day' | 'either', ...names: readonly string[]): string | null {
    const entry = this.find(...names)
    if (!entry) return null
    const text = String(entry.value)
    const found = readers[kind](text, this.zone)
    if (found === undefined)
      this.lose(entry.name, entry, 'It is no time in the calendar and was left out')
    return found ?? null
  }

  /** An address that may become a link; null where absent, and with a loss where it may not. */
  address(name: string): string | null {
    const entry = this.find(name)
    if (!entry) return null
    if (typeof entry.value === 'string' && isAddress(entry.value)) return entry.value
    this.lose(name, entry, 'It cannot be an address here and was left out')
    return null
  }

  /** One of a few words, in any case and with spaces for hyphens. */
  oneOf<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const entry = this.find(name)
    if (!entry) return otherwise
    const text = String(entry.value)
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-')
    const found = choices.find((choice) => choice === text)
    if (found === undefined)
      this.lose(name, entry, `It is none of ${choices.join(', ')}; ${otherwise} was taken`)
    return found ?? otherwise
  }

  /** The values of a list; a single value is a list of one. */
  list(...names: readonly string[]): readonly unknown[] {
    const value = this.find(...names)?.value
    if (value === undefined) return []
    return Array.isArray(value) ? value : [value]
  }

  /** The fields of a value inside; undefined where it has none. */
  within(value: unknown, path: string, line: number): Fields | undefined {
    const entries = entriesIn(value, line)
    return entries && new Fields(entries, this.losses, this.zone, `${this.#path}${path}.`)
  }

  /** Notes an entry that was not taken as it stands. */
  lose(name: string, entry: Entry, why: string): void {
    const what = `${this.#path}${name}: ${written(entry.value)}`
    this.losses.push({ kind: 'front matter', what, why, line: entry.line })
  }

  /** Notes every entry that nobody asked for. */
  loseRest(): void {
    for (const [name, entry] of this.#entries) {
      if (!this.#asked.has(name)) this.lose(name, entry, 'Nothing here has this name')
    }
  }
}

const readers = { instant: readInstant, day: readDay, either: readDayOrInstant } as const

function entriesIn(value: unknown, line: number): ReadonlyMap<string, Entry> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value).map(([name, inner]) => [name, { value: inner, line }]))
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
