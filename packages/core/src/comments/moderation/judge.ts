import type { Finding, Judgement, Submission } from '../moderation.ts'
import { distress } from './distress.ts'
import { newCommenter } from './new-commenter.ts'
import type { Phase } from './phase.ts'
import { phases, plainRefusals } from './phases.ts'

/**
 * What becomes of a comment: every phase looks at it, and one that fails holds it. Where somebody may be in danger,
 * which under a careful story is everybody, no words are refused, and no rule is named that anybody could be told.
 */
export function judge(submission: Submission): Judgement {
  return judgeBy(phases, submission)
}

/**
 * Whether a comment is not taken whatever it says: nobody outside is asked about it then, and nothing slow is done. What
 * checkers said is not needed for it.
 */
export function isRefusedPlainly(submission: Submission): boolean {
  return phases.some(
    (phase) =>
      plainRefusals.has(phase.name) &&
      findingsOf(phase, submission).some(({ outcome }) => outcome === 'refuse'),
  )
}

/** What becomes of a comment by these phases. */
export function judgeBy(list: readonly Phase[], submission: Submission): Judgement {
  const found = foundBy(list, submission)
  const isDanger = found.some(({ phase }) => phase === distress.name)
  const findings = submission.policy.isCareful || isDanger ? found.map(gentle) : found
  const has = (outcome: Finding['outcome']): boolean =>
    findings.some((finding) => finding.outcome === outcome)
  if (has('refuse')) return { outcome: 'refused', queue: null, findings }
  if (!has('hold')) return { outcome: 'shown', queue: isDanger ? 'new' : null, findings }
  return { outcome: 'held', queue: queueOf(findings, isDanger), findings }
}

/** What is not taken whatever it says is not looked at any further. */
function foundBy(list: readonly Phase[], submission: Submission): readonly Finding[] {
  const all: Finding[] = []
  for (const phase of list) {
    const findings = findingsOf(phase, submission)
    all.push(...findings)
    const isRefused = findings.some(({ outcome }) => outcome === 'refuse')
    if (isRefused && plainRefusals.has(phase.name)) break
  }
  return all
}

function queueOf(findings: readonly Finding[], isDanger: boolean): Judgement['queue'] {
  if (isDanger) return 'danger'
  const holds = findings.filter(({ outcome }) => outcome === 'hold')
  return holds.every(({ phase }) => phase === newCommenter.name) ? 'new' : 'held'
}

function gentle(finding: Finding): Finding {
  const isKept = finding.outcome !== 'refuse' || plainRefusals.has(finding.phase)
  return { ...finding, outcome: isKept ? finding.outcome : 'hold', rule: null }
}

function findingsOf({ name, run }: Phase, submission: Submission): readonly Finding[] {
  try {
    return run(submission).map((found) => ({ phase: name, ...found }))
  } catch (error) {
    const what = error instanceof Error ? error.name : 'it failed'
    const why = `“${name}” could not look at it (${what})`
    return [{ phase: name, outcome: 'hold', rule: null, why, place: null }]
  }
}
