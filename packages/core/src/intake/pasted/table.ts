import type { Block } from '../../story/block.ts'
import type { Element } from './dom.ts'
import { elementsIn } from './dom.ts'
import { asParagraphs, joined } from './paragraphs.ts'
import type { Context, Reading } from './reading.ts'

/** A table as paragraphs, one for each row, its cells parted by a dot. One of a single column only lays out: its blocks stay. */
export function tableBlocks(table: Element, context: Context, reading: Reading): readonly Block[] {
  const parts = elementsIn(table)
  const caption = parts.filter(({ tagName }) => tagName === 'caption')
  const rows = parts.flatMap((part) => (part.tagName === 'tr' ? [part] : elementsIn(part)))
  const cells = rows.map((row) => elementsIn(row).filter(({ tagName }) => /^t[dh]$/.test(tagName)))
  const blocksOf = (element: Element): readonly Block[] =>
    reading.flowOf(element.childNodes, context, reading).blocks
  const above = caption.flatMap(blocksOf)
  if (cells.every((row) => row.length < 2)) return [...above, ...cells.flat().flatMap(blocksOf)]
  reading.losses.tables += 1
  const lines = cells.flatMap((row) => {
    const filled = row.flatMap((cell) => joined(asParagraphs(blocksOf(cell)), ' '))
    return joined(filled, ' · ')
  })
  return [...above, ...lines]
}
