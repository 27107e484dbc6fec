import { apMentalIllness } from '../guidelines/ap.ts'
import type { Pack } from './pack.ts'

const illness =
  'depression|schizophrenia|anxiety|bipolar|ocd|ptsd|psychosis|autism|adhd|dementia|anorexia|bulimia|alcoholism|addiction'

/** Words of pity for people with an illness of the mind. */
export const mentalHealthPity: Pack = {
  rule: 'mental-health-pity',
  level: 'ask',
  topic: 'mental-health',
  onlyOnTopic: false,
  guideline: apMentalIllness,
  optional: false,
  terms: [
    {
      words: `suffer|suffers|suffered|suffering from|with ${illness} | suffer|suffers|suffered|suffering from a|severe|clinical|chronic|serious|acute|manic|postnatal|post-traumatic depression|anxiety|mental|stress|eating|personality|bipolar|obsessive | suffer|suffers|suffered|suffering from mental illness|health|problems | suffer|suffers|suffered|suffering from an eating|anxiety|obsessive disorder`,
      instead: ['has depression', 'lives with depression'],
      why: 'Whether somebody suffers is theirs to say; that they have an illness can be said plainly.',
    },
    {
      words: `afflicted|stricken|plagued|tormented|crippled|racked|wracked with|by ${illness} | afflicted|stricken|plagued|tormented|crippled|racked|wracked with|by mental illness|health | crippling|debilitating depression|anxiety`,
      instead: ['has', 'lives with'],
      why: 'It tells readers to pity somebody who did not ask for it.',
      unless: ['economy', 'economic'],
    },
    {
      words: `victim|victims|prisoner|prisoners of ${illness} | victim|victims of mental illness | falls|fell|fallen victim|prey to ${illness}`,
      instead: ['person with'],
      why: 'It makes somebody helpless whom the story may show otherwise.',
    },
    {
      words: `${illness} sufferer|sufferers|victim|victims | sufferer|sufferers of|from ${illness} | mental illness|health sufferer|sufferers|victim|victims`,
      instead: ['people with depression'],
      why: 'It makes the illness, and the pain of it, the whole of somebody.',
    },
  ],
}
