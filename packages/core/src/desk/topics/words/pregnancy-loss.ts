import type { SignWords } from '../sign.ts'

const whose = 'his|her|their|our|my'

/** Words of pregnancies and of their loss. */
export const pregnancyLossWords: readonly SignWords[] = [
  {
    words: 'miscarriage|miscarriages|miscarried|miscarry|miscarrying',
    signs: ['loss', 'loss-miscarriage'],
    topic: 'pregnancy-loss',
    weight: 1,
  },
  { words: 'miscarriage|miscarriages of justice' },
  {
    words: 'stillbirth|stillbirths|stillborn',
    signs: ['loss', 'loss-stillbirth'],
    topic: 'pregnancy-loss',
    weight: 1,
    unless:
      'plan | project | proposal | deal | reform | republic | negotiations | talks | calf | calves | lamb | lambs | foal',
  },
  {
    words: `pregnancy|baby loss | loss of ${whose} pregnancy | lost|losing ${whose} baby | lost|losing the baby|pregnancy | ectopic|molar pregnancy | blighted ovum | failed pregnancy`,
    signs: ['loss'],
    topic: 'pregnancy-loss',
    weight: 1,
  },
  {
    words:
      'pregnant | pregnancy|pregnancies | baby bump | baby bumps | expecting a|her|their baby|child|first|second|third | bump | trimester | due date',
    signs: ['pregnancy'],
    unless:
      'speed | road | pothole* | pregnant pause | car | cars | pay | goose | rates | fist | library',
  },
]
