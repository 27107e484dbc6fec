import { interpolTerminology } from '../guidelines/interpol.ts'
import type { Pack } from './pack.ts'

/** Words that make pictures of abused children sound like a kind of pornography. */
export const childAbuseTerms: Pack = {
  rule: 'child-abuse-terms',
  level: 'ask',
  topic: 'abuse',
  onlyOnTopic: false,
  guideline: interpolTerminology,
  optional: false,
  terms: [
    {
      words:
        'child|children|kiddie|kiddy|kid|underage pornography|porn|porno | pornographic images|pictures|videos|material of children|minors | paedophile|pedophile porn|pornography',
      instead: ['child sexual abuse material', 'images of child sexual abuse'],
      why: 'Pornography is made by adults who agreed to it; what is shown here is a crime against a child.',
      unless: ['offence of', 'protocol', 'convention', 'statute'],
    },
    {
      words:
        'child|underage|teen|teenage prostitute|prostitutes | child|underage|teen|teenage prostitution',
      instead: ['sexually exploited child', 'sexual exploitation of children'],
      why: 'A child cannot consent to it, so it is exploitation, and those who pay are the ones who act.',
      unless: ['protocol', 'convention', 'statute'],
    },
    {
      words: 'child sex tourism | sex tourist|tourists',
      instead: ['sexual exploitation of children by travellers'],
      why: '“Tourism” makes a trip of what is a crime against children.',
      unless: ['adult', 'adults', 'protocol', 'convention', 'statute'],
    },
  ],
}
