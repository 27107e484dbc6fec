import type { Code } from 'mdast'
import type { Fragment } from '../../story/block.ts'
import { fragmentLimits } from '../../story/fragment-blocks.ts'
import { newFragment } from '../markup/fragment-of.ts'
import { printable } from '../markup/raw.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'

/** Reads a block of code as a fragment, as several where it is very long; what its opening line says of it beside that is a loss. */
export function readCode(node: Code, reading: Reading): readonly Fragment[] {
  const named = [node.lang ?? '', node.meta ?? ''].join(' ').trim()
  if (named !== '') lose(reading, 'code', named, 'Code is not told by its language', node)
  // Empty lines at the end of code show nothing.
  const words = printable(node.value).trimEnd()
  if (words === '') return []
  return inPieces(words).map((piece) => {
    const code = { tag: 'code', attributes: {}, content: [piece] }
    return newFragment('code', '', [{ tag: 'pre', attributes: {}, content: [code] }])
  })
}

/** Words in pieces that a fragment can hold, cut at a line end where there is one. */
function inPieces(words: string): readonly string[] {
  const pieces: string[] = []
  let rest = words
  while (rest.length > fragmentLimits.oneText) {
    const end = rest.lastIndexOf('\n', fragmentLimits.oneText)
    const isSplit = /[\ud800-\udbff]/.test(rest.charAt(fragmentLimits.oneText - 1))
    const to = end > 0 ? end : fragmentLimits.oneText - Number(isSplit)
    pieces.push(rest.slice(0, to))
    rest = rest.slice(end > 0 ? to + 1 : to)
  }
  return [...pieces, rest].filter((piece) => piece.trim() !== '')
}
