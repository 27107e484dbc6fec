import { readFile } from 'node:fs/promises'
import { capturedPicture } from '@stet/core/capture'
import type { Media, PictureBasis } from '@stet/core/story'
import { fieldOf, readWarc } from '@stet/evidence'
import type { Actor } from '../access/actor.ts'
import { decodeBody } from '../capture/fetching/decode-body.ts'
import { evidenceFile } from '../capture/keep-evidence.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { findCapture } from '../storage/captures.ts'
import { transaction } from '../storage/database.ts'
import { takeUpload } from './take-upload.ts'

/** A picture of a copy that somebody chose to show, and on what ground. */
export interface ShowingPicture {
  readonly capture: string
  /** The address of its post, and its place among that post's pictures. */
  readonly post: string
  readonly index: number
  readonly basis: PictureBasis
  readonly ground: string
  readonly actor: Actor
}

export type ShowOutcome =
  | { readonly outcome: 'taken'; readonly media: Media }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'refused'; readonly reason: string }

const largest = 50 * 1024 * 1024
const mostSteps = 6

/**
 * Makes a picture out of the bytes that a copy keeps: it can be shown from then on, and the audit row has who chose that
 * and why. Its bytes are a stranger's, and taken as any upload is: decoded, without metadata, within limits.
 */
export async function showKeptPicture(
  newsroom: Newsroom,
  { capture: id, post, index, basis, ground, actor }: ShowingPicture,
): Promise<ShowOutcome> {
  const { db } = newsroom.database
  const capture = await findCapture(db, id)
  const picture = capture && capturedPicture(capture.reading, { address: post, index })
  if (!capture || !picture) return { outcome: 'unknown' }
  const kept = await bytesFrom(evidenceFile(newsroom.config.data, capture.warc), picture.address)
  if ('problem' in kept) return { outcome: 'refused', reason: kept.problem }
  const done = await takeUpload(newsroom, { bytes: kept.bytes, name: nameOf(picture), actor })
  if (done.outcome === 'refused') return done
  await transaction(newsroom.database, (inside) =>
    recordAudit(inside, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action: 'show-kept-picture',
      subject: id,
      detail: { post, index, media: done.media.id, basis, ground },
    }),
  )
  return done
}

/** What an address answered when the copy was made, as its writer meant it; as many steps on as it led to others. */
async function bytesFrom(
  file: string,
  address: string,
): Promise<{ readonly bytes: Buffer } | { readonly problem: string }> {
  const packed = await readFile(file).catch(() => undefined)
  if (!packed) return { problem: 'The file of evidence is not where it was kept' }
  const answers = (await readWarc(packed)).records.filter(({ type }) => type === 'response')
  let at = URL.parse(address)?.href
  for (let steps = 0; at !== undefined && steps < mostSteps; steps += 1) {
    const here: string = at
    const found = answers.find((one) => targetOf(one) === here)
    if (!found || found.payloadAt === null) break
    const head = Buffer.from(found.block.subarray(0, found.payloadAt)).toString('latin1')
    const onwards = /^location:[ \t]*([^\r\n]+)/im.exec(head)?.[1]
    if (/^HTTP\/1\.[01] 3/.test(head) && onwards) at = URL.parse(onwards, here)?.href
    else if (!/^HTTP\/1\.[01] 200\b/.test(head)) break
    else return bodyOf(head, found.block.subarray(found.payloadAt))
  }
  return { problem: 'The platform did not give the picture when the copy was made' }
}

function targetOf(record: Parameters<typeof fieldOf>[0]): string | undefined {
  return URL.parse(fieldOf(record, 'WARC-Target-URI') ?? '')?.href
}

async function bodyOf(
  head: string,
  body: Uint8Array,
): Promise<{ readonly bytes: Buffer } | { readonly problem: string }> {
  const encoding = /^content-encoding:([^\r\n]*)/im.exec(head)?.[1] ?? ''
  const decoded = await decodeBody(body, encoding, largest)
  return 'problem' in decoded
    ? { problem: `The picture cannot be read: ${decoded.problem}` }
    : { bytes: Buffer.from(decoded.bytes) }
}

function nameOf({ address }: { readonly address: string }): string {
  return URL.parse(address)?.pathname ?? 'picture'
}
