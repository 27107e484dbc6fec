import { canonicalJson, type Json } from '../jcs.ts'

/** What an entry tells of. */
const kinds = ['published', 'changed', 'noted', 'unpublished', 'taken-out', 'restored'] as const
export type EntryKind = (typeof kinds)[number]

/** An entry of a ledger as Stet writes it. */
export interface ReadEntry {
  readonly at: string
  readonly commitment: string
  readonly kind: EntryKind
  readonly story: string
  readonly versions: readonly number[]
}

/** The entries of a tile, each after its length in two bytes; undefined where the bytes end inside one. */
export function splitEntries(tile: Uint8Array): readonly Uint8Array[] | undefined {
  const entries: Uint8Array[] = []
  let at = 0
  while (at < tile.length) {
    const start = at + 2
    if (start > tile.length) return undefined
    const end = start + ((tile[at] ?? 0) << 8) + (tile[at + 1] ?? 0)
    if (end > tile.length) return undefined
    entries.push(tile.subarray(start, end))
    at = end
  }
  return entries
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Reads an entry from its bytes; says what is wrong with it. */
export function readEntry(bytes: Uint8Array): ReadEntry | { readonly problem: string } {
  let text: string
  let entry: unknown
  try {
    text = decoder.decode(bytes)
    entry = JSON.parse(text)
  } catch {
    return { problem: 'it is no JSON' }
  }
  if (!isEntry(entry)) return { problem: 'it does not say when it was made, of what, and its hash' }
  if (canonicalJson(entry as unknown as Json) !== text)
    return { problem: 'it is not written in the one form that JSON has (RFC 8785)' }
  return entry
}

/** Whether a value is an entry, with all members that entries have and no others. */
export function isEntry(value: unknown): value is ReadEntry {
  if (typeof value !== 'object' || value === null) return false
  const { at, commitment, kind, story, versions, ...more } = value as Record<string, unknown>
  return (
    Object.keys(more).length === 0 &&
    matches(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) &&
    matches(commitment, /^[0-9a-f]{64}$/) &&
    matches(story, /^[0-9a-f]{32}$/) &&
    kinds.some((known) => known === kind) &&
    Array.isArray(versions) &&
    versions.every((one) => Number.isSafeInteger(one) && one > 0)
  )
}

function matches(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value)
}
