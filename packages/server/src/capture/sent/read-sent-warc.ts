import {
  type PostRef,
  type Provider,
  pageProvider,
  providerFor,
  type Reading,
  type Recorded,
} from '@stet/core/capture'
import { fieldOf, type ReadRecord } from '@stet/evidence'
import { decodeBody } from '../fetching/decode-body.ts'

/** What the records of somebody's WARC hold of an address. */
export interface SentReading {
  readonly ref: PostRef
  readonly provider: Provider
  readonly reading: Reading
}

const mostAsks = 12
const mostBody = 10 * 1024 * 1024

/**
 * Reads what a WARC of somebody else holds of an address, of its first page where none is given: as its platform's
 * answers, and where those are not in it as the page that the browser had. Nothing is fetched. Undefined where it holds
 * no page at all.
 */
export async function readSentWarc(
  records: readonly ReadRecord[],
  address: string | null,
): Promise<SentReading | undefined> {
  const wanted = address ?? firstPage(records)
  const named = wanted === undefined ? undefined : providerFor(wanted)
  if (!named) return undefined
  const { provider, ref } = named
  const reading = provider.read(ref, await answersIn(records, named))
  if (reading.kind !== 'nothing' || provider.name === 'web') return { ref, provider, reading }
  const page = await pageOf(records, ref.address)
  const asPage = pageProvider.read(ref, page ? [page] : [])
  // Whose post it is the platform would have told; the page tells its words.
  return { ref, provider, reading: asPage.kind === 'nothing' ? reading : asPage }
}

/** The page that a browser had of what an address names: at that address, or at another form of it. */
async function pageOf(
  records: readonly ReadRecord[],
  address: string,
): Promise<Recorded | undefined> {
  const form = records.find((record) => {
    const target = targetOf(record)
    return isPage(record) && providerFor(target)?.ref.address === address
  })
  return answerIn(records, 'page', form ? targetOf(form) : address)
}

async function answersIn(
  records: readonly ReadRecord[],
  { provider, ref }: { readonly provider: Provider; readonly ref: PostRef },
): Promise<Recorded[]> {
  const answers: Recorded[] = []
  let asks = provider.asks(ref, answers)
  while (asks.length > 0 && answers.length < mostAsks) {
    for (const { purpose, address } of asks)
      answers.push((await answerIn(records, purpose, address)) ?? missing(purpose, address))
    asks = provider.asks(ref, answers)
  }
  return answers
}

function missing(purpose: string, address: string): Recorded {
  const problem = 'it is not in the file'
  return { purpose, address, status: 0, mime: '', text: null, problem, at: '' }
}

/** The last good answer of an address, else the last of it; its body unpacked. */
async function answerIn(
  records: readonly ReadRecord[],
  purpose: string,
  address: string,
): Promise<Recorded | undefined> {
  const found = records.filter((record) => isAnswer(record) && isAt(record, address))
  const heads = found.map((record) => ({ record, ...headOf(record) }))
  const chosen = heads.findLast(({ status }) => status === 200) ?? heads.at(-1)
  if (!chosen) return undefined
  const { record, status, type, encoding } = chosen
  const body = record.block.subarray(record.payloadAt ?? 0)
  const unpacked = await decodeBody(Buffer.from(body), encoding, mostBody)
  const mime = type.split(';')[0]?.trim().toLowerCase() ?? ''
  const isRead = !('problem' in unpacked)
  return {
    ...{ purpose, address, status, mime, at: record.date },
    text: isRead ? new TextDecoder().decode(unpacked.bytes) : null,
    problem: isRead ? null : unpacked.problem,
  }
}

function isAnswer({ type }: ReadRecord): boolean {
  return type === 'response' || type === 'resource' || type === 'conversion'
}

function isAt(record: ReadRecord, address: string): boolean {
  const target = targetOf(record)
  return URL.canParse(target) && plain(target) === plain(address)
}

function plain(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href.replace(/\/$/, '')
}

function headOf(record: ReadRecord): { status: number; type: string; encoding: string } {
  if (record.type !== 'response')
    return { status: 200, type: fieldOf(record, 'Content-Type') ?? '', encoding: '' }
  const head = Buffer.from(record.block.subarray(0, record.payloadAt ?? 0)).toString('latin1')
  const [first = '', ...lines] = head.split('\r\n')
  const header = (name: string) =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim()
  return {
    status: Number(/^HTTP\/[\d.]+ (\d{3})/.exec(first)?.[1] ?? 0),
    type: header('content-type') ?? '',
    encoding: header('content-encoding') ?? '',
  }
}

function firstPage(records: readonly ReadRecord[]): string | undefined {
  const page = records.find(isPage)
  return page && targetOf(page)
}

function isPage(record: ReadRecord): boolean {
  if (!isAnswer(record)) return false
  const { status, type } = headOf(record)
  return status === 200 && /html/i.test(type)
}

/** The address that a record is of; WARC 1.0 of some programs writes it in angle brackets. */
function targetOf(record: ReadRecord): string {
  return fieldOf(record, 'WARC-Target-URI')?.replace(/^<|>$/g, '') ?? ''
}
