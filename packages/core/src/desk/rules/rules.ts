import { shippedPacks } from '../packs/packs.ts'
import { careRules } from './care-rules.ts'
import { claimRules } from './claim-rules.ts'
import { protectionRules } from './protection-rules.ts'
import type { Rule } from './rule.ts'
import { sourceRules } from './source-rules.ts'
import { termsRule } from './terms.ts'
import { writingRules } from './writing-rules.ts'

/** The rules of the desk, in the order in which an editor would go through them; lists of words come last. */
export const rules: readonly Rule[] = [
  ...careRules,
  ...protectionRules,
  ...writingRules,
  ...sourceRules,
  ...claimRules,
  ...shippedPacks.map(termsRule),
]
