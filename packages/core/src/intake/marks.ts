import type { Inline, Mark } from '../story/inline.ts'

/** The order in which a text lists its marks, so that equal words are equal data. */
const order: readonly Mark['type'][] = [
  'bold',
  'italic',
  'code',
  'strike',
  'link',
  'language',
  'quotation',
  'time',
  'passage',
]

/** The marks with one more, in order; the same marks where it is already among them. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  if (marks.some((other) => sameMark(other, mark))) return marks
  const rank = order.indexOf(mark.type)
  const place = marks.findLastIndex((other) => order.indexOf(other.type) <= rank) + 1
  return marks.toSpliced(place, 0, mark)
}

/** Adds words to a line; joins them to the last run where both carry the same marks. */
export function addText(line: Inline[], text: string, marks: readonly Mark[]): void {
  if (text === '') return
  const last = line.at(-1)
  if (last?.type === 'text' && sameMarks(last.marks ?? [], marks))
    line[line.length - 1] = { ...last, text: last.text + text }
  else line.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks })
}

/** A line that begins with more words. */
export function withOpening(words: string, line: readonly Inline[]): readonly Inline[] {
  const opened: Inline[] = []
  addText(opened, words, [])
  for (const run of line) {
    if (run.type === 'text') addText(opened, run.text, run.marks ?? [])
    else opened.push(run)
  }
  return opened
}

/** Whether two marks say the same. */
export function sameMark(one: Mark, other: Mark): boolean {
  if (one === other) return true
  if (one.type !== other.type) return false
  return (
    JSON.stringify('attrs' in one && one.attrs) === JSON.stringify('attrs' in other && other.attrs)
  )
}

function sameMarks(some: readonly Mark[], others: readonly Mark[]): boolean {
  return (
    some.length === others.length &&
    some.every((mark, index) => {
      const other = others[index]
      return other !== undefined && sameMark(mark, other)
    })
  )
}

/** The words of a line without its marks; breaks become line ends. */
export function wordsOf(line: readonly Inline[]): string {
  return line.map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}
