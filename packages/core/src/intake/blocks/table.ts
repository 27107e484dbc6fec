import type { Table } from 'mdast'
import type { List } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { readInline } from '../inline.ts'
import { addText } from '../marks.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'

/** Reads a table as a list, an item for each row, its cells parted by a dot. */
export function readTable(node: Table, reading: Reading): List {
  const size = `${node.children.length} rows`
  lose(reading, 'table', size, 'Tables have no block; each row became an item of a list', node)
  const content = node.children.map(({ children }) => {
    const line: Inline[] = []
    for (const cell of children) {
      const words = readInline(cell.children, reading)
      if (words.length === 0) continue
      if (line.length > 0) addText(line, ' · ', [])
      for (const run of words) {
        if (run.type === 'text') addText(line, run.text, run.marks ?? [])
        else line.push(run)
      }
    }
    const paragraph = { type: 'paragraph' } as const
    return {
      type: 'item',
      content: [line.length > 0 ? { ...paragraph, content: line } : paragraph],
    } as const
  })
  return { type: 'list', attrs: { ordered: false }, content }
}
