/** A record of foreign JSON. */
export type Fields = Readonly<Record<string, unknown>>

/** A value as a record; one without fields where it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {}
}

/** A value as a list, at most some hundreds of it; empty where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 500) : []
}

/** A value as text, whole characters only; empty where it is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100_000).toWellFormed() : ''
}

/** A value as words in one line, without signs that nobody sees or that turn directions. */
export function lineOf(value: unknown): string {
  return textOf(value)
    .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 1000)
}

/** A value as a web address; null where it is none. */
export function webAddressOf(value: unknown): string | null {
  const text = textOf(value).trim()
  if (!URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

/** An id that is digits alone; empty where it is none. */
export function digitsOf(value: unknown): string {
  const text =
    typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textOf(value)
  return /^\d{1,32}$/.test(text) ? text : ''
}
