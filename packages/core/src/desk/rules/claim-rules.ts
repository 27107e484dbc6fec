import { beliefHasAgent } from './claims/belief-has-agent.ts'
import { caveatWithHeadline } from './claims/caveat-with-headline.ts'
import { commentRequested } from './claims/comment-requested.ts'
import { deletionKnown } from './claims/deletion-known.ts'
import { headlineBorneOut } from './claims/headline-borne-out.ts'
import { jargonExplained } from './claims/jargon-explained.ts'
import { linkTextTells } from './claims/link-text-tells.ts'
import { medicalStatementSourced } from './claims/medical-statement-sourced.ts'
import { outletReportLinked } from './claims/outlet-report-linked.ts'
import { placeholderFilled } from './claims/placeholder-filled.ts'
import { postsOfUnwellFew } from './claims/posts-of-unwell-few.ts'
import { privateClaimAttributed } from './claims/private-claim-attributed.ts'
import { requestRecorded } from './claims/request-recorded.ts'
import { requestSaysWho } from './claims/request-says-who.ts'
import type { Rule } from './rule.ts'

/** Rules about what is claimed, of whom, and whether they were asked, in the order in which an editor would go through them. */
export const claimRules: readonly Rule[] = [
  privateClaimAttributed,
  commentRequested,
  requestRecorded,
  requestSaysWho,
  beliefHasAgent,
  deletionKnown,
  headlineBorneOut,
  caveatWithHeadline,
  medicalStatementSourced,
  postsOfUnwellFew,
  outletReportLinked,
  placeholderFilled,
  linkTextTells,
  jargonExplained,
]
