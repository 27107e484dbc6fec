import type { CommentPolicy, PolicyNow } from '@stet/core/comments'

/** How a discussion may be led, as whoever sets it reads that. */
export const policyChoices = [
  { type: 'open', words: 'Open', about: 'Comments appear at once; rules may hold some.' },
  {
    type: 'held',
    words: 'Read before they appear',
    about: 'Each waits until somebody has read it.',
  },
  { type: 'members', words: 'Members only', about: 'Others can read, and not write.' },
  { type: 'closed', words: 'Closed', about: 'Nobody can write. What is there stays.' },
] as const satisfies readonly {
  readonly type: CommentPolicy['type']
  words: string
  about: string
}[]

/** How long somebody waits between two comments under a story, in seconds. */
export const slowChoices = [
  { value: '0', label: 'No pause' },
  { value: '30', label: 'Half a minute' },
  { value: '60', label: 'A minute' },
  { value: '300', label: '5 minutes' },
  { value: '900', label: '15 minutes' },
  { value: '3600', label: 'An hour' },
] as const

/** Another way to lead the discussion, with as much of the last one as goes with it. */
export function withType(policy: CommentPolicy, type: CommentPolicy['type']): CommentPolicy {
  if (type === policy.type) return policy
  if (type === 'closed') return { type, reason: '' }
  return policy.type === 'closed' ? { type } : { ...policy, type }
}

/** The policy with its pause or its days changed; 0 and null take them off it. */
export function withPace(
  policy: CommentPolicy,
  pace: { readonly slow?: number; readonly days?: number | null },
): CommentPolicy {
  if (policy.type === 'closed') return policy
  const { slow = policy.slow ?? 0, days = policy.days ?? null } = pace
  return { type: policy.type, ...(slow > 0 && { slow }), ...(days !== null && { days }) }
}

/** How a discussion is led, in one sentence. */
export function policyLine(policy: CommentPolicy): string {
  if (policy.type === 'closed') return policy.reason ? `Closed: ${policy.reason}` : 'Closed'
  const { words } = policyChoices.find(({ type }) => type === policy.type) ?? policyChoices[0]
  const slow = slowChoices.find(({ value }) => value === String(policy.slow))?.label.toLowerCase()
  return [
    words,
    policy.slow && `with a pause of ${slow ?? `${policy.slow} seconds`}`,
    policy.days !== undefined && `until ${dayWords(policy.days)} after publication`,
  ]
    .filter(Boolean)
    .join(', ')
}

function dayWords(days: number): string {
  return days === 1 ? 'a day' : `${days} days`
}

/** How it stands at this moment, and why, for whoever leads it. */
export function nowLine(now: PolicyNow, momentOf: (at: string) => string): string {
  if (now.writing === 'closed') return closedLine(now, momentOf)
  const words = {
    open: 'Readers can write, and what they write appears at once',
    held: 'Readers can write; each comment waits until somebody has read it',
    members: 'Members can write',
  }[now.writing]
  const until = now.readBy ? `. What is sent now is read by ${momentOf(now.readBy)}` : ''
  return `${words}${until}`
}

function closedLine({ closed }: PolicyNow, momentOf: (at: string) => string): string {
  switch (closed?.why) {
    case 'days':
      return `Closed since ${momentOf(closed.since)}, by the days that were set`
    case 'nobody-on-duty':
      return closed.until
        ? `Closed until ${momentOf(closed.until)}: it is a careful story, and nobody is on duty`
        : 'Closed: it is a careful story, and no hours are set in which somebody reads'
    case 'reason':
      return closed.reason ? `Closed: ${closed.reason}` : 'Closed'
    default:
      return 'Closed, as all discussions of the magazine are'
  }
}
