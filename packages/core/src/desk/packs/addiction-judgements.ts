import type { Pack } from './pack.ts'

const drugs = 'drug|substance|alcohol|opioid|cocaine|heroin'

/** Words that judge drug use and recovery; house policy, after what clinicians are advised. */
export const addictionJudgements: Pack = {
  rule: 'addiction-judgements',
  level: 'ask',
  topic: 'addiction',
  onlyOnTopic: false,
  guideline: null,
  optional: false,
  terms: [
    {
      words: `${drugs} habit|habits | ${drugs} problem | heroin|cocaine|crack habit`,
      instead: ['drug use', 'substance use disorder', 'addiction'],
      why: 'A habit is something that one could simply leave off.',
      unless: ['country', 'city', 'cities', 'town', 'nation', 'estate', 'police'],
    },
    {
      words: `${drugs} abuse|abuser`,
      instead: ['drug use', 'substance use disorder'],
      why: '“Abuse” belongs to violence, and puts the blame first.',
      unless: ['administration', 'institute', 'office', 'services', 'samhsa', 'physical', 'act'],
    },
    {
      words:
        'clean|dirty urine|drug|blood test|tests|screen|sample | tested|tests|testing clean|dirty | clean|dirty needle|needles',
      instead: ['negative', 'positive', 'used needles'],
      why: 'Tests are positive or negative; nobody is dirty.',
    },
    {
      words:
        'got|get|gets|getting|stay|stays|stayed|staying|been|is|was|now clean for|since|after | got|get|gets|getting|stay|stays|stayed|staying clean | years|months|days|weeks clean | clean and sober | clean of|from drugs|heroin|alcohol|cocaine',
      instead: ['in recovery', 'has not used drugs since'],
      why: 'If recovery is clean, illness is dirt.',
      unless: [
        'sheet',
        'sheets',
        'streets',
        'kitchen',
        'house',
        'bill',
        'water',
        'beach',
        'wash*',
        'hands',
        'air',
        'energy',
        'clothes',
        'teeth',
        'room',
        'rooms',
      ],
    },
    {
      words:
        'fell|fallen|falls|fall off the wagon | on the wagon | hooked on drugs|heroin|opioids|cocaine|crack|painkillers|alcohol | strung out | kicked|kick|kicking the|his|her habit | drug den|dens | shooting up|gallery',
      instead: ['resumed drinking', 'addicted to', 'stopped using'],
      why: 'It makes a joke or a scene of an illness.',
      unless: ['prices', 'sprouting', 'rates', 'nail*', 'smoking', 'tower*'],
    },
    {
      words:
        'relapse|relapsed|relapses|relapsing into drugs|drinking|addiction|alcoholism|heroin | relapsed and drank|used | drug|alcohol relapse',
      instead: ['resumed use', 'returned to use'],
      why: 'Many clinicians still use it; some who are in recovery hear blame in it.',
      unless: ['doctor*', 'clinician*'],
    },
    {
      words:
        'drunken antics|escapades | booze|drink|drug|drugs|cocaine fuelled|fueled|addled|crazed|soaked | drug crazed | booze hell | drugs hell | drink|drugs|drug shame|binge',
      instead: ['what was done, in plain words'],
      why: 'It makes a show of somebody’s illness.',
    },
  ],
}
