import { canonicalJson, type Json } from '../jcs.ts'
import { type ReadFile, textOf } from './check-tree.ts'
import type { ReadEntry } from './read-entries.ts'
import { isCommittedTo, type ReadToldEntry, readVersionsFile } from './read-versions-file.ts'

/** An entry and its place in the ledger. */
export interface PlacedEntry {
  readonly position: number
  readonly entry: ReadEntry
}

/** What a ledger has of one story. */
export interface LedgerStory {
  /** Its name in the ledger. */
  readonly story: string
  readonly ledger: string
  /** How many entries were signed. */
  readonly size: number
  readonly entries: readonly PlacedEntry[]
}

/** What was found of a story. */
export interface CheckedStory {
  readonly problem: string | null
  /** Where it is on the site; null where it is not. */
  readonly address: string | null
  /** What its newest version tells; undefined where the site does not tell it. */
  readonly newest: Json | undefined
  /** The commitments of its versions. */
  readonly hashes: readonly string[]
}

/** Where the site tells of a story. */
export function versionsFileOf(story: string): string {
  return `ledger/versions/${story.slice(0, 2)}/${story}.json`
}

/**
 * Whether a site tells of a story exactly what the ledger has: every entry and no other, words that belong to their
 * hashes, nothing of what was taken out, and the words of the version that is on the site.
 */
export async function checkStory(read: ReadFile, known: LedgerStory): Promise<CheckedStory> {
  const path = versionsFileOf(known.story)
  const text = await textOf(read, path)
  const file = text === undefined ? undefined : readVersionsFile(text)
  const nothing = { address: null, newest: undefined, hashes: [] }
  if (!file)
    return {
      ...nothing,
      problem: `${path} ${text === undefined ? 'is not there' : 'is no list of versions'}`,
    }
  const { address, entries } = file
  const versions = entries.filter(({ entry }) => isVersion(entry))
  const newest = versions.at(-1)
  const problem =
    file.ledger !== known.ledger || file.story !== known.story
      ? `${path} tells of another story or ledger`
      : (listProblem(entries, known) ?? tellingProblem(entries) ?? stateProblem(address, entries))
  return {
    problem: problem === null ? null : `${address ?? path}: ${problem}`,
    address,
    newest: newest?.told,
    hashes: versions.map(({ entry }) => entry.commitment),
  }
}

function isVersion({ kind }: ReadEntry): boolean {
  return kind === 'published' || kind === 'changed'
}

/** Every entry of the story and no other. */
function listProblem(
  told: readonly ReadToldEntry[],
  { entries, size }: LedgerStory,
): string | null {
  const early = told.find(({ position }) => position >= size)
  if (early)
    return `entry ${early.position} is not in the signed checkpoint yet; look again in a minute`
  if (told.length !== entries.length)
    return `the site tells of ${told.length} entries, the ledger has ${entries.length}`
  const other = told.findIndex(({ position, entry }, index) => {
    const there = entries[index]
    return there?.position !== position || textOfEntry(there.entry) !== textOfEntry(entry)
  })
  return other < 0 ? null : `entry ${told[other]?.position} is another one in the ledger`
}

function textOfEntry(entry: ReadEntry): string {
  return canonicalJson(entry as unknown as Json)
}

/** Words belong to their hashes, versions follow each other, and nothing is told of what was taken out. */
function tellingProblem(told: readonly ReadToldEntry[]): string | null {
  const wrong = told.find((one) => one.told !== undefined && !isCommittedTo(one))
  if (wrong) return `what is told of entry ${wrong.position} is not what the ledger was given`
  const numbers = told.filter(({ entry }) => isVersion(entry)).map(({ entry }) => entry.versions)
  const later = numbers.findIndex(
    (one, index) => one.length !== 1 || (one[0] ?? 0) <= (numbers[index - 1]?.[0] ?? 0),
  )
  if (later >= 0) return `version ${numbers[later]} does not follow version ${numbers[later - 1]}`
  const out = takenOut(told)
  const shown = told.find(
    ({ entry, told: words }) =>
      words !== undefined &&
      (isVersion(entry) || entry.kind === 'noted') &&
      entry.versions.some((one) => out.has(one)),
  )
  return shown ? `version ${shown.entry.versions} was taken out, and the site still tells it` : null
}

function takenOut(told: readonly ReadToldEntry[]): ReadonlySet<number> {
  const out = new Set<number>()
  for (const { entry } of told) {
    for (const version of entry.versions) {
      if (entry.kind === 'taken-out') out.add(version)
      if (entry.kind === 'restored') out.delete(version)
    }
  }
  return out
}

/** A story on the site tells its newest version; one that is not was taken off, and why is told. */
function stateProblem(address: string | null, told: readonly ReadToldEntry[]): string | null {
  const newest = told.findLast(({ entry }) => isVersion(entry))
  const left = told.findLast(({ entry }) => entry.kind === 'unpublished')
  const isOff = left !== undefined && left.position > (newest?.position ?? -1)
  if (address === null)
    return isOff ? null : 'it is not on the site, and the ledger does not say that it was taken off'
  if (isOff) return 'it is on the site, and the ledger says that it was taken off'
  if (newest?.told === undefined) return 'the words of its newest version are not told'
  return null
}
