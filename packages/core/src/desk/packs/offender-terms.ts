import { marshallProjectWords } from '../guidelines/marshall-project.ts'
import type { Pack } from './pack.ts'

/** Words that make a sentence served the whole of a person: The Marshall Project’s policy, for newsrooms that share it. */
export const offenderTerms: Pack = {
  rule: 'offender-terms',
  level: 'note',
  topic: 'crime',
  onlyOnTopic: false,
  guideline: marshallProjectWords,
  optional: true,
  terms: [
    {
      words: 'inmate|inmates',
      instead: ['person in prison', 'people in jail'],
      why: 'Many whom it describes hear it as a word for a thing that is kept.',
      unless: ['locator', 'search'],
    },
    {
      words: 'felon|felons | ex-felon|ex-felons',
      instead: ['person convicted of a felony', 'person with a felony conviction'],
      why: 'It names somebody for good by what they were once convicted of.',
      unless: ['act', 'statute', 'in possession'],
    },
    {
      words: 'offender|offenders',
      instead: ['person convicted of', 'person on probation'],
      why: 'It names somebody for good by what they were once convicted of.',
      unless: [
        'register',
        'registry',
        'institution',
        'rehabilitation of',
        'management',
        'act',
        'programme',
        'manager',
        'repeat|worst|biggest polluters',
        'traffic',
        'carbon',
        'climate',
      ],
    },
    {
      words: 'ex-con|ex-cons | ex-convict|ex-convicts | jailbird|jailbirds | parolee|parolees',
      instead: ['formerly incarcerated person', 'person on parole'],
      why: 'It names somebody for good by a sentence that may be served.',
      unless: ['film', 'novel', 'series'],
    },
  ],
}
