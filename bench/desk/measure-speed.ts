import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { askDesk, openReader, type Reading, readDraft, rules } from '@stet/core/desk'
import { draftOfText } from '@stet/core/desk/text-draft'
import { build } from 'vite'
import { chanceFrom } from '../chance.ts'
import { percentile } from '../statistics.ts'
import type { Table } from './table.ts'

/** Milliseconds of this process’s processors: what one core takes, whoever else is busy. */
function spent(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function ask(reading: Reading): void {
  const facts = {
    today: '2026-11-23',
    now: null,
    standings: [],
    copies: new Map(),
    countries: ['GB'],
  }
  askDesk(
    { reading, facts },
    rules.filter(({ optional }) => !optional),
  )
}

/** How fast the whole desk reads and asks, and how fast it answers a keystroke. */
export async function speedTable(texts: readonly string[]): Promise<Table> {
  const drafts = texts.map((text) => draftOfText(text, { publishedOn: '2026-11-20' }))
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  for (const draft of drafts.slice(0, 10)) ask(readDraft(draft))
  const rates = Array.from({ length: 3 }, () => {
    const reading = spent(() => {
      for (const draft of drafts) readDraft(draft)
    })
    const asking = spent(() => {
      for (const draft of drafts) ask(readDraft(draft))
    })
    return { reading: bytes / 1000 / reading, asking: bytes / 1000 / asking }
  })
  const reading = Math.max(...rates.map((one) => one.reading))
  const asking = Math.max(...rates.map((one) => one.asking))
  const keys = keystrokes(texts)
  const size = await bundleSize()
  return {
    head: ['figure', 'found', 'asked'],
    rows: [
      [
        'to compare, in the same minutes: Intl.Segmenter cuts words, MB/s',
        segmenting(texts, bytes).toFixed(2),
        '',
      ],
      ['reading alone, MB/s of processor time', reading.toFixed(2), ''],
      ['reading and all rules, MB/s of processor time', asking.toFixed(2), '≥ 1'],
      [
        'a changed paragraph of a 5,000-word story: read again, p50 / p95, ms',
        `${percentile(keys.read, 0.5).toFixed(2)} / ${percentile(keys.read, 0.95).toFixed(2)}`,
        'p95 ≤ 5',
      ],
      [
        '… read again and all rules asked, p50 / p95, ms',
        `${percentile(keys.asked, 0.5).toFixed(2)} / ${percentile(keys.asked, 0.95).toFixed(2)}`,
        '',
      ],
      [
        'browser bundle of the whole desk, brotli / gzip, KB',
        `${(size.brotli / 1000).toFixed(1)} / ${(size.gzip / 1000).toFixed(1)}`,
        '≤ 120',
      ],
    ],
  }
}

/** What the same machine does in the same minutes with something known: a busy one is slower at everything. */
function segmenting(texts: readonly string[], bytes: number): number {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  let words = 0
  const took = spent(() => {
    for (const text of texts)
      for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words += 1
  })
  return words > 0 ? bytes / 1000 / took : 0
}

const strokes = 200

/** Processor time of each of many changes of one paragraph in a story of 5,000 words. */
function keystrokes(texts: readonly string[]): {
  readonly read: readonly number[]
  readonly asked: readonly number[]
} {
  const paragraphs = texts
    .join('\n\n')
    .split('\n\n')
    .filter((one) => one.length > 80)
  const story: string[] = []
  for (let words = 0; words < 5000; words += (story.at(-1) ?? '').split(' ').length)
    story.push(paragraphs[story.length % paragraphs.length] ?? '')
  const chance = chanceFrom(7)
  const reader = openReader()
  const read: number[] = []
  const asked: number[] = []
  const facts = { publishedOn: '2026-11-20' }
  reader.read(draftOfText(story.join('\n\n'), facts))
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    const at = chance.below(story.length)
    story[at] = `${story[at]} More.`
    const draft = draftOfText(story.join('\n\n'), facts)
    let reading: Reading | undefined
    const reads = spent(() => {
      reading = reader.read(draft)
    })
    const asks = spent(() => {
      if (reading) ask(reading)
    })
    // The first strokes compile the code.
    if (stroke < 20) continue
    read.push(reads)
    asked.push(reads + asks)
  }
  return { read, asked }
}

/** The bytes of the desk with all rules and packs as a browser would load it. */
async function bundleSize(): Promise<{ readonly brotli: number; readonly gzip: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-desk-'))
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: import.meta.dirname,
      build: {
        outDir: folder,
        modulePreload: false,
        rolldownOptions: {
          input: join(import.meta.dirname, 'bundle.ts'),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'desk.js' },
        },
      },
    })
    const code = await readFile(join(folder, 'desk.js'))
    return { brotli: brotliCompressSync(code).length, gzip: gzipSync(code, { level: 9 }).length }
  } finally {
    await rm(folder, { recursive: true })
  }
}
