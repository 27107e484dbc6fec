import { apIllegalImmigration } from '../guidelines/ap.ts'
import type { Pack } from './pack.ts'

/** “Illegal” of a person: The Associated Press’s entry, for newsrooms that follow it. */
export const illegalImmigrantTerms: Pack = {
  rule: 'illegal-immigrant-terms',
  level: 'ask',
  topic: 'immigration',
  onlyOnTopic: false,
  guideline: apIllegalImmigration,
  optional: true,
  terms: [
    {
      words:
        'illegal immigrant|immigrants|migrant|migrants|alien|aliens|worker|workers|entrant|entrants|foreigner|foreigners|family|families|people|children|teenagers',
      instead: ['people living in the country without legal permission'],
      why: '“Illegal” says what somebody did; of a person it says what they are.',
    },
    {
      words: 'illegals | an illegal who|living|working|hiding|was|is',
      instead: ['people who entered the country without legal permission'],
      why: 'It makes a noun of what may be one act in a life.',
    },
    {
      words:
        'undocumented immigrant|immigrants|migrant|migrants|worker|workers|alien|aliens|people|student|students|family|families | the undocumented',
      instead: ['people living in the country without legal permission'],
      why: 'Many have plenty of documents, only not the one that is asked for.',
    },
  ],
}
