import { bytesOf } from '../bytes.ts'
import { hexOf } from '../digest.ts'
import { canonicalJson, type Json } from '../jcs.ts'
import { isEntry, type ReadEntry } from './read-entries.ts'
import { hashOf } from './tree-hash.ts'

/** What a site tells of one story's entries, beside its page. */
export interface ReadVersionsFile {
  readonly ledger: string
  readonly story: string
  /** From the root of the site; null where the story is not on the site. */
  readonly address: string | null
  readonly entries: readonly ReadToldEntry[]
}

export interface ReadToldEntry {
  readonly position: number
  readonly entry: ReadEntry
  readonly salt?: string
  readonly told?: Json
}

/** Reads what a site tells of a story's entries; undefined where the text is none of that. */
export function readVersionsFile(text: string): ReadVersionsFile | undefined {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof file !== 'object' || file === null) return undefined
  const { format, ledger, story, address, entries } = file as Record<string, unknown>
  if (format !== 'stet-versions/1' || typeof ledger !== 'string' || typeof story !== 'string')
    return
  if (address !== null && (typeof address !== 'string' || !/^\/(?!\/)/.test(address))) return
  if (!Array.isArray(entries) || !entries.every(isTold)) return undefined
  return { ledger, story, address, entries }
}

function isTold(value: unknown): value is ReadToldEntry {
  if (typeof value !== 'object' || value === null) return false
  const { position, entry, salt, told } = value as Record<string, unknown>
  return (
    Number.isSafeInteger(position) &&
    isEntry(entry) &&
    (salt === undefined) === (told === undefined) &&
    (salt === undefined || (typeof salt === 'string' && /^[0-9a-f]{64}$/.test(salt)))
  )
}

/** Whether what is told is what the entry commits to: SHA-256 of the salt and the canonical JSON. */
export function isCommittedTo({ entry, salt, told }: ReadToldEntry): boolean {
  if (salt === undefined || told === undefined) return false
  const bytes = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return hexOf(hashOf(bytes, bytesOf(canonicalJson(told)))) === entry.commitment
}
