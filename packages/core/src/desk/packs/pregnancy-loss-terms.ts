import { bjogPregnancyLoss } from '../guidelines/bjog.ts'
import type { Pack } from './pack.ts'

/** Terms of clinics that most people who lost a pregnancy do not want to hear of it. */
export const pregnancyLossTerms: Pack = {
  rule: 'pregnancy-loss-terms',
  level: 'ask',
  topic: 'pregnancy-loss',
  onlyOnTopic: false,
  guideline: bjogPregnancyLoss,
  optional: false,
  terms: [
    {
      words:
        'product|products of conception | retained products | contents of the womb|uterus | pregnancy tissue | fetal|foetal tissue|remains|material|matter',
      instead: ['the baby', 'the pregnancy', 'the word that the parents use'],
      why: 'To parents it was a child; almost nobody who was asked accepts the word.',
      unless: ['abortion', 'research', 'stem', 'cell', 'cells', 'archaeolog*', 'donat*'],
    },
    {
      words:
        'failed|unviable|non-viable|nonviable|unsuccessful pregnancy|pregnancies | pregnancy failure | failed to carry | failed to keep the baby',
      instead: ['pregnancy loss', 'miscarriage'],
      why: 'Nobody failed.',
    },
    {
      words:
        'blighted ovum | chemical pregnancy|pregnancies | missed|incomplete|spontaneous|threatened|inevitable abortion|abortions | habitual aborter | habitual abortion',
      instead: ['miscarriage', 'early pregnancy loss'],
      why: 'Clinics have other words today, and “abortion” tells readers of something else.',
      unless: ['law', 'ban', 'bill'],
    },
    {
      words:
        'incompetent cervix | cervical incompetence | hostile uterus|womb|mucus | inhospitable womb|uterus | barren | geriatric mother|pregnancy | irritable uterus',
      instead: ['cervical insufficiency', 'what doctors call it today'],
      why: 'It lays a fault on somebody’s body.',
      unless: [
        'land',
        'landscape',
        'desert',
        'rock',
        'island',
        'hills',
        'field',
        'fields',
        'spell',
        'run',
        'soil',
        'winter',
      ],
    },
    {
      words:
        'evacuation of the womb|uterus | evacuated the womb|uterus | expelled|expel|expelling the fetus|foetus|baby | aborted fetus|foetus | disposed of the fetus|foetus|baby',
      instead: ['surgery after a miscarriage', 'gave birth to'],
      why: 'To parents it was a child and a birth.',
    },
    {
      words:
        'at least she|you|they can|could get pregnant | it was not|never meant to be | nature’s way | can always try again | lost another one | just a miscarriage | only a miscarriage',
      instead: [],
      why: 'It is meant to comfort, and tells parents that their loss is small.',
    },
  ],
}
