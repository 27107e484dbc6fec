import { mindframeLanguage } from '../guidelines/mindframe.ts'
import type { Pack } from './pack.ts'

/** Words that make suicide a crime, a success, or a spectacle. */
export const suicideTerms: Pack = {
  rule: 'suicide-terms',
  level: 'ask',
  topic: 'suicide',
  onlyOnTopic: false,
  guideline: mindframeLanguage,
  optional: false,
  terms: [
    {
      words: 'commit|commits|committed|committing suicide',
      instead: ['died by suicide', 'took their own life'],
      why: '“Commit” is what one does with a crime or a sin, and suicide is neither.',
    },
    {
      words:
        'successful|completed suicide|suicides | successfully killed himself|herself | succeeded in killing himself|herself|themselves | successful suicide attempt|attempts',
      instead: ['died by suicide'],
      why: 'A death is no success.',
    },
    {
      words:
        'failed|unsuccessful|botched suicide|suicides | failed|unsuccessful|botched suicide attempt|attempts|bid|bids | failed|unsuccessful attempt|attempts to take his|her|their own life | failed to kill himself|herself | botched a|the|his|her suicide',
      instead: ['suicide attempt', 'survived a suicide attempt'],
      why: 'To have lived is no failure.',
    },
    {
      words: 'suicide bid|bids',
      instead: ['suicide attempt'],
      why: '“Bid” makes a contest of it.',
    },
    {
      words:
        'suicide epidemic|contagion|craze|trend|wave|spree | epidemic|wave|spate|rash|plague|surge of suicides|suicide | suicides skyrocket* | suicide rate|rates skyrocket*|soar*|rocket* | skyrocketing suicide*',
      instead: ['higher rates', 'an increase in suicides'],
      why: 'Figures are told by figures; an epidemic sounds as if it could not be helped.',
    },
    {
      words: 'political|career|commercial|economic|electoral|financial|professional suicide',
      instead: ['ruin', 'the end of a career'],
      why: 'As a figure of speech it makes light of the word for those who have lost somebody to it.',
    },
    {
      words: 'suicide mission',
      instead: ['a hopeless task'],
      why: 'As a figure of speech it makes light of the word for those who have lost somebody to it.',
      unless: [
        'bomb*',
        'militant*',
        'soldier*',
        'pilot*',
        'army',
        'troops',
        'attack*',
        'film',
        'game',
        'war',
      ],
    },
    {
      words: 'suicide victim|victims | victim|victims of suicide',
      instead: ['a person who died by suicide'],
      why: 'A victim has somebody who did it; the plain words do not accuse the dead of their death.',
    },
    {
      words:
        'suicide hotspot|hotspots|blackspot|blackspots | suicide hot|black spot|spots | suicide capital | suicide bridge',
      instead: [],
      why: 'A place that is known for deaths draws others to it.',
    },
    {
      words: 'suicidal gesture|gestures | cry for attention | attention seeking suicide',
      instead: ['suicide attempt', 'harmed themselves'],
      why: 'It tells readers that somebody did not mean it, which nobody knows.',
    },
  ],
}
