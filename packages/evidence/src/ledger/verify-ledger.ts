import type { EvidenceCheck } from '../check.ts'
import type { Json } from '../jcs.ts'
import { type CheckedStory, checkStory, type PlacedEntry, versionsFileOf } from './check-story.ts'
import {
  checkCheckpoint,
  checkEarlier,
  checkEntries,
  ledgerCheck,
  type ReadFile,
  textOf,
} from './check-tree.ts'
import type { ReadEntry } from './read-entries.ts'
import type { ReadCheckpoint } from './signed-note.ts'

/** What came of checking a site's ledger. */
export interface LedgerVerdict {
  /** Whether every check holds. */
  readonly ok: boolean
  readonly checks: readonly EvidenceCheck[]
  /** What was not looked at, or cannot be known from the site alone, in sentences. */
  readonly lacks: readonly string[]
  readonly ledger: string | null
  readonly entries: number
  /** Stories that the ledger tells of, and those of them that are on the site. */
  readonly stories: number
  readonly onSite: number
}

export interface LedgerOptions {
  /** `name+id+key`; the one that the site itself gives, where none is given. */
  readonly key?: string | undefined
  /** A checkpoint that was kept earlier. */
  readonly older?: string | undefined
  /** Says what a story's page says otherwise than the words of its newest version; null where nothing. */
  readonly comparePage: (page: string, newest: Json) => string | null
  /** How many problems of one kind are told. */
  readonly most?: number
  /** Called after each story. */
  readonly progress?: (done: number, of: number) => void
}

/**
 * Checks the ledger of a site and every story that it tells of, from the site's files alone: the signed checkpoint, every
 * entry, every version that is shown, and every story's page. Throws only where `read` does.
 */
export async function verifyLedger(read: ReadFile, options: LedgerOptions): Promise<LedgerVerdict> {
  const lacks = [
    ...(options.key === undefined
      ? ['The key was taken from the site itself: compare it with one from elsewhere (--key)']
      : []),
    ...(options.older === undefined
      ? [
          'Whether the ledger was made anew as a whole shows only beside an older checkpoint of it (--since)',
        ]
      : []),
  ]
  const { check, signed, key } = await checkCheckpoint(read, options.key)
  if (!signed || !key) return verdictOf([check], { lacks })
  const { checks, entries, leaves } = await checkEntries(read, signed)
  const all = [check, ...checks]
  if (options.older !== undefined) all.push(await checkEarlier(options.older, key, leaves))
  if (!checks.every(({ ok }) => ok)) return verdictOf(all, { lacks, signed })
  const stories = await checkStories(read, { signed, entries, options })
  return verdictOf([...all, ...stories.checks], { lacks, signed, ...stories })
}

interface Found {
  readonly lacks: readonly string[]
  readonly signed?: ReadCheckpoint
  readonly stories?: number
  readonly onSite?: number
}

function verdictOf(
  checks: readonly EvidenceCheck[],
  { lacks, signed, stories = 0, onSite = 0 }: Found,
): LedgerVerdict {
  const ok = checks.every((one) => one.ok)
  const { origin = null, size = 0 } = signed ?? {}
  return { ok, checks, lacks, ledger: origin, entries: size, stories, onSite }
}

interface Asked {
  readonly signed: ReadCheckpoint
  readonly entries: readonly ReadEntry[]
  readonly options: LedgerOptions
}

async function checkStories(read: ReadFile, { signed, entries, options }: Asked) {
  const byStory = new Map<string, PlacedEntry[]>()
  for (const [position, entry] of entries.entries()) {
    const known = byStory.get(entry.story)
    if (known) known.push({ position, entry })
    else byStory.set(entry.story, [{ position, entry }])
  }
  const told: string[] = []
  const shown: string[] = []
  const addresses = new Set<string>()
  let done = 0
  for (const [story, own] of byStory) {
    const { origin: ledger, size } = signed
    const found = await checkStory(read, { story, ledger, size, entries: own })
    if (found.problem !== null) told.push(found.problem)
    if (found.address !== null) {
      addresses.add(found.address)
      const problem = await pageProblem(read, { story, found, options })
      if (problem !== null) shown.push(`${found.address}: ${problem}`)
    }
    done += 1
    options.progress?.(done, byStory.size)
  }
  const listed = await sitemapAddresses(read)
  const outside = listed?.filter((address) => !addresses.has(address))
  const checks = [
    ledgerCheck(
      'versions',
      'ledger/versions',
      'Every version that the site tells is the one that the ledger was given, no version is kept back, and nothing is told of what was taken out',
      summed(told, options.most),
    ),
    ledgerCheck(
      'pages',
      'the pages of stories',
      'Every story’s page lists all its versions and says the words of the newest',
      summed(shown, options.most),
    ),
    ledgerCheck(
      'whole',
      'sitemap.xml',
      'Every story of the site is in the ledger',
      outside === undefined
        ? 'it is not there'
        : summed(
            outside.map((address) => `${address} is not in the ledger`),
            options.most,
          ),
    ),
  ]
  return { checks, stories: byStory.size, onSite: addresses.size }
}

interface StoryFound {
  readonly story: string
  readonly found: CheckedStory
  readonly options: LedgerOptions
}

/** What is wrong with the page of a story. */
async function pageProblem(
  read: ReadFile,
  { story, found, options }: StoryFound,
): Promise<string | null> {
  const page = await textOf(read, fileAt(found.address ?? ''))
  if (page === undefined) return 'there is no page'
  if (!page.includes(`"/${versionsFileOf(story)}"`)) return 'the page does not lead to its versions'
  const missing = found.hashes.findIndex((hash) => !page.includes(hash))
  if (missing >= 0) return `the page does not list the hash of version ${missing + 1}`
  return found.newest === undefined ? null : options.comparePage(page, found.newest)
}

/** The file that stands at an address of the site. */
function fileAt(address: string): string {
  const path = address.slice(1).split('/').map(decoded).join('/')
  return path.endsWith('/') ? `${path}index.html` : path
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The addresses of all stories that the site's sitemaps name; undefined where the site has none. */
async function sitemapAddresses(read: ReadFile): Promise<readonly string[] | undefined> {
  const index = await textOf(read, 'sitemap.xml')
  if (index === undefined) return undefined
  const addresses: string[] = []
  for (const map of locations(index)) {
    if (map.startsWith('/sitemap/')) {
      addresses.push(...locations((await textOf(read, map.slice(1))) ?? ''))
    }
  }
  return [...new Set(addresses.filter((address) => /^\/[^/]+\/[^/]+\/$/.test(address)))]
}

function locations(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
  )
}

function summed(problems: readonly string[], most = 5): string | null {
  if (problems.length === 0) return null
  const more = problems.length > most ? `; and ${problems.length - most} more` : ''
  return problems.slice(0, most).join('; ') + more
}
