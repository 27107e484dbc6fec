import { guardianAsylum } from '../guidelines/guardian.ts'
import type { Pack } from './pack.ts'

/** Words that decide an asylum claim before those who have to: The Guardian’s account, for newsrooms that follow it. */
export const asylumSeekerTerms: Pack = {
  rule: 'asylum-seeker-terms',
  level: 'ask',
  topic: 'immigration',
  onlyOnTopic: false,
  guideline: guardianAsylum,
  optional: true,
  terms: [
    {
      words:
        'illegal asylum seeker|seekers|claimant|claimants|applicant|applicants | illegal refugee|refugees',
      instead: ['asylum seeker', 'person seeking asylum'],
      why: 'To ask for asylum is a right, so nobody can do it illegally.',
    },
    {
      words:
        'bogus|fake|phoney|phony|sham asylum seeker|seekers|claimant|claimants | bogus|fake|phoney|phony refugee|refugees | bogus|fake asylum claim|claims',
      instead: ['asylum seeker', 'person whose claim was refused'],
      why: 'It gives the outcome of a claim that others have still to decide.',
    },
  ],
}
