import { suicideGlamour } from '../guidelines/reporting-on-suicide.ts'
import type { Pack } from './pack.ts'

/** Words that make of a suicide a rest, an escape or a deed of love; asked about in stories about suicide alone. */
export const suicideComfort: Pack = {
  rule: 'suicide-comfort',
  level: 'ask',
  topic: 'suicide',
  onlyOnTopic: true,
  guideline: suicideGlamour,
  optional: false,
  terms: [
    {
      words: 'at peace | found peace | finally|eternal rest | resting in peace | peace at last',
      instead: [],
      why: 'To a reader in despair it says that death is the way to peace.',
      unless: ['talks', 'treaty', 'ceasefire', 'agreement', 'negotiat*'],
    },
    {
      words:
        'end|ended|ending his|her|their|the pain|suffering|misery|torment|agony | free|freed of|from pain | no longer in pain | out of his|her|their misery | pain is|was over | stop the pain',
      instead: [],
      why: 'It offers death as a cure for pain, and leaves out those that there are.',
    },
    {
      words:
        'only|easy way out | a way out | escape|escaped|escaping from his|her|their pain|life|troubles|demons|problems | no other option|choice | nowhere left to turn',
      instead: [],
      why: 'It makes of suicide an answer to hard times; there are others.',
    },
    {
      words:
        'better place | with the angels | gained an angel | fly|flying high | joined him|her|his|her wife|husband|mother|father|brother|sister|son|daughter in heaven | together|reunited again | reunited in heaven | now with the stars',
      instead: [],
      why: 'A comfort for those who mourn reads as an invitation to those at risk.',
    },
    {
      words:
        'lost his|her|their battle|fight | battle with depression ended | succumbed to his|her|their demons | demons won | inner|personal|his|her demons',
      instead: ['lived with depression', 'was ill'],
      why: 'A fight that is lost sounds as if it could not have been won; most people come through.',
    },
    {
      words:
        'brave|heroic|selfless|romantic|beautiful act|deed|gesture|death|end | final act of love | star crossed | poetic end|ending | went out on his|her|their own terms | live fast die young | 27 club',
      instead: [],
      why: 'It admires the death, and readers who feel small may want to be admired.',
    },
    {
      words:
        'inexplicable|unexplained suicide | without warning | out of the blue | no one saw it coming | nobody saw it coming | no warning signs | came from nowhere',
      instead: ['There are signs that can be learned'],
      why: 'There mostly are signs, and readers who learn them can help somebody.',
    },
  ],
}
