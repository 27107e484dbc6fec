import type { Instant } from '../../story/story.ts'
import type { IntakeStory, Loss } from '../taken.ts'
import { type WxrItem, word } from './wxr-item.ts'

/** Whether readers may see a piece, and what is lost where it stays a draft. */
export interface Publishing {
  readonly status: IntakeStory['status']
  readonly scheduledAt: Instant | null
  readonly losses: readonly Loss[]
}

/** Reads what state a piece was in. Whatever not everybody could read stays a draft, and says so. */
export function publishingOf(item: WxrItem, at: Instant | null, now: Instant): Publishing {
  const kept = draftReason(item)
  if (kept !== undefined) return draft(item.status, kept)
  if (item.status === 'draft') return { status: 'draft', scheduledAt: null, losses: [] }
  if (at !== null && at > now) return { status: 'scheduled', scheduledAt: at, losses: [] }
  if (item.status === 'future')
    return draft('scheduled', at === null ? 'no time is told' : `its time, ${at}, is past`)
  const undated: Loss = {
    kind: 'date',
    what: 'when it was published',
    why: 'The archive does not say; the time of the import stands for it',
    line: null,
  }
  return { status: 'published', scheduledAt: null, losses: at === null ? [undated] : [] }
}

/** Why a piece was not for everybody; undefined where it was, or was to be, or is a draft. */
export function draftReason({ status, record }: WxrItem): string | undefined {
  if (word(record.fields, 'wp:post_password') !== '') return 'a password protected it'
  switch (status) {
    case 'publish':
    case 'future':
    case 'draft':
    case 'inherit':
      return undefined
    case 'private':
      return 'it was private'
    case 'pending':
      return 'it waited for review'
    default:
      return `its state was “${status}”, which only the old site knows`
  }
}

function draft(what: string, reason: string): Publishing {
  const why = `Kept as a draft: ${reason}`
  return {
    status: 'draft',
    scheduledAt: null,
    losses: [{ kind: 'publication', what, why, line: null }],
  }
}
