import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoryId } from '@stet/core/story'
import { readEntry } from '@stet/evidence/ledger'
import { z } from 'zod'
import type { Newsroom } from '../newsroom.ts'
import { type Database, transaction } from '../storage/database.ts'
import {
  countLedgerEntries,
  ledgerEntriesFrom,
  type RestoredLedgerEntry,
  restoreLedgerEntries,
} from '../storage/ledger.ts'
import type { IntakeFolder } from './intake-folder.ts'

/** The ledger in an export: a line of JSON for each entry, with its salt. */
export const ledgerFile = 'ledger.jsonl'

const atOnce = 1000

/** Writes all entries of the ledger into the folder of an export. */
export async function exportLedger(db: Database, folder: string): Promise<void> {
  const path = join(folder, ledgerFile)
  await writeFile(path, '')
  for (let from = 0; ; ) {
    const entries = await ledgerEntriesFrom(db, from, atOnce)
    if (entries.length === 0) return
    const lines = entries.map(({ story, text, salt, reason }) =>
      JSON.stringify({ story, entry: text, salt, reason }),
    )
    await writeFile(path, `${lines.join('\n')}\n`, { flag: 'a' })
    from += entries.length
  }
}

const line = z.strictObject({
  story: z.uuid(),
  entry: z.string().max(60_000),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  reason: z.string(),
})

/**
 * Brings in the ledger of an export, so that what was signed stays true; says why it cannot be. A newsroom that has
 * entries of its own keeps them, and enters what comes in after them.
 */
export async function restoreLedger(
  newsroom: Newsroom,
  folder: IntakeFolder,
): Promise<string | null> {
  if (!folder.files.includes(ledgerFile)) return null
  const text = (await folder.read(ledgerFile))?.toString('utf8') ?? ''
  const entries: RestoredLedgerEntry[] = []
  for (const one of text.split('\n').filter(Boolean)) {
    const read = restoredFrom(one)
    if (!read) return `line ${entries.length + 1} is no entry of a ledger`
    entries.push(read)
  }
  const names = new Set(entries.map(({ story, entry }) => `${story} ${entry.story}`))
  const [stories, tags] = [
    new Set(entries.map(({ story }) => story)),
    new Set(entries.map(({ entry }) => entry.story)),
  ]
  if (stories.size !== names.size || tags.size !== names.size)
    return 'it calls a story by two names, or two stories by one'
  return transaction(newsroom.database, async (db) => {
    if ((await countLedgerEntries(db)) === 0) await restoreLedgerEntries(db, entries)
    return null
  })
}

function restoredFrom(text: string): RestoredLedgerEntry | undefined {
  try {
    const { story, entry: bytes, salt, reason } = line.parse(JSON.parse(text))
    const entry = readEntry(Buffer.from(bytes))
    return 'problem' in entry
      ? undefined
      : { story: story as StoryId, entry, text: bytes, salt, reason }
  } catch {
    return undefined
  }
}
