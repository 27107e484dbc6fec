import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Inline, Mark } from '../../story/inline.ts'
import { readInline } from '../inline.ts'
import { wordsOf } from '../marks.ts'
import type { Reading } from '../reading.ts'
import { lose, sourceOf } from '../reading.ts'

/** A line as plain words, line ends for breaks; marks that held more than the words are losses. */
export function plainLine(
  nodes: readonly PhrasingContent[],
  reading: Reading,
  node: Nodes,
): string {
  return plain(readInline(nodes, reading), reading, node)
}

/** Words that are kept as plain text: an empty line between paragraphs; what is no paragraph stays as typed. */
export function plainText(nodes: readonly RootContent[], reading: Reading): string {
  return nodes
    .flatMap((node) => {
      if (node.type === 'paragraph') return [plainLine(node.children, reading, node)]
      if (node.type !== 'html') return [sourceOf(reading, node)]
      return reading
        .blocks([node], reading)
        .flatMap((block) =>
          block.type === 'paragraph'
            ? [plain(block.content ?? [], reading, node)]
            : lift(block, reading),
        )
    })
    .join('\n\n')
}

/** Several paragraphs as one line, with breaks between them. */
export function oneLine(paragraphs: readonly { readonly content?: readonly Inline[] }[]): Inline[] {
  return paragraphs.flatMap(({ content = [] }, index): Inline[] =>
    index === 0 ? [...content] : [{ type: 'break' }, ...content],
  )
}

/** The label of a container directive, which stands as its first paragraph; undefined where it has none. */
export function labelOf(nodes: readonly RootContent[]): Paragraph | undefined {
  const [first] = nodes
  return first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : undefined
}

function lift(block: Reading['lifted'][number], reading: Reading): readonly string[] {
  reading.lifted.push(block)
  return []
}

function plain(line: readonly Inline[], reading: Reading, node: Nodes): string {
  const kinds = new Set<string>()
  for (const run of line) {
    if (run.type !== 'text') continue
    for (const mark of run.marks ?? []) if (!repeats(mark, run.text)) kinds.add(named(mark))
  }
  for (const kind of kinds)
    lose(reading, 'mark', kind, 'Only plain words stand here; the words were kept', node)
  return wordsOf(line)
}

/** Whether a mark tells nothing that the words do not: a bare address. */
function repeats(mark: Mark, text: string): boolean {
  return mark.type === 'link' && mark.attrs.href.includes(text)
}

function named(mark: Mark): string {
  return 'attrs' in mark ? `${mark.type} ${Object.values(mark.attrs).join(' ')}`.trim() : mark.type
}
