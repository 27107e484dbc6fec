/** A code or a trade's word, what it means to a reader, and the words by which a text has explained it already. */
export interface Jargon {
  readonly term: string
  readonly means: string
  readonly explained: readonly string[]
}

/** Codes of police, courts, hospitals, lawyers and the trade, as they come in news about people. Our own words. */
export const jargon: readonly Jargon[] = [
  {
    term: '5150',
    means: 'held for up to 72 hours for a psychiatric assessment, under Californian law',
    explained: ['72 hours', '72-hour', 'psychiatric hold', 'involuntary'],
  },
  {
    term: '5250',
    means: 'held for up to 14 more days for psychiatric treatment, under Californian law',
    explained: ['14 days', '14-day', 'psychiatric hold', 'involuntary'],
  },
  {
    term: 'Baker Act',
    means:
      'a Florida law under which somebody is held for up to 72 hours for a psychiatric assessment',
    explained: ['72 hours', '72-hour', 'psychiatric', 'involuntary'],
  },
  {
    term: 'sectioned',
    means: 'detained in hospital under the Mental Health Act',
    explained: ['Mental Health Act', 'detained', 'against her will', 'against his will'],
  },
  {
    term: 'BAC',
    means: 'the share of alcohol in the blood',
    explained: ['blood alcohol', 'blood-alcohol'],
  },
  {
    term: 'DUI',
    means: 'driving under the influence of drink or drugs',
    explained: ['under the influence', 'drunk driving', 'drink-driving', 'drunken driving'],
  },
  {
    term: 'DWI',
    means: 'driving while intoxicated',
    explained: ['while intoxicated', 'drunk driving', 'drink-driving'],
  },
  { term: 'TRO', means: 'a temporary restraining order', explained: ['restraining order'] },
  {
    term: 'DVRO',
    means: 'a restraining order for domestic violence',
    explained: ['restraining order'],
  },
  {
    term: 'NDA',
    means: 'an agreement not to speak about something',
    explained: ['non-disclosure', 'nondisclosure', 'confidentiality agreement'],
  },
  {
    term: 'ROR',
    means: 'released without bail on a promise to come back',
    explained: ['own recognizance', 'own recognisance', 'without bail'],
  },
  {
    term: 'own recognizance',
    means: 'released without bail on a promise to come back',
    explained: ['without bail', 'promise to'],
  },
  {
    term: 'nolo contendere',
    means: 'not admitting guilt, but not contesting the charge',
    explained: ['no contest', 'not contest'],
  },
  {
    term: 'arraigned',
    means: 'brought before a court to hear the charge',
    explained: ['hear the charge', 'pleaded', 'enter a plea', 'to plead'],
  },
  {
    term: 'subpoenaed',
    means: 'ordered by a court to come or to hand something over',
    explained: ['ordered by', 'ordered to'],
  },
  {
    term: 'amicus brief',
    means: 'an opinion sent to a court by somebody who is no party',
    explained: ['friend of the court', 'not a party', 'no party'],
  },
  { term: 'in camera', means: 'behind closed doors', explained: ['closed doors', 'in private'] },
  {
    term: 'sub judice',
    means: 'before a court, so that comment may be contempt',
    explained: ['contempt', 'before a court', 'before the court'],
  },
  {
    term: 'super-injunction',
    means: 'a court order that may not even be mentioned',
    explained: ['court order', 'may not be mentioned'],
  },
  {
    term: 'DCFS',
    means: 'a county’s department for children and families',
    explained: ['Children and Family', 'Children and Families'],
  },
  {
    term: 'CPS',
    means: 'child protective services, or the Crown Prosecution Service',
    explained: ['Child Protective', 'child protective', 'Crown Prosecution', 'child welfare'],
  },
  {
    term: 'GAL',
    means: 'somebody whom a court appoints to speak for a child',
    explained: ['guardian ad litem', 'speak for'],
  },
  {
    term: 'guardian ad litem',
    means: 'somebody whom a court appoints to speak for a child',
    explained: ['speak for', 'represents', 'appointed'],
  },
  {
    term: 'QDRO',
    means: 'a court order that divides a pension',
    explained: ['pension', 'domestic relations order'],
  },
  { term: 'ICU', means: 'intensive care', explained: ['intensive care', 'intensive-care'] },
  { term: 'DNR', means: 'an order not to resuscitate', explained: ['resuscitate'] },
  { term: 'DOA', means: 'dead on arrival', explained: ['dead on arrival', 'dead when'] },
  {
    term: 'GCS',
    means: 'a scale for how conscious somebody is',
    explained: ['coma scale', 'Coma Scale', 'conscious'],
  },
  {
    term: 'ECT',
    means: 'a treatment with electric current under anaesthetic',
    explained: ['electroconvulsive', 'electric'],
  },
  { term: 'SSRI', means: 'a kind of antidepressant', explained: ['antidepressant', 'serotonin'] },
  {
    term: 'AMA',
    means: 'against medical advice',
    explained: ['medical advice', 'ask me anything', 'American M'],
  },
  {
    term: 'MAT',
    means: 'treatment of addiction with medicines',
    explained: ['medication-assisted', 'medicines'],
  },
  {
    term: 'RICO',
    means: 'an American law against organised crime',
    explained: ['Racketeer', 'racketeering', 'organised crime', 'organized crime'],
  },
  { term: 'GBH', means: 'grievous bodily harm: serious injury', explained: ['bodily harm'] },
  { term: 'ABH', means: 'actual bodily harm: injury', explained: ['bodily harm'] },
  {
    term: 'RUI',
    means: 'released while the police go on with their work',
    explained: ['under investigation'],
  },
  { term: 'TWOC', means: 'taking a car without its owner’s consent', explained: ['without'] },
  {
    term: 'FOIA',
    means: 'an American law by which anybody may ask for public records',
    explained: ['Freedom of Information', 'public records'],
  },
  {
    term: 'DMCA',
    means: 'an American law by which works are taken down',
    explained: ['Digital Millennium', 'copyright'],
  },
  {
    term: 'conservatorship',
    means: 'a court’s order by which somebody else decides for an adult',
    explained: [
      'decides for',
      'control of her',
      'control of his',
      'control over',
      'court order',
      'legal arrangement',
      'guardian',
    ],
  },
]
