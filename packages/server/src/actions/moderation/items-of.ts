import type { Finding, ReportReason, RuleCode } from '@stet/core/comments'
import type { StoryId } from '@stet/core/story'
import { mayDo } from '../../access/policy.ts'
import type { Newsroom } from '../../newsroom.ts'
import { staffNames } from '../../storage/accounts.ts'
import { appealsAmong } from '../../storage/appeals.ts'
import { dangerAmong } from '../../storage/comment-danger.ts'
import { findingsOf } from '../../storage/comment-findings.ts'
import { commentSettingsOf } from '../../storage/comment-rules.ts'
import { commentsIn, type FoundComment } from '../../storage/comments.ts'
import type { Database } from '../../storage/database.ts'
import { findDecision } from '../../storage/decisions.ts'
import { commentLease, leasesAmong } from '../../storage/leases.ts'
import { queuesOf } from '../../storage/moderation-queue.ts'
import { openReportsOf } from '../../storage/reports.ts'
import { storyHeads } from '../../storage/story-heads.ts'
import { hearingOf } from './answer-appeal.ts'
import { toldReports } from './brigade.ts'
import type { Moderator } from './moderator.ts'
import type { QueueItem, ToldAppeal } from './told.ts'
import { toldDecision } from './told-decision.ts'

/** Comments as a queue shows them, in this order; those that whoever asks may not see are left out. */
export async function itemsOf(
  newsroom: Newsroom,
  { comments, staff }: { readonly comments: readonly string[]; readonly staff: Moderator },
): Promise<readonly QueueItem[]> {
  const { db } = newsroom.database
  const found = await commentsIn(db, comments)
  const dangers = await dangerAmong(db, comments)
  const seesDanger = mayDo(staff, 'see-danger')
  const seen = comments.flatMap((id) => {
    const comment = found.get(id)
    return comment && (seesDanger || !dangers.has(id)) ? [comment] : []
  })
  const known = await aroundThem(newsroom, seen, staff)
  return seen.map((comment) => itemOf(comment, known, dangers.has(comment.id)))
}

type Around = Awaited<ReturnType<typeof aroundThem>>

/** Everything that is told beside some comments: a query for each kind, however many they are. */
async function aroundThem(newsroom: Newsroom, comments: readonly FoundComment[], staff: Moderator) {
  const { db } = newsroom.database
  const ids = comments.map(({ id }) => id)
  const leases = await leasesAmong(db, ids.map(commentLease), newsroom.now())
  const names = await staffNames(
    db,
    leases.map(({ holder }) => holder),
  )
  return {
    staff,
    findings: await findingsOf(db, ids),
    reports: await openReportsOf(db, ids),
    queues: await queuesOf(db, ids),
    stories: await storyHeads(db, [...new Set(comments.map(({ story }) => story))]),
    leases: new Map(leases.map((lease) => [lease.name, lease])),
    names,
    appeals: await waitingAppeals(db, ids, staff),
    blurs: (await commentSettingsOf(db)).blur,
  }
}

function itemOf(comment: FoundComment, around: Around, isDanger: boolean): QueueItem {
  const { id, revision, number, story, parent, author, person, badge } = comment
  const { at, editedAt, state, isFeatured, text, passage } = comment
  const findings = around.findings.get(id) ?? []
  const reports = toldReports(around.reports.get(id) ?? [])
  return {
    ...{ id, revision, number, parent, author, commenter: person, badge, at, editedAt },
    ...{ state, isFeatured, isDanger, text, passage, findings, reports },
    story: storyTold(around, story),
    lease: leaseTold(around, id),
    isBlurred: around.blurs && mayHurt(findings, reports.reasons),
    queues: (around.queues.get(id) ?? []).filter(
      (queue) => queue !== 'danger' || mayDo(around.staff, 'see-danger'),
    ),
    appeal: around.appeals.get(id) ?? null,
  }
}

function storyTold({ stories }: Around, id: StoryId): QueueItem['story'] {
  const head = stories.get(id)
  return head ?? { id, headline: '', address: null, isCareful: false }
}

function leaseTold({ leases, names, staff }: Around, comment: string): QueueItem['lease'] {
  const lease = leases.get(commentLease(comment))
  if (!lease) return null
  const by = names.get(lease.holder) ?? 'somebody else'
  return { by, isMine: lease.holder === staff.id, until: lease.until }
}

const hurtfulRules: ReadonlySet<RuleCode | null> = new Set<RuleCode>([
  'abuse',
  'hate',
  'threat',
  'harassment',
  'methods-of-harm',
  'illegal',
])
const hurtfulReasons: ReadonlySet<ReportReason> = new Set<ReportReason>([
  'abuse',
  'hate',
  'threat',
  'illegal',
])

/** Whether the words are likely to hurt whoever reads them. */
function mayHurt(
  findings: readonly Finding[],
  reasons: readonly { readonly reason: ReportReason }[],
): boolean {
  if (findings.some(({ rule }) => hurtfulRules.has(rule))) return true
  return reasons.some(({ reason }) => hurtfulReasons.has(reason))
}

async function waitingAppeals(
  db: Database,
  comments: readonly string[],
  staff: Moderator,
): Promise<Map<string, ToldAppeal>> {
  const told = new Map<string, ToldAppeal>()
  for (const { id, comment, decision, words, at, answer } of await appealsAmong(db, comments)) {
    if (answer || told.has(comment)) continue
    const found = await findDecision(db, decision)
    if (!found) continue
    const hearing = await hearingOf(db, found, staff)
    told.set(comment, { id, words, at, decision: toldDecision(found), ...hearing })
  }
  return told
}
