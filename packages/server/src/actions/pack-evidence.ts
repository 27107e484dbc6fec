import { readFile } from 'node:fs/promises'
import type { Instant } from '@stet/core/story'
import { type PackedWarc, packWacz, sha256 } from '@stet/evidence'
import type { Actor } from '../access/actor.ts'
import { evidenceFile, software } from '../capture/keep-evidence.ts'
import { evidenceKey } from '../keys/evidence-key.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { type Capture, findCapture } from '../storage/captures.ts'
import { transaction } from '../storage/database.ts'
import { looksAt } from '../storage/looks.ts'
import type { OpenedExtent } from '../storage/opened-evidence.ts'
import { stampsOf } from '../storage/stamps.ts'
import { excerptOfPost } from './excerpt-of-post.ts'

/** What is packed: a copy, and if wanted the later looks at its original. */
export interface PackAsked {
  readonly capture: string
  readonly withLooks: boolean
  /** `post`: the records of its post alone, where the copy holds others beside it; no looks are packed with them. */
  readonly extent?: OpenedExtent
  readonly actor: Actor
}

export type PackOutcome =
  | {
      readonly outcome: 'packed'
      readonly capture: Capture
      /** The WACZ file, and its SHA-256. */
      readonly bytes: Uint8Array
      readonly hash: string
      readonly stamps: number
      readonly looks: number
    }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'absent'; readonly problem: string }

const mostLooks = 500

/**
 * Packs a copy with its time stamps as a WACZ file that anybody can check, signed with the newsroom's key. The audit row
 * says who had it made and what it was: it is the only list of what was given out.
 */
export async function packEvidence(newsroom: Newsroom, asked: PackAsked): Promise<PackOutcome> {
  const files = await filesOf(newsroom, asked)
  if (files.outcome !== 'found') return files
  const { capture, warcs } = files
  const at = newsroom.now()
  const bytes = await packWacz({
    warcs,
    title: titleOf(capture),
    address: capture.address,
    created: at,
    software: `${software} (${newsroom.config.url})`,
    key: await evidenceKey(newsroom.config),
  })
  const hash = await sha256(bytes)
  await noteGivenOut(newsroom, { asked, at, hash })
  const stamps = warcs.reduce((sum, one) => sum + one.stamps.length, 0)
  return { outcome: 'packed', capture, bytes, hash, stamps, looks: warcs.length - 1 }
}

/** The files of evidence that are packed, with their stamps. */
export async function filesOf(
  newsroom: Newsroom,
  { capture: id, withLooks, extent = 'whole' }: PackAsked,
): Promise<
  | { readonly outcome: 'found'; readonly capture: Capture; readonly warcs: readonly PackedWarc[] }
  | Exclude<PackOutcome, { outcome: 'packed' }>
> {
  const { db } = newsroom.database
  const capture = await findCapture(db, id)
  if (!capture) return { outcome: 'unknown' }
  const looks = withLooks && extent === 'whole' ? await looksAfter(newsroom, capture) : []
  const warcs: PackedWarc[] = []
  for (const { name, hash } of [{ name: 'data.warc.gz', hash: capture.warc }, ...looks]) {
    const bytes = await evidenceBytes(newsroom, hash)
    if (!bytes)
      return { outcome: 'absent', problem: `The file of evidence ${hash} is not where it was kept` }
    const stamps = (await stampsOf(db, hash)).map(({ answer }) => answer)
    if (extent === 'whole') warcs.push({ name, bytes, stamps })
    else {
      const cut = await excerptOfPost(capture, bytes)
      if ('problem' in cut) return { outcome: 'absent', problem: cut.problem }
      warcs.push({ name, bytes: cut.bytes, stamps, excerpt: { whole: bytes, left: cut.left } })
    }
  }
  return { outcome: 'found', capture, warcs }
}

/** The looks at the same address after the copy, the first one first, each in a file of its own. */
async function looksAfter(newsroom: Newsroom, { address, takenAt, warc }: Capture) {
  const looks = await looksAt(newsroom.database.db, address, mostLooks)
  const later = looks.filter((look) => look.at >= takenAt && look.warc !== warc).reverse()
  return later.map(({ at, warc: hash }, index) => ({
    name: `look-${index + 1}-${at.slice(0, 10)}.warc.gz`,
    hash,
  }))
}

async function evidenceBytes(newsroom: Newsroom, hash: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(evidenceFile(newsroom.config.data, hash))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function titleOf({ reading, address }: Capture): string {
  switch (reading.kind) {
    case 'post':
      return `Post of ${reading.post.author.handle || reading.post.author.name || 'somebody'}`
    case 'page':
      return reading.page.title || address
    case 'nothing':
      return `A look at ${address}`
    default:
      return reading satisfies never
  }
}

async function noteGivenOut(
  newsroom: Newsroom,
  { asked, at, hash }: { readonly asked: PackAsked; readonly at: Instant; readonly hash: string },
): Promise<void> {
  await transaction(newsroom.database, (db) =>
    recordAudit(db, {
      id: newsroom.newId(),
      at,
      actor: asked.actor,
      action: 'pack-evidence',
      subject: asked.capture,
      detail: {
        wacz: hash,
        looks: asked.withLooks,
        ...(asked.extent === 'post' && { extent: 'post' }),
      },
    }),
  )
}
