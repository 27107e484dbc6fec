import { areSame, toBase64 } from '../bytes.ts'
import type { EvidenceCheck } from '../check.ts'
import { type ReadEntry, readEntry, splitEntries } from './read-entries.ts'
import {
  type NoteKey,
  openNote,
  type ReadCheckpoint,
  readCheckpointText,
  readNoteKey,
} from './signed-note.ts'
import { expectedTiles, leafHashOf, tileAt, treeOver } from './tree-hash.ts'

/** Reads a file of the site by its path without a slash before it, `ledger/checkpoint`; undefined where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>

const decoder = new TextDecoder()

/** The check of something in a ledger: what it proves, and what was found instead. */
export function ledgerCheck(
  check: string,
  of: string,
  says: string,
  problem: string | null,
): EvidenceCheck {
  return { check, of, ok: problem === null, says, problem }
}

/** The checkpoint that a key has signed, and whether it did. */
export async function checkCheckpoint(
  read: ReadFile,
  given: string | undefined,
): Promise<{
  readonly check: EvidenceCheck
  readonly signed?: ReadCheckpoint
  readonly key?: NoteKey
}> {
  const says =
    'Whoever has the key of this ledger signed how many entries it has, and their one hash'
  const of = 'ledger/checkpoint'
  const failed = (problem: string) => ({ check: ledgerCheck('checkpoint', of, says, problem) })
  const own = given ?? (await textOf(read, 'ledger/key'))
  if (own === undefined) return failed('there is no key at ledger/key')
  const key = readNoteKey(own)
  if ('problem' in key) return failed(`the key cannot be used: ${key.problem}`)
  const note = await textOf(read, of)
  if (note === undefined) return failed('it is not there')
  const opened = await openNote(note, key)
  if ('problem' in opened) return failed(opened.problem)
  const signed = readCheckpointText(opened.text)
  if (!signed) return failed('it does not say a name, a number of entries and a hash')
  return { check: ledgerCheck('checkpoint', of, says, null), signed, key }
}

/** What the entries of a ledger are, and whether they are those that were signed. */
export interface CheckedEntries {
  readonly checks: readonly EvidenceCheck[]
  readonly entries: readonly ReadEntry[]
  readonly leaves: readonly Uint8Array[]
}

/** Reads all entries and compares them with the checkpoint and with every tile of hashes. */
export async function checkEntries(
  read: ReadFile,
  { size, root }: ReadCheckpoint,
): Promise<CheckedEntries> {
  const found = await readEntries(read, size)
  const leaves = found.bytes.map(leafHashOf)
  const tree = treeOver(leaves)
  const isSigned = found.problem === null && toBase64(tree.root) === root
  const says = `All ${size} entries are there, each in its form and in the order of time`
  const checks = [
    ledgerCheck('entries', 'ledger/tile/entries', says, found.problem),
    ledgerCheck(
      'tree',
      'ledger/checkpoint',
      'The entries are exactly those whose hash was signed: none was changed, taken away or put in',
      isSigned ? null : `their hash is ${toBase64(tree.root)}, the signed one is ${root}`,
    ),
  ]
  if (!isSigned) return { checks, entries: found.entries, leaves }
  let problem: string | null = null
  for (const { path, bytes } of expectedTiles(tree)) {
    problem ??= await tileProblem(read, `ledger/${path}`, bytes)
  }
  const tiles = 'Other programs that read the tiles of hashes find the same ledger'
  checks.push(ledgerCheck('tiles', 'ledger/tile', tiles, problem))
  return { checks, entries: found.entries, leaves }
}

async function tileProblem(
  read: ReadFile,
  path: string,
  bytes: Uint8Array,
): Promise<string | null> {
  const there = await read(path)
  if (!there) return `${path} is not there`
  return areSame(there, bytes) ? null : `${path} holds other hashes than its entries have`
}

interface FoundEntries {
  readonly bytes: readonly Uint8Array[]
  readonly entries: readonly ReadEntry[]
  readonly problem: string | null
}

async function readEntries(read: ReadFile, size: number): Promise<FoundEntries> {
  const bytes: Uint8Array[] = []
  const entries: ReadEntry[] = []
  const stop = (problem: string | null): FoundEntries => ({ bytes, entries, problem })
  for (let first = 0; first < size; first += 256) {
    const width = Math.min(256, size - first)
    const path = `ledger/${tileAt('entries', first / 256, width)}`
    const tile = await read(path)
    if (!tile) return stop(`${path} is not there`)
    const split = splitEntries(tile)
    if (split?.length !== width) return stop(`${path} does not hold ${width} entries`)
    for (const [index, one] of split.entries()) {
      const entry = readEntry(one)
      const position = first + index
      if ('problem' in entry) return stop(`entry ${position} cannot be read: ${entry.problem}`)
      const before = entries.at(-1)
      if (before && before.at > entry.at)
        return stop(`entry ${position} is older than the one before it`)
      bytes.push(one)
      entries.push(entry)
    }
  }
  return stop(null)
}

/** Whether the ledger still holds, unchanged, all that an older checkpoint was signed for. */
export async function checkEarlier(
  note: string,
  key: NoteKey,
  leaves: readonly Uint8Array[],
): Promise<EvidenceCheck> {
  const says = 'The ledger only grew since the older checkpoint: nothing that it held was changed'
  const check = (problem: string | null) =>
    ledgerCheck('growth', 'the older checkpoint', says, problem)
  const opened = await openNote(note, key)
  if ('problem' in opened) return check(opened.problem)
  const older = readCheckpointText(opened.text)
  if (!older) return check('it does not say a name, a number of entries and a hash')
  if (older.size > leaves.length)
    return check(`it was signed for ${older.size} entries, the ledger has ${leaves.length}`)
  const { root } = treeOver(leaves.slice(0, older.size))
  return check(
    toBase64(root) === older.root
      ? null
      : `the first ${older.size} entries are not those that it was signed for`,
  )
}

/** A file as text; undefined where it is not there. */
export async function textOf(read: ReadFile, path: string): Promise<string | undefined> {
  const bytes = await read(path)
  return bytes && decoder.decode(bytes)
}
