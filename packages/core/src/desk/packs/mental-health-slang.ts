import { apMentalIllness } from '../guidelines/ap.ts'
import type { Pack } from './pack.ts'

/** Everyday words for illness of the mind; asked about in stories about it alone. */
export const mentalHealthSlang: Pack = {
  rule: 'mental-health-slang',
  level: 'ask',
  topic: 'mental-health',
  onlyOnTopic: true,
  guideline: apMentalIllness,
  optional: false,
  terms: [
    {
      words: 'crazy|bonkers|crackers|barmy|batty|loopy',
      instead: ['unexpected', 'wild', 'hard to believe'],
      why: 'In a story about mental health it falls on the people whom the story is about.',
    },
    {
      words:
        'nuts | nutty | went|gone|going|go|drive|driving|drove him|her|them mad|nuts | gone mad | went mad | going mad | stark raving | off his|her|their rocker | lost his|her|their mind|marbles | out of his|her|their mind',
      instead: ['what was done or said, in plain words'],
      why: 'In a story about mental health it falls on the people whom the story is about.',
      unless: ['bolts', 'brazil', 'cashew*', 'peanut*', 'allerg*', 'almond*', 'seeds', 'dried'],
    },
    {
      words:
        'insanity | madness | mental breakdown | went off the rails | snapped | cracked up | meltdown|meltdowns',
      instead: ['a crisis', 'became ill'],
      why: 'It makes a spectacle of somebody’s illness.',
      unless: [
        'plea',
        'defence',
        'defense',
        'reactor',
        'nuclear',
        'photograph*',
        'pictures',
        'verdict',
        'reason',
      ],
    },
  ],
}
