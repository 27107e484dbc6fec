import type { Pack } from './pack.ts'

/** Words that take a side on who somebody is. House policy, for newsrooms that share it. */
export const assignedSexTerms: Pack = {
  rule: 'assigned-sex-terms',
  level: 'ask',
  topic: 'gender-identity',
  onlyOnTopic: false,
  guideline: null,
  optional: true,
  terms: [
    {
      words:
        'biological|genetic male|males|female|females|man|men|woman|women|boy|boys|girl|girls | biologically|genetically male|female | male-bodied|female-bodied',
      instead: ['transgender woman', 'assigned male at birth, where it matters'],
      why: 'It is used as an argument about who somebody is; say what matters to the story.',
      unless: [
        'study',
        'mice',
        'rats',
        'trial',
        'species',
        'researchers',
        'gene',
        'genes',
        'hormone',
        'statute',
        'court',
        'ruling',
        'definition',
      ],
    },
    {
      words: 'preferred pronoun|pronouns|name|gender',
      instead: ['pronouns', 'name'],
      why: 'They are somebody’s pronouns; “preferred” makes a wish of them.',
      unless: [
        'supplier',
        'brand',
        'variable',
        'domain',
        'username',
        'field',
        'brands',
        'reader',
        'registry',
      ],
    },
    {
      words:
        'born a man|woman|boy|girl | born as a man|woman|boy|girl | was|were born male|female | used to be a man|woman | trapped in the wrong body | in the wrong body',
      instead: ['who is transgender'],
      why: 'For most whom it describes it is untrue of who they were.',
      unless: ['heir', 'dynasty', 'kittens', 'calf', 'child was born', 'in 19', 'first'],
    },
    {
      words:
        'identifies|identified|identify|identifying as a man|woman|boy|girl | identifies|identified|identify as male|female',
      instead: ['is a man', 'is a woman'],
      why: 'It puts at arm’s length what of others is simply said.',
      unless: ['survey', 'respondents', 'census', 'form', 'box', 'percent'],
    },
    {
      words: 'sexual preference|preferences',
      instead: ['sexual orientation'],
      why: 'One prefers tea; an orientation is not chosen.',
      unless: ['mating', 'species', 'birds', 'fish', 'app', 'kink*'],
    },
  ],
}
