import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, megabytes } from './figures.ts'
import { findProgram, output } from './processes.ts'
import type { Part } from './report.ts'
import { root } from './stet.ts'
import { writeWxr } from './wxr.ts'

/** What one import took. */
interface Imported {
  /** Items of the archive, as WordPress counts them. */
  readonly items: number
  readonly seconds: number
  /** Seconds that its threads were busy, together. */
  readonly busy: number
  /** The most memory that the process held. */
  readonly bytes: number
  /** Lines of the report that say that something was left or lost. */
  readonly lost: number
}

/** How fast an archive of WordPress comes in, and what that holds in memory: a small one, and one ten times as large. */
export async function measureImporting({ quick }: { quick: boolean }): Promise<Part> {
  const [small, large] = quick ? [500, 5_000] : [10_000, 100_000]
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  try {
    const few = await importOnce(folder, small)
    const many = await importOnce(folder, large)
    return partOf(few, many, missingPeers())
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function importOnce(folder: string, items: number): Promise<Imported> {
  const archive = join(folder, `${items}.xml`)
  const data = join(folder, `data-${items}`)
  writeWxr(archive, items)
  const program = join(root, 'bench', 'import-once.ts')
  const said = await output(process.execPath, [program, data, archive])
  const { seconds, busy, bytes, left, takenWithLoss } = JSON.parse(said)
  rmSync(archive)
  rmSync(data, { recursive: true })
  return { items, seconds, busy, bytes, lost: left + takenWithLoss }
}

/** Peers that this machine does not have. */
function missingPeers(): readonly string[] {
  const peers = [
    ['wp', 'WordPress (wp import): 150 items/s is what its importer is quoted with'],
    ['ghost', 'Ghost (its importer): 48 items/s is what it is quoted with'],
  ] as const
  return peers.map(([program, what]) =>
    findProgram(program)
      ? `${what}; it is here, and needs a database and a site of its own to be measured`
      : `${what}; this machine does not have it`,
  )
}

function partOf(few: Imported, many: Imported, left: readonly string[]): Part {
  const rate = ({ items, seconds }: Imported) => items / seconds
  const row = (one: Imported) => [
    one.items.toLocaleString('en-GB'),
    format(rate(one)),
    format(one.seconds),
    format(one.busy),
    megabytes(one.bytes),
  ]
  return {
    title: 'An archive of WordPress, brought in',
    how:
      'A generated WXR: of a hundred items 70 are published posts of 500 words, half of them in blocks and half as they ' +
      'were before, 26 attachments, 2 drafts, 2 pages or posts; every third post has three comments, one of them spam; 24 tags, 6 ' +
      'categories, 20 authors, an older address each. Into an empty newsroom on SQLite, in a process of its own, from asking to the ' +
      'report: stories, versions, lists, addresses, comments, the words for search and the audit rows are written; pictures ' +
      'did not come along, and pages are left to the rebuild after it (measured under “The whole site anew”). Memory is the ' +
      'most that the whole process held.',
    head: ['items', 'items/s', 'seconds', 'busy seconds', 'memory'],
    rows: [row(few), row(many)],
    verdicts: [
      { what: 'Rate', value: rate(many), unit: ' items/s', limit: { atLeast: 1000 } },
      { what: 'Memory', value: many.bytes / 1e6, unit: ' MB', limit: { atMost: 300 } },
      {
        what: 'Memory, ten times the archive',
        value: many.bytes / few.bytes,
        unit: ' x',
        limit: { atMost: 1.25 },
      },
    ],
    left,
  }
}
