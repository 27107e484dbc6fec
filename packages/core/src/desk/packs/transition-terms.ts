import { languagePleaseTransition } from '../guidelines/language-please.ts'
import type { Pack } from './pack.ts'

/** Older words for a transition: the guidance of Language, Please, for newsrooms that follow it. */
export const transitionTerms: Pack = {
  rule: 'transition-terms',
  level: 'ask',
  topic: 'gender-identity',
  onlyOnTopic: false,
  guideline: languagePleaseTransition,
  optional: true,
  terms: [
    {
      words:
        'sex change|changes | sex-swap|swaps | gender swap | sex-change operation|operations|surgery | changed|changing|change sex|gender',
      instead: ['transition', 'gender-affirming surgery'],
      why: 'For the person it changes the body or the papers, not who they are.',
      unless: [
        'fish',
        'clownfish',
        'oyster*',
        'species',
        'frog*',
        'toad*',
        'reef',
        'prawn*',
        'wrasse',
        'snail*',
        'reptile*',
        'balance',
        'roles',
        'stereotypes',
        'salmon',
        'attitudes',
      ],
    },
    {
      words: 'sex|gender reassignment|re-assignment',
      instead: ['gender-affirming surgery', 'transition'],
      why: 'Nobody is assigned another gender by it; “gender-affirming” says what it is for.',
      unless: ['protected characteristic', 'characteristic', 'act', 'equality'],
    },
    {
      words: 'pre-op|post-op|pre-operative|post-operative transsexual|transgender|trans',
      instead: ['transgender'],
      why: 'What operations somebody had is for them to tell.',
    },
  ],
}
