import type { Media } from '@stet/core/story'
import type { Actor } from '../access/actor.ts'
import type { Newsroom } from '../newsroom.ts'
import { recordAudit } from '../storage/audits.ts'
import { transaction } from '../storage/database.ts'
import { askJob } from '../storage/jobs.ts'
import { findMedia, saveMedia } from '../storage/media.ts'

export type UploadOutcome =
  | { readonly outcome: 'taken'; readonly media: Media }
  | { readonly outcome: 'refused'; readonly reason: string }

/**
 * Keeps a picture that somebody sent: its original in private, renditions on the site. The same
 * bytes sent again are the same picture.
 */
export async function takeUpload(
  newsroom: Newsroom,
  { bytes, name, actor }: { bytes: Buffer; name: string; actor: Actor },
): Promise<UploadOutcome> {
  const kept = await keep(newsroom, bytes, fileName(name))
  if (typeof kept === 'string') return { outcome: 'refused', reason: kept }
  return transaction(newsroom.database, async (db) => {
    const known = await findMedia(db, kept.id)
    if (known) return { outcome: 'taken', media: known }
    await saveMedia(db, kept)
    // AVIF takes seconds: it comes later, and pages are written anew with it.
    await askJob(db, {
      key: `renditions:${kept.id}`,
      kind: 'renditions',
      detail: kept.id,
      runAt: newsroom.now(),
      priority: 9,
    })
    await recordAudit(db, {
      id: newsroom.newId(),
      at: newsroom.now(),
      actor,
      action: 'upload-picture',
      subject: kept.id,
      detail: { name: kept.name, size: kept.size },
    })
    return { outcome: 'taken', media: kept }
  })
}

/** What is known of the picture now, or why it is none that we take. */
async function keep(newsroom: Newsroom, bytes: Buffer, name: string): Promise<Media | string> {
  // It loads a library of 30 MB, which readers never need.
  const { keepPicture } = await import('../media/keep-picture.ts')
  try {
    return await keepPicture(newsroom, { bytes, name, shippedBy: new Map() })
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}

/** A name that is safe to show and to keep: the last part of a path, in one line. */
function fileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  return (
    last
      .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '')
      .trim()
      .slice(0, 200) || 'picture'
  )
}
