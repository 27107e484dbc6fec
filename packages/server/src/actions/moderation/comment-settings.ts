import { type CommentSettings, readCommentSettings } from '@stet/core/comments'
import type { Actor } from '../../access/actor.ts'
import { rebuildJob } from '../../jobs/rebuild-job.ts'
import type { Newsroom } from '../../newsroom.ts'
import { recordAudit } from '../../storage/audits.ts'
import { commentSettingsOf, saveCommentSettings } from '../../storage/comment-rules.ts'
import { transaction } from '../../storage/database.ts'
import { askJob } from '../../storage/jobs.ts'

/** The settings of discussions without the secrets of checkers: those never leave the server. */
export async function shownCommentSettings({ database }: Newsroom): Promise<CommentSettings> {
  return withoutSecrets(await commentSettingsOf(database.db))
}

/**
 * Sets how discussions are led; a checker without a secret keeps the one of the same kind at the same address. Where pages
 * tell readers of what has changed, all of them are asked for anew.
 */
export function changeCommentSettings(
  newsroom: Newsroom,
  { sent, actor }: { readonly sent: unknown; readonly actor: Actor },
): Promise<ReturnType<typeof readCommentSettings>> {
  return transaction(newsroom.database, async (db) => {
    const before = await commentSettingsOf(db)
    const read = readCommentSettings(withKnownSecrets(sent, before))
    if ('problems' in read) return read
    const { settings } = read
    await saveCommentSettings(db, settings)
    if (toldOf(settings) !== toldOf(before)) await askJob(db, rebuildJob(newsroom.now()))
    const detail = withoutSecrets(settings)
    const audit = { id: newsroom.newId(), at: newsroom.now(), actor, subject: 'comments', detail }
    await recordAudit(db, { ...audit, action: 'change-comment-settings' })
    return { settings: withoutSecrets(settings) }
  })
}

/** What of the settings stands on every story's page. */
function toldOf({ policy, days, countries, duty }: CommentSettings): string {
  return JSON.stringify([policy, days, countries, duty])
}

function withoutSecrets(settings: CommentSettings): CommentSettings {
  const checkers = settings.checkers.map((checker) => ({ ...checker, secret: '' }))
  return { ...settings, checkers }
}

function withKnownSecrets(sent: unknown, { checkers }: CommentSettings): unknown {
  if (!isRecord(sent) || !Array.isArray(sent['checkers'])) return sent
  const filled = sent['checkers'].map((one: unknown) => {
    if (!isRecord(one) || one['secret'] !== '') return one
    const known = checkers.find(
      ({ checker, address }) => checker === one['checker'] && address === one['address'],
    )
    return known ? { ...one, secret: known.secret } : one
  })
  return { ...sent, checkers: filled }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
