import type { Gate, KeyedQuestion, Level, Ruling } from '@stet/core/desk'

/** What the level of a question is called. */
export const levelWords: Readonly<Record<Level, string>> = {
  'must-answer': 'To be answered',
  ask: 'A question',
  note: 'A note',
}

/** How the story stands with its desk, in a sentence. */
export function gateWords({ open, asked, later }: Gate): string {
  const notes = asked.filter(({ level }) => level === 'note').length
  const parts = [
    ...(open.length > 0 ? [`${open.length} to be answered before it is published`] : []),
    ...(later.length > 0 ? [`${later.length} to be read again`] : []),
    ...(asked.length > notes ? [counted(asked.length - notes, 'question')] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
  ]
  return parts.length === 0 ? 'Nothing is asked.' : `${parts.join(', ')}.`
}

function counted(count: number, word: string): string {
  return count === 1 ? `one ${word}` : `${count} ${word}s`
}

/** What was done about a question, and by whom. */
export function rulingWords({ deed, by, alone }: Ruling, until: string): string {
  if (deed === 'later') return `${by.name} reads it again by ${until}`
  if (deed === 'answer') return `${by.name} answered`
  return alone ? `${by.name} read it once more and let it stand` : `${by.name} let it stand`
}

/** The sentence that is asked about, cut in two where the words asked about begin and end. */
export function markedSentence(
  { sentence, start, end }: KeyedQuestion,
  text: string,
): readonly [before: string, words: string, after: string] {
  const words = text.slice(start, end)
  const at = words === '' ? -1 : sentence.indexOf(words)
  if (at < 0) return [sentence, '', '']
  return [sentence.slice(0, at), words, sentence.slice(at + words.length)]
}
