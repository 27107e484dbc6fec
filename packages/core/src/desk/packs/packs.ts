import { abuseTerms } from './abuse-terms.ts'
import { accusedLabels } from './accused-labels.ts'
import { accuserTerms } from './accuser-terms.ts'
import { addictionJudgements } from './addiction-judgements.ts'
import { addictionLabels } from './addiction-labels.ts'
import { arrestTerms } from './arrest-terms.ts'
import { assignedSexTerms } from './assigned-sex-terms.ts'
import { asylumSeekerTerms } from './asylum-seeker-terms.ts'
import { childAbuseTerms } from './child-abuse-terms.ts'
import { eatingDisorderTerms } from './eating-disorder-terms.ts'
import { illegalImmigrantTerms } from './illegal-immigrant-terms.ts'
import { mentalHealthPity } from './mental-health-pity.ts'
import { mentalHealthSlang } from './mental-health-slang.ts'
import { mentalHealthTerms } from './mental-health-terms.ts'
import { migrationMetaphors } from './migration-metaphors.ts'
import { offenderTerms } from './offender-terms.ts'
import { orientationTerms } from './orientation-terms.ts'
import type { Pack } from './pack.ts'
import { partnerKillingTerms } from './partner-killing-terms.ts'
import { pregnancyLossTerms } from './pregnancy-loss-terms.ts'
import { suicideComfort } from './suicide-comfort.ts'
import { suicideTerms } from './suicide-terms.ts'
import { transgenderTerms } from './transgender-terms.ts'
import { transitionTerms } from './transition-terms.ts'

/** The packs that come with Stet, optional ones included: one file of data each, by subject as in the list of rules. */
export const shippedPacks: readonly Pack[] = [
  suicideTerms,
  suicideComfort,
  mentalHealthTerms,
  mentalHealthSlang,
  mentalHealthPity,
  eatingDisorderTerms,
  addictionLabels,
  addictionJudgements,
  pregnancyLossTerms,
  abuseTerms,
  childAbuseTerms,
  partnerKillingTerms,
  accuserTerms,
  arrestTerms,
  accusedLabels,
  offenderTerms,
  illegalImmigrantTerms,
  asylumSeekerTerms,
  migrationMetaphors,
  transgenderTerms,
  transitionTerms,
  orientationTerms,
  assignedSexTerms,
]
