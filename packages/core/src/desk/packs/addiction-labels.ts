import { nidaWords } from '../guidelines/nida.ts'
import type { Pack } from './pack.ts'

const drugs =
  'drug|heroin|crack|cocaine|opioid|opiate|meth|cannabis|substance|alcohol|fentanyl|ketamine'

/** Words that call people by an addiction. */
export const addictionLabels: Pack = {
  rule: 'addiction-labels',
  level: 'ask',
  topic: 'addiction',
  onlyOnTopic: false,
  guideline: nidaWords,
  optional: false,
  terms: [
    {
      words: `${drugs} addict|addicts | an|the addict | addicts | recovering addict|alcoholic | sex|gambling addict|addicts`,
      instead: ['a person with an addiction', 'a person in recovery'],
      why: 'It makes of somebody nothing but their illness; people who are called so are treated worse.',
      unless: [
        'adrenaline',
        'chocolate',
        'shopping',
        'crossword*',
        'fashion',
        'news',
        'self-confessed',
        'coffee',
      ],
    },
    {
      words:
        'junkie|junkies|junky | druggie|druggies | crackhead|crackheads | smackhead|smackheads | pothead|potheads | stoner|stoners | tweaker|tweakers | wino|winos | boozer|boozers | drunkard|drunkards | lush|lushes | pisshead',
      instead: ['a person who uses drugs', 'a person with an alcohol use disorder'],
      why: 'It is a name for somebody who is ill.',
      unless: [
        'adrenaline',
        'news',
        'politics',
        'fitness',
        'lush green',
        'garden*',
        'meadow*',
        'strings',
        'pub',
        'film',
        'comedy',
        'green',
        'hills',
        'lawns',
        'vegetation',
        'data',
        'power',
        'sound',
        'countryside',
        'valley',
        'forest',
      ],
    },
    {
      words:
        'an alcoholic | the alcoholic | alcoholics | alcoholic mother|father|parent|parents|husband|wife|brother|sister|uncle|singer|actor|star | functioning alcoholic',
      instead: ['a person with an alcohol use disorder', 'has an alcohol addiction'],
      why: 'It makes of somebody nothing but their illness.',
      unless: [
        'anonymous',
        'drink*',
        'beverage*',
        'cocktail*',
        'an alcoholic punch',
        'ginger',
        'content',
        'beer',
      ],
    },
    {
      words: `${drugs} abuser|abusers | ${drugs} user|users | intravenous drug user|users | problem drinker|drinkers`,
      instead: ['people who use drugs', 'a person with a substance use disorder'],
      why: 'It names people by what they take, and “abuser” blames them for it.',
      unless: ['survey', 'licence', 'license'],
    },
    {
      words:
        'former|reformed|ex|onetime addict|addicts|alcoholic|alcoholics|junkie|junkies | former|reformed|ex drug addict|addicts|user',
      instead: ['a person in recovery', 'in long-term recovery'],
      why: 'It keeps for ever what somebody has left behind.',
    },
    {
      words: 'addicted|crack|drug baby|babies | born addicted',
      instead: ['a baby exposed to drugs before birth'],
      why: 'A baby cannot have an addiction, and carries the name for life.',
      unless: ['hard nut', 'crack babysitters'],
    },
  ],
}
