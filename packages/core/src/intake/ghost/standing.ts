import { epochOf, instantOf } from '../../story/day.ts'
import type { Instant } from '../../story/story.ts'
import { readInstant } from '../moments.ts'
import type { IntakeStory } from '../taken.ts'
import type { Archive } from './archive.ts'
import { type Gathering, lose } from './gathering.ts'
import { type Row, saysYes, wordsIn } from './tables.ts'

/** Whether a piece was, is and when, as a story of ours says it. */
export type Standing = Pick<
  IntakeStory,
  'status' | 'scheduledAt' | 'publishedAt' | 'updatedAt' | 'isSticky'
>

/** Whether not everybody could read a piece at its address, by all that its tables say. */
export function isHeldBack(meta: Row): boolean {
  return wordsIn(meta, 'status') !== 'published' || reasonsIn(meta).length > 0
}

/** How a piece stands. What only some could read is a draft here, and the loss says so. */
export function standingOf(
  row: Row,
  { metaOf, zone }: Archive,
  at: Instant,
  gathering: Gathering,
): Standing {
  const status = wordsIn(row, 'status')
  const published = momentIn(row, 'published_at', zone)
  const base = {
    publishedAt: published ?? momentIn(row, 'created_at', zone) ?? null,
    updatedAt: updatedAt(row, published, zone),
    isSticky: saysYes(row, 'featured'),
    scheduledAt: null,
  }
  const reasons = [...reasonsIn(metaOf(row)), ...gathering.restricted]
  if (reasons.length > 0)
    lose(gathering, 'publication', '', `kept as a draft: ${[...new Set(reasons)].join('; ')}`)
  if (reasons.length > 0 || status === 'draft') return { ...base, status: 'draft', isSticky: false }
  if (status === 'scheduled') return scheduled(base, published, at, gathering)
  if (status === 'published') return { ...base, status: 'published' }
  lose(gathering, 'publication', status, 'kept as a draft: whether it was public is not told')
  return { ...base, status: 'draft', isSticky: false }
}

function scheduled(
  base: Omit<Standing, 'status'>,
  due: Instant | undefined,
  at: Instant,
  gathering: Gathering,
): Standing {
  const draft = { ...base, status: 'draft', publishedAt: null, isSticky: false } as const
  if (due && due > at) return { ...draft, status: 'scheduled', scheduledAt: due }
  lose(
    gathering,
    'publication',
    due ?? '',
    'kept as a draft: its time had come before it was brought in',
  )
  return draft
}

/** Why not everybody could read a piece. */
function reasonsIn(row: Row): readonly string[] {
  const visibility = wordsIn(row, 'visibility')
  const reasons: string[] = []
  if (visibility !== '' && visibility !== 'public')
    reasons.push(
      `only ${audiences.get(visibility) ?? `some members (${visibility})`} could read it`,
    )
  if (wordsIn(row, 'status') === 'sent' || saysYes(row, 'email_only'))
    reasons.push('it went out as a letter and was never on the site')
  return reasons
}

const audiences: ReadonlyMap<string, string> = new Map([
  ['members', 'members'],
  ['paid', 'paying members'],
  ['tiers', 'members of some tiers'],
])

/** When a piece was changed last; null where that was not after it was published. */
function updatedAt(row: Row, published: Instant | undefined, zone: string | null): Instant | null {
  const updated = momentIn(row, 'updated_at', zone)
  return updated && published && updated > published ? updated : null
}

/** A moment as Ghost's versions wrote it: milliseconds since 1970, or words. */
export function momentIn(row: Row, column: string, zone: string | null): Instant | undefined {
  const told = wordsIn(row, column)
  if (told === '') return undefined
  if (/^\d{9,14}$/.test(told)) return instantOf(Number(told))
  const instant = readInstant(told, zone ?? 'UTC')
  return instant && epochOf(instant) > 0 ? instant : undefined
}
