import type { Pack } from './pack.ts'

/** Words that find somebody guilty at the arrest. */
export const arrestTerms: Pack = {
  rule: 'arrest-terms',
  level: 'ask',
  topic: 'crime',
  onlyOnTopic: false,
  guideline: null,
  optional: false,
  terms: [
    {
      words: 'arrested|detained|apprehended for',
      instead: ['arrested on suspicion of', 'charged with'],
      why: 'Read to the letter it says that the deed was done, and by this person.',
      unless: [
        'questioning',
        'days',
        'weeks',
        'months',
        'years',
        'hours',
        'life',
        'sentenced',
        'convicted',
        'guilty',
        'journalism',
        'protesting',
        'reporting',
        'a day|week|month|year|decade',
        'day',
        'year',
        'month',
        'minutes',
        'the first|second|third time',
        'contempt',
      ],
    },
    {
      words:
        'arrested|detained|held in|over the|a|his|her|their murder|murders|killing|killings|slaying|rape|robbery|kidnapping|assault|stabbing|shooting',
      instead: ['arrested on suspicion of', 'arrested by police investigating the'],
      why: 'It ties the arrested to the crime before anybody has shown that they did it.',
      unless: ['convicted', 'guilty', 'sentenced', 'connection with', 'suspicion'],
    },
    {
      words:
        'caught red-handed | guilty as sin | banged to rights | the guilty party | got away with it',
      instead: [],
      why: 'It gives a verdict in a manner of speaking.',
      unless: ['convicted', 'sentenced', 'film', 'novel', 'game'],
    },
  ],
}
