import { religionStylebookGay } from '../guidelines/religion-stylebook.ts'
import type { Pack } from './pack.ts'

/** Clinical or belittling words for whom people love: the Religion Stylebook’s entries, for newsrooms that follow them. */
export const orientationTerms: Pack = {
  rule: 'orientation-terms',
  level: 'ask',
  topic: 'gender-identity',
  onlyOnTopic: false,
  guideline: religionStylebookGay,
  optional: true,
  terms: [
    {
      words: 'gay|homosexual|alternative|lesbian|bisexual|lgbt|lgbtq|queer lifestyle|lifestyles',
      instead: ['life', 'relationship'],
      why: 'Being gay is no way of living that one takes up; gay people live in as many ways as others.',
      unless: ['magazine', 'brand', 'diet', 'medicine', 'vegan', 'camping', 'motorhome', 'van'],
    },
    {
      words: 'homosexuals | a homosexual | homosexual man|men|woman|women|couple|couples',
      instead: ['gay people', 'gay men', 'lesbians'],
      why: 'Many hear a diagnosis in it; “gay” and “lesbian” are the words people use of themselves.',
      unless: ['acts', 'offences', 'criminalised', 'criminalized', 'law', 'statute', 'treatise'],
    },
  ],
}
