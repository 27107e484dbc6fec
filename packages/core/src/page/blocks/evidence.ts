import type { Evidence } from '../../quotation/copy.ts'
import { html, type Markup, nothing } from '../html.ts'
import { verifyAddress } from '../verify-page.ts'
import type { Setting } from './setting.ts'

/** Where the evidence of a copy stands that is open to readers, from the root of the site. */
export function evidencePath(capture: string): string {
  return `evidence/${encodeURIComponent(capture)}.wacz`
}

/** When a copy was made, the hash of its evidence, and since when somebody else attests it: what outsiders can check. */
export function evidenceFacts({ words, clock }: Setting, evidence: Evidence): Markup {
  const told = words.evidence
  const stamped = evidence.stampedAt
    ? told.stampedAt(clock.moment(evidence.stampedAt))
    : told.notStamped
  const opened =
    evidence.address === undefined
      ? nothing
      : html` <a href="${evidence.address}" download rel="nofollow">${told.opened}</a> · <a href="${verifyAddress}">${told.check}</a>`
  return html`${told.takenAt(clock.moment(evidence.takenAt))} ${told.hash} <code>${evidence.hash}</code>. ${stamped}${opened}`
}
