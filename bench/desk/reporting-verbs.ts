/**
 * Reporting verbs by Ralf Krestel, Sabine Bergler and René Witte (“Minding the Source: Automatic Tagging of Reported Speech in
 * Newspaper Articles”, LREC 2008), as QSample lists them. What the desk must find is measured by somebody else’s list, not by its own.
 */
const published =
  'according accuse acknowledge add admit agree allege announce argue assert believe blame charge cite claim complain concede conclude ' +
  'confirm contend criticize declare decline deny describe disagree disclose estimate explain fear hope insist maintain mention note observe ' +
  'order predict promise recall recommend reply report say state stress suggest tell testify think urge warn worry write'

/** Those of them that tell what somebody thought: reported apart. */
const thought: ReadonlySet<string> = new Set(['believe', 'fear', 'hope', 'think', 'worry'])

const verbs: ReadonlySet<string> = new Set(published.split(' '))

/** Whether one of a cue’s lemmas is a reporting verb of the list, thought left out. */
export function isReportedSpeech(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => verbs.has(lemma.toLowerCase()) && !thought.has(lemma.toLowerCase()))
}

/** Whether a word, in any form, is one of the list; for the baseline. */
export function isReportingForm(word: string): boolean {
  const lower = word.toLowerCase()
  if (['said', 'told', 'wrote', 'thought', 'saying'].includes(lower)) return true
  return formsOf(lower).some((lemma) => verbs.has(lemma))
}

function formsOf(word: string): readonly string[] {
  const without = (ending: string, put = '') =>
    word.endsWith(ending) ? [word.slice(0, -ending.length) + put] : []
  return [
    word,
    ...without('s'),
    ...without('es'),
    ...without('ies', 'y'),
    ...without('ed'),
    ...without('d'),
    ...without('ied', 'y'),
    ...without('ing'),
    ...without('ing', 'e'),
  ]
}
