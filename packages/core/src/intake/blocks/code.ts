import type { Code } from 'mdast'
import type { Fragment } from '../../story/block.ts'
import { newFragment } from '../markup/fragment-of.ts'
import { printable } from '../markup/raw.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'

/** Reads a block of code as a fragment; what its opening line says of it beside that is a loss. */
export function readCode(node: Code, reading: Reading): readonly Fragment[] {
  const named = [node.lang ?? '', node.meta ?? ''].join(' ').trim()
  if (named !== '') lose(reading, 'code', named, 'Code is not told by its language', node)
  // Empty lines at the end of code show nothing.
  const words = printable(node.value).trimEnd()
  if (words === '') return []
  const code = { tag: 'code', attributes: {}, content: [words] }
  return [newFragment('code', '', [{ tag: 'pre', attributes: {}, content: [code] }])]
}
