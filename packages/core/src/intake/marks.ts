import type { Inline, Mark } from '../story/inline.ts'
import { schema } from '../story/schema.ts'

/** The order in which the schema lists the marks, so that equal words are equal data. */
const order = Object.keys(schema.marks)

/** The marks with one more, in order. Of marks that a text carries once, the innermost holds. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  if (marks.some((other) => sameMark(other, mark))) return marks
  const { several }: { readonly several?: true } = schema.marks[mark.type]
  const others = several ? marks : marks.filter(({ type }) => type !== mark.type)
  const place = others.findLastIndex((other) => comesFirst(other, mark)) + 1
  return others.toSpliced(place, 0, mark)
}

function comesFirst(one: Mark, other: Mark): boolean {
  const places = order.indexOf(one.type) - order.indexOf(other.type)
  return places < 0 || (places === 0 && JSON.stringify(one) < JSON.stringify(other))
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
