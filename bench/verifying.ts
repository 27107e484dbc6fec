import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  exchangeRecords,
  makeEvidenceKey,
  packWacz,
  type WarcRecord,
  writeWarc,
} from '../packages/evidence/src/evidence.ts'
import { format, megabytes } from './figures.ts'
import { output } from './processes.ts'
import type { Part } from './report.ts'
import { root } from './stet.ts'

interface Verified {
  readonly what: string
  readonly records: number
  /** Of the package. */
  readonly bytes: number
  /** The best of several runs, the start of the program in it. */
  readonly seconds: number
}

const runs = 5

/** How fast `stet verify` checks a package of 100 MB: of pictures and videos, and of many small pages. */
export async function measureVerifying({ quick }: { quick: boolean }): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'))
  const size = quick ? 10e6 : 100e6
  try {
    const media = await verify(folder, {
      what: 'pictures and videos of 2 MB',
      count: size / 2e6,
      make: () => randomBytes(2e6),
    })
    const pages = await verify(folder, {
      what: 'pages of 20 kB',
      count: size / 10e3,
      make: () => Buffer.from(randomBytes(7_500).toString('base64').repeat(2)),
    })
    return partOf([media, pages])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Wanted {
  readonly what: string
  readonly count: number
  readonly make: () => Uint8Array
}

async function verify(folder: string, wanted: Wanted): Promise<Verified> {
  const file = join(folder, 'package.wacz')
  const { records, bytes } = await writePackage(file, wanted)
  const seconds: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now()
    await output(process.execPath, [join(root, 'packages/server/src/main.ts'), 'verify', file])
    seconds.push((performance.now() - begun) / 1000)
  }
  return { what: wanted.what, records, bytes, seconds: Math.min(...seconds) }
}

const at = '2026-01-02T03:04:05.000Z'

async function writePackage(file: string, { count, make }: Wanted) {
  const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
  const records: WarcRecord[] = []
  for (let number = 0; number < count; number += 1) {
    const exchange = {
      address: `https://pages.example/${number}`,
      begunAt: at,
      remoteAddress: null,
      request: { target: `/${number}`, headers: [['Host', 'pages.example']] as const },
      response: {
        status: 200,
        statusText: 'OK',
        headers: [['Content-Type', 'text/html']] as const,
        body: make(),
        truncated: null,
      },
    }
    const ids = { info: id(0), response: id(2 * number + 1), request: id(2 * number + 2) }
    records.push(...exchangeRecords(exchange, ids))
  }
  const { bytes: warc } = await writeWarc(records)
  const { key } = await makeEvidenceKey()
  const bytes = await packWacz({
    warcs: [{ name: 'data.warc.gz', bytes: warc, stamps: [] }],
    ...{ title: 'Measured', address: 'https://pages.example/0', created: at },
    ...{ software: 'Stet/0.1', key },
  })
  writeFileSync(file, bytes)
  return { records: records.length, bytes: bytes.length }
}

function partOf(verified: readonly Verified[]): Part {
  const rate = ({ bytes, seconds }: Verified) => bytes / 1e6 / seconds
  const [media] = verified
  return {
    title: 'A package of evidence, checked',
    how: `\`stet verify\` of a package, the best of ${runs} runs, from the start of the program to its end: ZIP, every digest, the signature, every record, index, pages and manifest.`,
    head: ['what it holds', 'records', 'size', 'seconds', 'MB/s'],
    rows: verified.map((one) => [
      one.what,
      one.records.toLocaleString('en-GB'),
      megabytes(one.bytes),
      format(one.seconds),
      format(rate(one)),
    ]),
    verdicts: media
      ? [{ what: 'Rate', value: rate(media), unit: ' MB/s', limit: { atLeast: 100 } }]
      : [],
    left: [],
  }
}
