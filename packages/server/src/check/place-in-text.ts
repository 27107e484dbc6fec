import type { PassageKind, Reading } from '@stet/core/desk'
import type { CheckInput } from './check-input.ts'

/** Where something stands, as people are told: `12:5` in a file of text, `paragraph 3` in a story. */
export function placeWords(input: CheckInput, reading: Reading, start: number): string {
  if (input.kind === 'text' && input.isWhole) return lineAndColumn(reading.draft.text, start)
  const { passages } = reading.draft
  const at = Math.max(
    0,
    passages.findLastIndex((passage) => passage.start <= start),
  )
  const passage = passages[at]
  if (!passage) return 'the text'
  if (passage.kind !== 'paragraph') return names[passage.kind]
  const number = passages.slice(0, at + 1).filter(({ kind }) => kind === 'paragraph').length
  return `paragraph ${number}`
}

const names: Readonly<Record<PassageKind, string>> = {
  headline: 'headline',
  variant: 'another headline',
  standfirst: 'standfirst',
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'list',
  blockquote: 'block quotation',
  'pull-quote': 'pull quote',
  caption: 'caption',
  alternative: 'text of a picture',
  card: 'card',
  related: 'related link',
  help: 'help box',
  context: 'context note',
  event: 'timeline',
}

/** Line and column, counted from one; a byte order mark is no column. */
function lineAndColumn(text: string, place: number): string {
  const before = text.slice(0, place)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = before.split('\n').length
  const mark = line === 1 && text.startsWith('\ufeff') && place > 0 ? 1 : 0
  return `${line}:${place - lineStart - mark + 1}`
}
