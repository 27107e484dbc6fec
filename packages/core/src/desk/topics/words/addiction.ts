import type { SignWords } from '../sign.ts'

/** Words of addiction, drugs and recovery. */
export const addictionWords: readonly SignWords[] = [
  {
    words:
      'addiction|addictions | drug|alcohol|opioid|heroin|cocaine|gambling|sex addiction | alcoholism | alcohol|opioid|substance use disorder|disorders | substance abuse|misuse | drug|alcohol abuse|misuse | drug|alcohol dependency|dependence',
    signs: ['disorder', 'recovery'],
    topic: 'addiction',
    weight: 1,
  },
  {
    words:
      'addict|addicts | drug|heroin|crack|cocaine|opioid addict|addicts | alcoholic | alcoholics | junkie|junkies',
    signs: ['disorder-adjective'],
    topic: 'addiction',
    weight: 0.9,
    unless:
      'drink | drinks | beverage* | cocktail* | non | chocolate | shopping | adrenaline | ginger beer',
  },
  {
    words: 'addicted to',
    topic: 'addiction',
    weight: 0.5,
    unless: 'chocolate | game | games | series | phone | phones | show | coffee | crosswords',
  },
  {
    words:
      'rehab | rehabilitation centre|center|clinic | sober | sobriety | detox | relapse|relapsed|relapses | in recovery | twelve step | 12 step | treatment centre|center|facility',
    signs: ['recovery'],
    topic: 'addiction',
    weight: 0.6,
    unless:
      'sober assessment | knee | shoulder | hamstring | ankle | juice | stroke | surgery | cancer | leukaemia | sober second thought',
  },
  {
    words:
      'heroin|cocaine|fentanyl|opioid|opioids|methadone|methamphetamine|ketamine | crack cocaine | drug use|user|users',
    signs: ['drug'],
    topic: 'addiction',
    weight: 0.4,
  },
  {
    words: 'overdose|overdoses|overdosed|overdosing',
    signs: ['overdose', 'means'],
    topic: 'addiction',
    weight: 0.6,
    unless: 'of cuteness | sugar | of colour | of nostalgia | vitamin*',
  },
  {
    words:
      'syringe|syringes|needle|needles | lines|line of cocaine | crack pipe | drug paraphernalia | white powder',
    signs: ['drug'],
  },
  {
    words:
      'coroner|coroners|inquest|autopsy|toxicology|pathologist|postmortem | coroner ’s | medical examiner|examiners | post mortem | death certificate | police|officials|authorities|sheriff|paramedics|prosecutors said|say|believe|confirmed | hospital said | doctors said|say',
    signs: ['official'],
  },
]
