import { nmcsapRecommendedWords } from '../guidelines/nmcsap.ts'
import type { Pack } from './pack.ts'

/** Words that make a crime against somebody sound like an affair or a quarrel. */
export const abuseTerms: Pack = {
  rule: 'abuse-terms',
  level: 'ask',
  topic: 'abuse',
  onlyOnTopic: false,
  guideline: nmcsapRecommendedWords,
  optional: false,
  terms: [
    {
      words: 'sex scandal|scandals',
      instead: ['sexual abuse', 'sexual assault'],
      why: 'Where somebody was assaulted or abused, “scandal” takes the crime out of it.',
      unless: ['consensual', 'affair*', 'adulter*', 'escort*', 'mistress*'],
    },
    {
      words:
        'domestic dispute|disputes | domestic disturbance|disturbances | domestic incident|incidents',
      instead: ['domestic abuse', 'violence by a partner'],
      why: 'A dispute has two sides and no victim; where somebody was hurt, readers should learn that.',
      unless: ['trade', 'tariff*', 'airline*', 'policy'],
    },
    {
      words:
        'nonconsensual|non-consensual|unconsensual sex|intercourse | sex without consent | forced sex | unwanted sex',
      instead: ['rape', 'sexual assault'],
      why: 'Sex is something that two people agree to; without that it is assault, and has a name.',
      unless: ['law', 'bill', 'definition', 'defines', 'defined'],
    },
    {
      words: 'underage|under-age woman|women|girl|girls|boy|boys | underage|under-age sex',
      instead: ['child', 'children', 'a girl of 14'],
      why: 'An age says plainly that this is about a child, who cannot consent.',
      unless: ['drink*', 'gambl*', 'driv*', 'league', 'team', 'squad'],
    },
  ],
}
