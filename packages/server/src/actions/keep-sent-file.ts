import { readFile } from 'node:fs/promises'
import { type PostRef, pageProvider, providerFor, type Reading } from '@stet/core/capture'
import { readWarc, sha256, uuidField, type WarcRecord } from '@stet/evidence'
import { personIn } from '../capture/copy-facts.ts'
import {
  evidenceFile,
  infoRecord,
  type KeptFile,
  keepRecords,
  keepWarc,
  toldRecord,
} from '../capture/keep-evidence.ts'
import { incomingFile, sentKind } from '../capture/sent/incoming.ts'
import { readSentWarc } from '../capture/sent/read-sent-warc.ts'
import { openPackage } from '../capture/sent/sent-package.ts'
import { stampJobs } from '../jobs/stamp-jobs.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import type { CaptureAsk, SentFile, TypedPost } from '../storage/capture-asks.ts'
import { type CaptureTold, saveCaptureTold } from '../storage/capture-told.ts'
import { type Capture, saveCapture } from '../storage/captures.ts'
import { transaction } from '../storage/database.ts'
import { askJobs } from '../storage/jobs.ts'

/** What came of a file that somebody sent. */
export type SentOutcome =
  | { readonly outcome: 'kept'; readonly capture: Capture }
  | { readonly outcome: 'refused'; readonly problem: string }

/**
 * Keeps a file that somebody sent as evidence, with who saw or sent it, when and on what: a screenshot with the post that
 * a person typed from it, or a WARC or WACZ whose every digest holds. What was read, the row, what is said of it and the
 * audit row come in one transaction.
 */
export async function keepSentFile(
  newsroom: Newsroom,
  ask: CaptureAsk,
  sent: SentFile,
): Promise<SentOutcome> {
  const file = await readFile(incomingFile(newsroom.config.data, ask.id)).catch(() => undefined)
  if (!file) return refused('Cannot take the file: it is no longer there. Send it again')
  const kind = sentKind(file)
  if (!kind) return refused('Cannot take the file: it is no picture, WARC or WACZ')
  try {
    const read =
      kind === 'screenshot'
        ? await keepScreenshot(newsroom, { file, ask, sent })
        : await keepPackage(newsroom, { file, ask, sent, kind })
    return { outcome: 'kept', capture: await save(newsroom, { ask, sent, file, kind, read }) }
  } catch (error) {
    if (error instanceof RangeError) return refused(error.message)
    throw error
  }
}

function refused(problem: string): SentOutcome {
  return { outcome: 'refused', problem }
}

/** What was read from a file, and the file of evidence that holds it. */
interface Read {
  readonly ref: Pick<PostRef, 'address'>
  readonly platform: string
  readonly person: string
  readonly reader: number
  readonly reading: Reading
  readonly warc: KeptFile
  readonly checked: string
}

async function keepScreenshot(
  newsroom: Newsroom,
  { file, ask, sent }: { file: Buffer; ask: CaptureAsk; sent: SentFile },
): Promise<Read> {
  const { post } = sent
  if (!post) throw new RangeError('Cannot take the screenshot without its words: type them')
  const { readPicture } = await import('../media/renditions.ts')
  const { type } = await readPicture(file)
  const now = newsroom.now()
  const [info, picture] = [newsroom.newId(), newsroom.newId()]
  const ref = refOf(ask.address, picture)
  const provider = providerFor(ref.address)?.provider ?? pageProvider
  const reading = typedReading(post, ref)
  const screenshot: WarcRecord = {
    type: 'resource',
    id: picture,
    date: now,
    contentType: type,
    fields: [
      ['WARC-Target-URI', `urn:uuid:${picture}`],
      ['WARC-Warcinfo-ID', uuidField(info)],
    ],
    block: new Uint8Array(file),
    payloadAt: 0,
  }
  const told = { ref, provider, reading, takenAt: now }
  // Who saw or sent it stands beside the file, never in it: the file may be opened to readers.
  const warc = await keepRecords(newsroom, [
    infoRecord(info, now),
    screenshot,
    toldRecord({ id: newsroom.newId(), info }, told, {
      provenance: sent.provenance,
      isTyped: true,
    }),
  ])
  return {
    ...{ ref, platform: post.platform, person: post.handle || post.name, reader: 0, reading, warc },
    checked: post.isProposed
      ? 'A machine read the words in the screenshot, and a person compared them'
      : 'The words were typed by a person from the screenshot',
  }
}

/** What the address of a screenshot names; a name of its own where nobody kept the address. */
function refOf(address: string, id: string): PostRef {
  const named = address === '' ? undefined : providerFor(address)
  if (named) return named.ref
  if (address !== '')
    throw new RangeError(`Cannot take the file: “${address}” is no complete web address`)
  const none = { id: '', handle: '', host: '', idTime: null }
  return { platform: 'web', address: `urn:uuid:${id}`, ...none }
}

function typedReading(typed: TypedPost, ref: PostRef): Reading {
  const { platform, platformName, name, handle, postedWords, text } = typed
  const author = { name, handle, stableId: '', address: null }
  const none = { editedAt: null, language: null, links: [], media: [], quoted: null, warning: '' }
  const post = {
    ...{ platform, platformName, address: ref.address, stableId: ref.id, author, text },
    ...{ postedAt: null, postedWords, idTime: ref.idTime, isCut: false, ...none },
    // When it was posted is what the screenshot says, not what an address may hold.
    doubts: ref.idTime ? [`the number in its address holds the time ${ref.idTime}`] : [],
  }
  return { kind: 'post', post, thread: [post] }
}

async function keepPackage(
  newsroom: Newsroom,
  given: { file: Buffer; ask: CaptureAsk; sent: SentFile; kind: 'warc' | 'wacz' },
): Promise<Read> {
  const { file, ask, sent, kind } = given
  const { bytes, records, checked } = await openPackage(file, kind, newsroom.now())
  const found = await readSentWarc(records, ask.address || null)
  if (!found)
    throw new RangeError(
      ask.address
        ? `Cannot take the file: “${ask.address}” is no complete web address`
        : 'Cannot take the file: it holds no page',
    )
  const { ref, provider } = found
  // What a person typed from it stands where the file itself says only what a whole page says.
  const isTyped = sent.post !== null && found.reading.kind !== 'post'
  const reading = isTyped && sent.post ? typedReading(sent.post, ref) : found.reading
  if (reading.kind === 'nothing')
    throw new RangeError(`Cannot read ${ref.address} from the file: ${reading.why}`)
  const warc = await keepWarc(newsroom, bytes)
  return {
    ...{ ref, platform: provider.name, person: personIn(reading), reading, warc },
    reader: isTyped ? 0 : provider.version,
    checked: isTyped ? `${checked}. The words were typed by a person` : checked,
  }
}

async function save(
  newsroom: Newsroom,
  given: { ask: CaptureAsk; sent: SentFile; file: Buffer; kind: CaptureTold['way']; read: Read },
): Promise<Capture> {
  const { ask, sent, file, kind, read } = given
  const { ref, warc, checked, ...rest } = read
  const capture: Capture = {
    ...rest,
    id: newsroom.newId(),
    address: ref.address,
    asked: ask.address || ref.address,
    takenAt: newsroom.now(),
    provenance: sent.provenance,
    found: 'live',
    warc: warc.hash,
    size: warc.size,
    actor: ask.actor,
  }
  const { who, at, means, name } = sent
  const hash = await sha256(new Uint8Array(file))
  const told = { capture: capture.id, who, at, means, way: kind, file: name, hash, checked }
  await transaction(newsroom.database, async (db) => {
    await saveCapture(db, capture)
    await saveCaptureTold(db, told)
    await askJobs(db, stampJobs(newsroom.config.stamping.authorities, capture))
    await recordAudit(db, {
      ...{ id: newsroom.newId(), at: capture.takenAt, actor: ask.actor, subject: capture.id },
      ...{ action: 'keep-sent-file', detail: { way: kind, file: name, hash, warc: warc.hash } },
    })
  })
  return capture
}

/** The screenshot inside a file of evidence that was made of one; undefined where it holds none. */
export async function screenshotIn(
  newsroom: Newsroom,
  { warc }: Pick<Capture, 'warc'>,
): Promise<{ readonly type: string; readonly bytes: Uint8Array } | undefined> {
  const file = await readFile(evidenceFile(newsroom.config.data, warc)).catch(() => undefined)
  const { records } = file ? await readWarc(new Uint8Array(file)) : { records: [] }
  const picture = records.find(({ type }) => type === 'resource')
  const type = picture?.fields.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  return picture && /^image\/(?:png|jpeg|webp|gif|avif)$/.test(type)
    ? { type, bytes: picture.block }
    : undefined
}
