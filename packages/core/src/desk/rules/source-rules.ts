import type { Rule } from './rule.ts'
import { anonymityReasonInforms } from './sources/anonymity-reason-informs.ts'
import { outletNamed } from './sources/outlet-named.ts'
import { someSourceNamed } from './sources/some-source-named.ts'
import { sourcesCounted } from './sources/sources-counted.ts'
import { unnamedAttackAnswered } from './sources/unnamed-attack-answered.ts'
import { unnamedClaimNotEndorsed } from './sources/unnamed-claim-not-endorsed.ts'
import { unnamedSourceDescribed } from './sources/unnamed-source-described.ts'
import { unnamedSourceHasReason } from './sources/unnamed-source-has-reason.ts'
import { unnamedSourceNotFirst } from './sources/unnamed-source-not-first.ts'

/** Rules about people without a name and about other outlets, what must be answered first. */
export const sourceRules: readonly Rule[] = [
  unnamedAttackAnswered,
  unnamedSourceHasReason,
  anonymityReasonInforms,
  unnamedSourceDescribed,
  sourcesCounted,
  unnamedSourceNotFirst,
  someSourceNamed,
  unnamedClaimNotEndorsed,
  outletNamed,
]
