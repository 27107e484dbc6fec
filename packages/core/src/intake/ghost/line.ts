import type { Paragraph } from '../../story/block.ts'
import type { Inline, Mark } from '../../story/inline.ts'
import { addText } from '../marks.ts'

/** The paragraphs of a line: one ends where two breaks follow each other. */
export function paragraphsOf(line: readonly Inline[]): readonly Paragraph[] {
  const paragraphs: Inline[][] = [[]]
  for (const [index, run] of line.entries()) {
    const isEnd = run.type === 'break' && line[index - 1]?.type === 'break'
    if (isEnd) paragraphs.push([])
    else paragraphs.at(-1)?.push(run)
  }
  return paragraphs.flatMap((content): Paragraph[] => {
    const words = trimmed(content)
    return words.length === 0 ? [] : [{ type: 'paragraph', content: words }]
  })
}

/** A line as one paragraph's words, without breaks: what a heading holds. */
export function unbroken(line: readonly Inline[]): readonly Inline[] {
  const words: Inline[] = []
  for (const run of trimmed(line)) {
    if (run.type === 'break') addText(words, ' ', [])
    else
      addText(
        words,
        run.text,
        (run.marks ?? []).filter(({ type }) => type !== 'bold'),
      )
  }
  return words
}

/** A line without the white space and the breaks at its ends. */
export function trimmed(line: readonly Inline[]): readonly Inline[] {
  const begun = trimmedStart(line, (text) => text.trimStart())
  return trimmedStart(begun.toReversed(), (text) => text.trimEnd()).toReversed()
}

function trimmedStart(line: readonly Inline[], trim: (text: string) => string): readonly Inline[] {
  const first = line.findIndex(
    (run) => run.type === 'text' && (run.text.trim() !== '' || isCode(run.marks)),
  )
  if (first === -1) return []
  const [run, ...others] = line.slice(first)
  if (run?.type !== 'text' || isCode(run.marks)) return line.slice(first)
  return [{ ...run, text: trim(run.text) }, ...others]
}

function isCode(marks: readonly Mark[] | undefined): boolean {
  return marks?.some(({ type }) => type === 'code') ?? false
}
