import type { Block } from '../../story/block.ts'
import type { Element } from './dom.ts'
import { elementsIn } from './dom.ts'
import { asParagraphs, joined } from './paragraphs.ts'
import type { Context, Reading } from './reading.ts'

/** Whether a table only lays out what it holds: it has one column, or fewer rows than make a table. */
export function isLayout(table: Element, leastRows = 1): boolean {
  const rows = rowsOf(table)
  if (rows.length < leastRows) return true
  return rows.every((row) => cellsOf(row).length < 2)
}

function rowsOf(table: Element): readonly Element[] {
  return elementsIn(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elementsIn(part)))
}

function cellsOf(row: Element): readonly Element[] {
  return elementsIn(row).filter(({ tagName }) => /^t[dh]$/.test(tagName))
}

/** A table as paragraphs, one for each row, its cells parted by a dot. One of a single column only lays out: its blocks stay. */
export function tableBlocks(table: Element, context: Context, reading: Reading): readonly Block[] {
  const parts = elementsIn(table)
  const caption = parts.filter(({ tagName }) => tagName === 'caption')
  const cells = rowsOf(table).map(cellsOf)
  const blocksOf = (element: Element): readonly Block[] =>
    reading.flowOf(element.childNodes, context, reading).blocks
  const above = caption.flatMap(blocksOf)
  if (cells.every((row) => row.length < 2)) return [...above, ...cells.flat().flatMap(blocksOf)]
  reading.losses.tables += 1
  const held = { ...context, held: true }
  const lines = cells.flatMap((row) => {
    const filled = row.flatMap((cell) =>
      joined(asParagraphs(reading.flowOf(cell.childNodes, held, reading).blocks), ' '),
    )
    return joined(filled, ' · ')
  })
  return [...above, ...lines]
}
