import { answersOfPost } from '@stet/core/capture'
import { excerptWarc, fieldOf, type ReadRecord, readWarc, type WarcExcerpt } from '@stet/evidence'
import type { Capture } from '../storage/captures.ts'

const mostSteps = 6

/** Why records stay out of what is public of one post. */
const whyOthers = 'not of this post alone'
const whyReading = 'what was read from all answers'

/**
 * The records of a copy's file that hold its post and no other, byte for byte; in words why there are none. What holds
 * other posts too, and what was read from everything together, stays out.
 */
export async function excerptOfPost(
  { address, reading }: Pick<Capture, 'address' | 'reading'>,
  whole: Uint8Array,
): Promise<WarcExcerpt | { readonly problem: string }> {
  const own = answersOfPost(address, reading)
  if (!own)
    return { problem: 'The copy holds no other posts, or nothing in it is of one post alone' }
  const { records } = await readWarc(whole)
  const addresses = withRedirects(records, own)
  const isOwn = (record: ReadRecord) => addresses.has(hrefOf(fieldOf(record, 'WARC-Target-URI')))
  if (!records.some((record) => record.type === 'response' && isOwn(record)))
    return { problem: 'No answer in the copy is of this post alone' }
  return excerptWarc(whole, (record) => {
    if (record.type === 'warcinfo') return null
    if (record.type === 'metadata') return whyReading
    return isOwn(record) ? null : whyOthers
  })
}

/** The addresses, and those that their answers led on to. */
function withRedirects(
  records: readonly ReadRecord[],
  own: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set([...own].map((address) => hrefOf(address)))
  for (let step = 0; step < mostSteps; step += 1) {
    const before = all.size
    for (const record of records) {
      const from = hrefOf(fieldOf(record, 'WARC-Target-URI'))
      const to = all.has(from) ? locationOf(record) : null
      if (to !== null) all.add(hrefOf(to, from))
    }
    if (all.size === before) break
  }
  return all
}

function locationOf({ type, block, payloadAt }: ReadRecord): string | null {
  if (type !== 'response' || payloadAt === null) return null
  const head = Buffer.from(block.subarray(0, payloadAt)).toString('latin1')
  if (!/^HTTP\/\S+ 3\d\d/.test(head)) return null
  return /^location:[ \t]*(\S+)/im.exec(head)?.[1] ?? null
}

/** One form for each address; empty for what is none. */
function hrefOf(address: string | undefined, base?: string): string {
  return URL.parse(address ?? '', base)?.href ?? ''
}
