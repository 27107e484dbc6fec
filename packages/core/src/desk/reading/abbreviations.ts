/** Words whose dot belongs to them and which go before something, so that no sentence ends there. */
const leading =
  'mr mrs ms mx dr prof rev fr st sen rep gov pres gen col lt capt cmdr sgt cpl pvt maj adm hon supt insp det ' +
  'messrs mme mlle sr. vs v viz cf approx est ft mt al fig eds vol pp ca'

/** Words whose dot belongs to them, and which may end a sentence as well. */
const trailing =
  'jr sr inc ltd co corp llc plc bros etc esq ph.d dept assn univ ave blvd rd jan feb mar apr jun jul aug sep sept ' +
  'oct nov dec mon tue tues wed thu thur thurs fri sat sun min hrs hr sec yr yrs lb lbs oz kg km cm mm mph tel ext no nos'

const leadingWords: ReadonlySet<string> = new Set(leading.split(' '))
const trailingWords: ReadonlySet<string> = new Set(trailing.split(' '))

/** Whether a dot after this word (in lower case) belongs to a word that goes before something: “Mr.”. */
export function leadsOn(word: string): boolean {
  return leadingWords.has(word)
}

/** Whether a dot after this word (in lower case) may belong to it: “Mr.”, “Inc.”. */
export function isShortened(word: string): boolean {
  return leadingWords.has(word) || trailingWords.has(word)
}
