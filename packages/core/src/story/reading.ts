/** One place where JSON is not what a story needs. */
export interface Problem {
  /** `body.content[3].attrs.post.author.name`; empty for the whole. */
  readonly path: string
  readonly found: string
  readonly expected: string
  readonly message: string
}

/** What a reading of foreign JSON comes to. */
export type Parsed<T> = T | { readonly problems: readonly Problem[] }

/** A reading under way: where it is, what it found wrong, and how much text it has seen. */
export interface Reading {
  readonly what: string
  readonly path: (string | number)[]
  readonly problems: Problem[]
  /** UTF-16 units so far. */
  size: number
}

const mostProblems = 50
const largestText = 5_000_000

/** Starts to read `what` (`story`), which stands at a path of its own or at none. */
export function beginReading(what: string, ...path: readonly string[]): Reading {
  return { what, path: [...path], problems: [], size: 0 }
}

/** Whether a reading has found so much wrong, or so much at all, that it goes no further. */
export function isOver({ problems, size }: Reading): boolean {
  return problems.length >= mostProblems || size > largestText
}

/** Counts text towards the limit of the whole. */
export function count(reading: Reading, text: string): void {
  if (reading.size > largestText) return
  reading.size += text.length
  if (reading.size <= largestText) return
  const expected = `at most ${largestText} characters in all`
  pushProblem(reading, '', 'more', expected)
}

/** Notes that the value at the present place is wrong; answers `false` for it. */
export function report(reading: Reading, found: string, expected: string): false {
  pushProblem(reading, written(reading.path), found, expected)
  return false
}

/** Reads what stands under a key, with the place kept; answers what `read` answers. */
export function under(reading: Reading, key: string | number, read: () => boolean): boolean {
  reading.path.push(key)
  const right = read()
  reading.path.pop()
  return right
}

/** What a value is, in a few words for a message. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `“${shortened(value)}”`
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value === null || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Whether a value is an object as JSON makes them, without a prototype of its own. */
export function isPlain(value: unknown): value is { readonly [key: string]: unknown } {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The value that an object holds itself under a key. */
export function own(object: { readonly [key: string]: unknown }, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

function pushProblem(reading: Reading, path: string, found: string, expected: string): void {
  if (reading.problems.length >= mostProblems) return
  const message = `Cannot read ${path || `the ${reading.what}`}: found ${found}, expected ${expected}`
  reading.problems.push({ path, found, expected, message })
}

function written(path: readonly (string | number)[]): string {
  let text = ''
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`
    else if (/^\w+$/.test(key)) text += text ? `.${key}` : key
    else text += `[${JSON.stringify(shortened(key))}]`
  }
  return text
}

/** At most forty characters, cut where no pair of surrogates is torn, and well formed. */
function shortened(text: string): string {
  const short = text.length > 40 ? `${[...text.slice(0, 80)].slice(0, 40).join('')}…` : text
  return short.toWellFormed()
}
