import type { RuleCode } from '@stet/core/comments'
import type { Decided, WholeItem } from './comment-calls.ts'
import type { Mode } from './use-judging.ts'

/** Something that may be done with a comment now: at once, or by a form. */
export interface OfferedDeed {
  readonly key: string
  readonly words: string
  readonly does: { readonly deed: Decided } | { readonly opens: Mode }
  /** The one that is likeliest. */
  readonly isMain?: boolean
}

/** What a deed depends on. */
export type Judged = Pick<
  WholeItem,
  'state' | 'isFeatured' | 'isDanger' | 'queues' | 'appeal' | 'commenter' | 'findings'
> & {
  readonly may: WholeItem['may']
  readonly reports: Pick<WholeItem['reports'], 'count'>
}

/** All that may be done with a comment as it stands, in the order in which it is offered; nothing where nothing may. */
export function offeredDeeds(item: Judged): readonly OfferedDeed[] {
  if (!item.may.decide) return []
  if (item.appeal) return appealDeeds(item)
  if (item.state === 'withdrawn' && item.reports.count === 0) return []
  return item.isDanger ? dangerDeeds(item) : plainDeeds(item)
}

function appealDeeds({ appeal, may }: Judged): readonly OfferedDeed[] {
  if (!may.decideAppeal || appeal?.refusal !== null) return []
  return [{ key: 'a', words: 'Decide…', does: { opens: 'appeal' }, isMain: true }]
}

/** Nobody who may be in danger is told of a rule, unless somebody says that they are not. */
function dangerDeeds({ queues, state }: Judged): readonly OfferedDeed[] {
  const waits = queues.includes('danger')
  const deeds: (OfferedDeed | false)[] = [
    waits && {
      key: 'd',
      words: 'Tell them where help is',
      does: { deed: 'danger' },
      isMain: true,
    },
    { key: 'a', words: 'In no danger: approve', does: { deed: 'approve' } },
    state !== 'rejected' && {
      key: 'r',
      words: 'In no danger: reject…',
      does: { opens: 'reject' },
    },
  ]
  return deeds.filter((one) => one !== false)
}

function plainDeeds(item: Judged): readonly OfferedDeed[] {
  const { state, isFeatured } = item
  const waits = state !== 'shown' || item.reports.count > 0 || item.queues.length > 0
  const deeds: (OfferedDeed | false)[] = [
    waits && {
      key: 'a',
      words: state === 'shown' ? 'Leave it' : 'Approve',
      does: { deed: 'approve' },
      isMain: true,
    },
    state !== 'rejected' && { key: 'r', words: 'Reject…', does: { opens: 'reject' } },
    state === 'shown' && {
      key: 'f',
      words: isFeatured ? 'No longer feature' : 'Feature',
      does: { deed: isFeatured ? 'unfeature' : 'feature' },
    },
    { key: 'd', words: 'May be in danger', does: { deed: 'danger' } },
    item.commenter !== null && { key: 'w', words: 'Warn…', does: { opens: 'sanction' } },
  ]
  return deeds.filter((one) => one !== false)
}

/** The rule that a finding names, as the first guess; whoever decides may choose another. */
export function likelyRule({ findings }: Pick<Judged, 'findings'>): RuleCode | null {
  return findings.find(({ rule }) => rule !== null)?.rule ?? null
}
