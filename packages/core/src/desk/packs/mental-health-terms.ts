import { apMentalIllness } from '../guidelines/ap.ts'
import type { Pack } from './pack.ts'

/** Words that call people by an illness, or by names for it. */
export const mentalHealthTerms: Pack = {
  rule: 'mental-health-terms',
  level: 'ask',
  topic: 'mental-health',
  onlyOnTopic: false,
  guideline: apMentalIllness,
  optional: false,
  terms: [
    {
      words: 'the mentally ill|unwell|disturbed|unstable|deranged',
      instead: ['people with mental illnesses'],
      why: 'People come first; an illness is something that they have.',
      unless: ['the mentally ill man', 'the mentally ill woman'],
    },
    {
      words:
        'a schizophrenic | schizophrenics | the schizophrenic | an anxiety sufferer | a manic depressive | manic depressives | a depressive | depressives | psychotics | a psychotic',
      instead: ['a person with schizophrenia', 'people with depression'],
      why: 'It makes the illness the whole of somebody.',
      unless: [
        'schizophrenic episode',
        'psychotic episode',
        'psychotic break',
        'episode*',
        'disorder',
        'state',
        'illness',
      ],
    },
    {
      words:
        'lunatic|lunatics | madman|madmen|madwoman | psycho|psychos | nutcase|nutcases|nutter|nutters|nutjob | maniac|maniacs | loony|loonies|looney | headcase|headcases | fruitcake|fruitcakes | basket case | nutty as | crackpot',
      instead: ['the man', 'the attacker', 'what he did'],
      why: 'It is a name for people who are ill, and says nothing of what happened.',
      unless: [
        'fringe',
        'recipe',
        'bake*',
        'baking',
        'christmas',
        'hitchcock',
        'film',
        'album',
        'song',
        'killer*',
        'remake',
        'asylum',
      ],
    },
    {
      words:
        'insane | deranged | crazed | demented | unhinged | certifiable | mental patient|patients | mental case|cases | psycho killer',
      instead: ['what was done, in plain words'],
      why: 'It guesses at an illness from what somebody did.',
      unless: [
        'plea',
        'asylum',
        'defence',
        'verdict',
        'reason',
        'certifiable hit',
        'gold',
        'platinum',
      ],
    },
    {
      words:
        'lunatic asylum | loony|looney|funny bin|farm | nuthouse | madhouse | mental institution | insane asylum | mental asylum',
      instead: ['psychiatric hospital'],
      why: 'Hospitals have a name of their own; the old ones frighten people away from them.',
      unless: ['1800s', '19th', 'victorian', 'built', 'former', 'museum', 'listed'],
    },
    {
      words:
        'committed to a mental|psychiatric hospital|ward|unit | locked up in a psychiatric|mental hospital|ward | straitjacket|straightjacket',
      instead: ['admitted to hospital', 'detained under the Mental Health Act'],
      why: 'Treatment is neither a crime nor a prison.',
      unless: ['budget', 'fiscal', 'escape*', 'houdini', 'stunt', 'magic*'],
    },
  ],
}
