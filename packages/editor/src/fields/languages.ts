// The languages that a magazine's stories are likeliest to meet; any other tag that stands is kept.
const common =
  'ar bg bn ca cs cy da de el en en-GB en-US es et eu fa fi fr ga gd gl he hi hr hu id is it ja ko lt lv mk mt nb nl nn pl pt pt-BR ro ru sk sl sq sr sv sw ta th tr uk ur vi zh-Hans zh-Hant'.split(
    ' ',
  )

export interface LanguageChoice {
  readonly value: string
  readonly label: string
}

let known: readonly LanguageChoice[] | undefined
let names: Intl.DisplayNames | undefined

/** Languages with their names, by name; `kept` is among them whatever it is. */
export function languageChoices(kept: string): LanguageChoice[] {
  known ??= common.map(named).toSorted((one, other) => one.label.localeCompare(other.label))
  const isMissing = kept !== '' && !known.some(({ value }) => value === kept)
  return isMissing ? [named(kept), ...known] : [...known]
}

/** The name of a language on an English screen; its tag where it has none. */
export function languageName(tag: string): string {
  try {
    names ??= new Intl.DisplayNames('en', { type: 'language' })
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

function named(value: string): LanguageChoice {
  return { value, label: languageName(value) }
}
