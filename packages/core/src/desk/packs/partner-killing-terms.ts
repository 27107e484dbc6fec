import { levelUpAccountability } from '../guidelines/level-up.ts'
import type { Pack } from './pack.ts'

/** Words that make the killing of a partner something that befell both. */
export const partnerKillingTerms: Pack = {
  rule: 'partner-killing-terms',
  level: 'ask',
  topic: 'abuse',
  onlyOnTopic: true,
  guideline: levelUpAccountability,
  optional: false,
  terms: [
    {
      words: 'crime|crimes of passion',
      instead: ['killing', 'domestic homicide'],
      why: 'It gives violence a motive that readers may find excusable, and that nobody has shown.',
      unless: ['play', 'film', 'novel', 'opera', 'thriller', 'band', 'song'],
    },
    {
      words: 'snapped',
      instead: ['killed', 'attacked'],
      why: 'It tells of a moment; such killings mostly end a long pattern of control.',
      unless: [
        'photo*',
        'picture*',
        'selfie*',
        'camera*',
        'up',
        'streak',
        'branch*',
        'bone*',
        'cable*',
        'back',
        'reporter*',
        'ligament*',
        'twig*',
        'rope*',
        'image*',
      ],
    },
    {
      words: 'family|domestic|double|suburban|village tragedy|tragedies',
      instead: ['killings', 'domestic homicide'],
      why: 'A tragedy happens to people; this was done by somebody.',
      unless: [
        'greek',
        'shakespeare*',
        'play',
        'opera',
        'novel',
        'crash',
        'fire',
        'drown*',
        'flood*',
      ],
    },
    {
      words:
        'jealous rage | fit of jealousy|rage|passion | moment of madness | red mist | lost control | lost it | flew into a rage',
      instead: ['attacked'],
      why: 'It explains the violence by a mood, which is the account that those who did it give.',
      unless: ['car', 'vehicle', 'lorry', 'ball', 'bike', 'steering', 'party', 'majority', 'plane'],
    },
    {
      words:
        "lover|lovers' tiff|quarrel|row | marital strife|discord | love triangle | spurned|jilted|scorned lover|husband|boyfriend|ex|wife|girlfriend",
      instead: ['former partner', 'partner'],
      why: 'It makes a love story of violence, with a part in it for the one who was hurt.',
      unless: ['film', 'novel', 'opera', 'comedy', 'drama', 'song'],
    },
    {
      words: 'out of character | pushed to the edge|brink | driven to kill | drove him to',
      instead: [],
      why: 'It lays the reason elsewhere than with the one who did it.',
      unless: ['film', 'novel', 'opera', 'actor', 'comedy', 'drama', 'song', 'play'],
    },
  ],
}
