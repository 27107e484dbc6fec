import { isIndexed } from '../cdxj/index-entry.ts'
import { type IndexLine, objectIn, readCdxj } from '../cdxj/read-cdxj.ts'
import { indexTime } from '../cdxj/surt.ts'
import { byBytes } from '../cdxj/write-cdxj.ts'
import { hexOf } from '../digest.ts'
import type { Tools } from '../tools.ts'
import { membersOf } from '../warc/members.ts'
import { type Check, checked, type Fault } from './check.ts'
import type { RecordFacts, WalkedFile } from './check-records.ts'
import { type PackageFile, textOf } from './package-files.ts'

/** An index of a package as it was read. */
export interface ReadIndex {
  readonly file: PackageFile
  readonly lines: readonly IndexLine[]
  readonly fault: Fault | undefined
  /** Why programs may not find all that it holds; it leads to the right places all the same. */
  readonly disorder: Fault | undefined
}

const says = {
  index: 'The index leads to every answer that is kept, and to nothing else',
  blocks: 'The index of the index leads to its parts',
} as const

/** Reads an index, packed or not. What cannot be read is its fault. */
export async function readIndex(file: PackageFile, tools: Tools): Promise<ReadIndex> {
  const text = await indexText(file, tools)
  const { lines, odd } = readCdxj(text ?? '')
  const wrong = lines.find((line, at) => byBytes(lines[at - 1]?.text ?? '', line.text) > 0)
  const disorder = wrong && {
    reason: 'index-order',
    problem: `Line ${wrong.line} of it is not in order: not all programs find what stands there`,
  }
  return { file, lines, fault: readFault(text, odd, lines), disorder }
}

function readFault(
  text: string | undefined,
  odd: readonly number[],
  lines: readonly IndexLine[],
): Fault | undefined {
  if (text === undefined) return unreadable('It is no text')
  if (odd.length > 0) return unreadable(`Line ${odd[0]} of it cannot be read`)
  return lines.length === 0 ? { reason: 'index-empty', problem: 'It holds no line' } : undefined
}

/** Letters of an index that are read: some hundred thousand lines. */
const mostText = 128 * 1024 * 1024

async function indexText(file: PackageFile, tools: Tools): Promise<string | undefined> {
  if (!file.path.endsWith('.gz')) return textOf(file)
  const decoder = new TextDecoder()
  let text = ''
  for await (const part of membersOf(file.source, { tools })) {
    if ('fault' in part || !part.isPacked) return undefined
    // What is packed small may unpack large.
    if (text.length + part.bytes.length > mostText) return undefined
    text += decoder.decode(part.bytes)
  }
  return text
}

/**
 * Checks the indexes of a package against the records that are really there. `isOurs`: Stet writes them in order; some
 * other programs do not.
 */
export function checkIndexes(
  indexes: readonly ReadIndex[],
  walked: readonly WalkedFile[],
  isOurs: boolean,
): readonly Check[] {
  const byPlace = new Map<string, RecordFacts>()
  for (const { name, records } of walked)
    for (const record of records) byPlace.set(`${name}:${record.offset}`, record)
  const found = new Set<RecordFacts>()
  const checks = indexes.map(({ file, lines, fault: known, disorder }) => {
    let fault = known ?? (isOurs ? disorder : undefined)
    for (const line of lines) {
      const name = line.filename.replace(/^archive\//, '')
      const record = byPlace.get(`${name}:${line.offset}`)
      fault ??= record
        ? lineFault(line, record)
        : {
            reason: 'index-record',
            problem: `Line ${line.line} of it leads to a place where no record begins`,
          }
      if (record) found.add(record)
    }
    return { file, fault }
  })
  const all = walked.flatMap(({ records }) => records)
  const lost = all.find((record) => isIndexed(record) && !found.has(record))
  return checks.map(({ file, fault }) => {
    const lacks = lost && {
      reason: 'index-lacks',
      problem: `It does not lead to the answer of ${lost.target ?? lost.id}`,
    }
    return checked('index', file.path, { says: says.index, fault: fault ?? lacks })
  })
}

function lineFault(line: IndexLine, record: RecordFacts): Fault | undefined {
  // Of records that are not packed, some programs leave out the two line breaks behind them.
  const lengths = [record.length, record.length - 4]
  const compared: readonly (readonly [string, boolean])[] = [
    ['address', line.url === record.target],
    ['time', indexTime(record.date).startsWith(line.time.slice(0, 14))],
    ['length', lengths.includes(line.length)],
    ['status', line.status === null || record.type === 'revisit' || line.status === record.status],
    [
      'type',
      line.mime === null ||
        line.mime === 'unk' ||
        line.mime === record.mime ||
        record.type === 'revisit',
    ],
    ['digest', isSameDigest(line.digest, record.payloadDigest)],
    ['record-digest', isSameDigest(line.recordDigest, record.digest)],
  ]
  const wrong = compared.find(([, isSame]) => !isSame)
  return (
    wrong && {
      reason: `index-${wrong[0]}`,
      problem: `Line ${line.line} of it tells another ${wrong[0]} than the record that it leads to`,
    }
  )
}

/** Some programs leave the algorithm's name out. */
function isSameDigest(told: string | null, made: string | null): boolean {
  if (told === null || made === null) return true
  const bare = (digest: string) => digest.replace(/^sha-?\d+:/i, '').toLowerCase()
  return bare(told) === bare(made)
}

/** Checks the index of a packed index: that its parts lie where it says, and are those that it says. */
export async function checkBlocks(
  file: PackageFile,
  files: ReadonlyMap<string, PackageFile>,
  tools: Tools,
): Promise<Check> {
  const lines = ((await textOf(file)) ?? '').split('\n').filter((line) => line.trim() !== '')
  let fault: Fault | undefined
  let index: PackageFile | undefined
  for (const line of lines) {
    const told = objectIn(line.slice(line.indexOf('{')))
    if (line.startsWith('!meta')) {
      const name = told?.['filename']
      index = typeof name === 'string' ? files.get(`indexes/${name}`) : undefined
      continue
    }
    const [from, length, digest] = [told?.['offset'], told?.['length'], told?.['digest']]
    if (typeof from !== 'number' || typeof length !== 'number') {
      fault ??= unreadable('A line of it cannot be read')
      continue
    }
    const block = await index?.source.read(from, from + length)
    const made = block && (await hashOf(block, tools))
    if (!block || block.length !== length || (typeof digest === 'string' && digest !== made))
      fault ??= {
        reason: 'index-block',
        problem: 'It leads to a part of the index that is not there, or is another',
      }
  }
  return checked('index', file.path, { says: says.blocks, fault })
}

async function hashOf(bytes: Uint8Array, tools: Tools): Promise<string> {
  return `sha256:${hexOf(await tools.digest('SHA-256', bytes))}`
}

function unreadable(problem: string): Fault {
  return { reason: 'index-unreadable', problem }
}
