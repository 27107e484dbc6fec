import { wordSet } from './lexicon.ts'

/** Forms of address, and what they tell of a person; “Dr” tells nothing. */
export const honorifics: ReadonlyMap<string, 'she' | 'he' | 'unknown'> = new Map([
  ...told(
    'he',
    'mr sir lord king prince duke father brother baron earl count emperor señor monsieur herr',
  ),
  ...told(
    'she',
    'mrs ms miss madam dame lady queen princess duchess sister baroness countess empress señora madame frau',
  ),
  ...told(
    'unknown',
    'mx dr doctor prof professor rev reverend hon president chancellor premier senator sen representative rep congressman congresswoman congressmember governor gov mayor minister secretary ambassador judge justice councillor councilman councilwoman alderman sheriff chief captain capt colonel col general gen lieutenant lt sergeant sgt major maj corporal officer detective inspector superintendent constable commissioner commander admiral pope bishop archbishop cardinal rabbi imam pastor sheikh ayatollah speaker coach chairman chairwoman chairperson director deputy attorney marshal treasurer dean principal',
  ),
])

function told<Told extends 'she' | 'he' | 'unknown'>(
  told: Told,
  words: string,
): readonly (readonly [string, Told])[] {
  return words.split(' ').map((word) => [word, told] as const)
}

/** Words that stand before a title or a role and belong to it. */
export const beforeTitles: ReadonlySet<string> = wordSet(
  'former ex acting vice deputy assistant associate prime foreign home defence defense interior finance education health justice executive chief lead senior junior retired late then-president honorary attorney',
)
