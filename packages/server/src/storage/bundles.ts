import type { Instant } from '@stet/core/story'
import type { Database } from './engine.ts'
import { readSetting, writeSetting } from './settings.ts'

/** A designer's files over a design. It goes by the hash of what it holds, and never changes. */
export interface Bundle {
  readonly hash: string
  readonly files: ReadonlyMap<string, Buffer>
}

/** A bundle without its files, and when it was first taken. */
export interface BundleNote {
  readonly hash: string
  readonly takenAt: Instant
  readonly files: readonly string[]
}

interface Kept {
  readonly takenAt: Instant
  /** Base64 by name. */
  readonly files: Readonly<Record<string, string>>
}

// Bundles are small and few: settings of the magazine like all others.
const prefix = 'bundle:'

/** Keeps a bundle; one that is there already stays as it was. */
export async function saveBundle(db: Database, bundle: Bundle, takenAt: Instant): Promise<void> {
  const key = prefix + bundle.hash
  if ((await readSetting<Kept>(db, key)) !== undefined) return
  const files = Object.fromEntries(
    [...bundle.files].map(([name, bytes]) => [name, bytes.toString('base64')]),
  )
  await writeSetting(db, key, { takenAt, files } satisfies Kept)
}

/** The bundle of a hash. */
export async function findBundle(db: Database, hash: string): Promise<Bundle | undefined> {
  const kept = await readSetting<Kept>(db, prefix + hash)
  if (!kept) return undefined
  const files = Object.entries(kept.files)
  return { hash, files: new Map(files.map(([name, text]) => [name, Buffer.from(text, 'base64')])) }
}

/** Every bundle that is kept, the oldest first. */
export async function bundlesKept(db: Database): Promise<readonly BundleNote[]> {
  const rows = await db
    .selectFrom('setting')
    .selectAll()
    .where('key', '>=', prefix)
    .where('key', '<', 'bundle;')
    .execute()
  const notes = rows.map(({ key, value }): BundleNote => {
    const { takenAt, files } = JSON.parse(value) as Kept
    return { hash: key.slice(prefix.length), takenAt, files: Object.keys(files) }
  })
  return notes.sort((a, b) => (a.takenAt < b.takenAt ? -1 : 1))
}
