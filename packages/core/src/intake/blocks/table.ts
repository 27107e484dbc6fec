import type { Table } from 'mdast'
import type { Fragment, List } from '../../story/block.ts'
import type { FragmentElement } from '../../story/fragment.ts'
import { fitsFragment } from '../../story/fragment.ts'
import type { Inline } from '../../story/inline.ts'
import { readInline } from '../inline.ts'
import { addText } from '../marks.ts'
import { newFragment } from '../markup/fragment-of.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import { isBound, nodesOfLine } from './line-nodes.ts'

/** Reads a table as a fragment; as a list, an item for each row, where it cannot be one. */
export function readTable(node: Table, reading: Reading): Fragment | List {
  const rows = node.children.map(({ children }) =>
    children.map((cell) => readInline(cell.children, reading)),
  )
  if (rows.flat().some(isBound))
    return asList(node, rows, 'Quotations are bound to its words', reading)
  const columns = node.children[0]?.children.length ?? 0
  const [head = [], ...body] = rows
  const content: FragmentElement[] = [part('thead', [rowOf('th', head, columns)])]
  if (body.length > 0)
    content.push(
      part(
        'tbody',
        body.map((row) => rowOf('td', row, columns)),
      ),
    )
  const table = [part('table', content)]
  return fitsFragment(table)
    ? newFragment('table', '', table)
    : asList(node, rows, 'It is larger than a part that is kept can be', reading)
}

function part(tag: string, content: FragmentElement['content']): FragmentElement {
  return { tag, attributes: {}, content }
}

/** A row with a cell for every column; those that it does not have are empty. */
function rowOf(tag: 'td' | 'th', cells: readonly Inline[][], columns: number): FragmentElement {
  const missing = Array.from({ length: Math.max(0, columns - cells.length) }, (): Inline[] => [])
  return part(
    'tr',
    [...cells, ...missing].map((line) => part(tag, nodesOfLine(line))),
  )
}

function asList(node: Table, rows: readonly Inline[][][], why: string, reading: Reading): List {
  lose(reading, 'table', `${rows.length} rows`, `${why}; each row became an item of a list`, node)
  const content = rows.map((cells) => {
    const line: Inline[] = []
    for (const words of cells) {
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
