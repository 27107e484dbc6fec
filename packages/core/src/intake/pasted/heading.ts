import type { Block, Heading } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { addText } from '../marks.ts'
import type { Element } from './dom.ts'
import { asParagraphs, joined, plainLine } from './paragraphs.ts'
import type { Context, Reading } from './reading.ts'

/** Longer headings are paragraphs that somebody made large. */
const longestHeading = 500

/** A heading of one of two levels; none where there are no words. */
export function headingBlocks(
  element: Element,
  context: Context,
  reading: Reading,
): readonly Block[] {
  const { blocks } = reading.flowOf(element.childNodes, { ...context, held: true }, reading)
  const paragraphs = asParagraphs(blocks)
  if (paragraphs.length === 0) return []
  if (plainLine(paragraphs, longestHeading + 1).length > longestHeading) return paragraphs
  if (/^h[4-6]$/.test(element.tagName))
    reading.leave(element, 'Headings have two levels; it became one of the second', 'heading')
  const level: Heading['attrs']['level'] = /^(?:h[12]|p|div)$/.test(element.tagName) ? 2 : 3
  return joined(paragraphs, ' ').map(({ content = [] }) => ({
    type: 'heading',
    attrs: { level },
    content: headingLine(content),
  }))
}

/** Words without breaks, and not bold: a heading is bold already, and the programs say so again. */
function headingLine(content: readonly Inline[]): readonly Inline[] {
  const line: Inline[] = []
  for (const run of content) {
    if (run.type === 'break') addText(line, ' ', [])
    else
      addText(
        line,
        run.text,
        (run.marks ?? []).filter(({ type }) => type !== 'bold'),
      )
  }
  return line
}
