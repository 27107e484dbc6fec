import { knownOutlets, organisationNameWords, outletNameWords } from './body-words.ts'

/** Whether a name is one of an outlet, where somebody is said to have told it something. */
export function isOutletName(name: string): boolean {
  if (!/^(?:the )?[\p{Lu}\d]/u.test(name)) return false
  const words = name.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
  if (knownOutlets.has(words) || knownOutlets.has(`the ${words}`)) return true
  if (isStationName(name)) return true
  const last = words.split(' ').at(-1) ?? ''
  if (words.includes(' ')) return outletNameWords.has(last)
  return compound.test(name)
}

/** Names of one word that are made like an outlet’s: “Screenwire”, “Touchline”, “Famewatch”; not “Caroline”. */
const compound =
  /^\p{Lu}\p{Ll}{2,}(?:[^aeiour]line|wire|watch|feed|buzz|gossip|scoop|tribune|gazette|courier)$/u

/** Whether a name is one of a station: “Radio Aylmer”, “Channel 9”, “Solway FM”. */
export function isStationName(name: string): boolean {
  if (callLetters.test(name)) return true
  return /^(?:the )?(?:Radio|Channel) [\p{Lu}\d]|\p{Lu}\S* (?:FM|AM|TV|Radio)\b/u.test(name)
}

/** What stations of the United States are called by (47 CFR 2.302): “KTRB”, “WNYC-FM”. */
const callLetters = /^[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?$/

/** Whether a name has a word that makes it one of a body which is no outlet: “Aylmer Council”. */
export function isBodyName(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => organisationNameWords.has(word))
}
