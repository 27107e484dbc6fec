import type { Inline, Mark } from '../../../story/inline.ts'
import { addText, withMark } from '../../marks.ts'
import { linkTarget } from '../addresses.ts'
import { type Gathering, lose } from '../gathering.ts'
import { type Row, rowsIn, wordsIn } from '../tables.ts'
import { formatted } from './format.ts'
import { wordsBelow } from './words-below.ts'

/** Deeper than this only the words are read. */
const deepest = 30

/** A line of words, and what stood among them that is no word. */
export interface Line {
  readonly content: readonly Inline[]
  readonly lifted: readonly Row[]
}

interface Open {
  readonly content: Inline[]
  readonly lifted: Row[]
  readonly gathering: Gathering
}

/** Reads nodes as words. `isBlock` says which nodes stand by themselves: they follow the line. */
export function readLine(
  nodes: readonly Row[],
  gathering: Gathering,
  isBlock: (node: Row) => boolean,
): Line {
  const open: Open = { content: [], lifted: [], gathering }
  for (const node of nodes) readNode(node, [], open, isBlock, 0)
  return open
}

function readNode(
  node: Row,
  marks: readonly Mark[],
  open: Open,
  isBlock: (node: Row) => boolean,
  depth: number,
): void {
  const type = wordsIn(node, 'type')
  if (type === 'linebreak') open.content.push({ type: 'break' })
  else if (isBlock(node)) open.lifted.push(node)
  else if (depth > deepest) addText(open.content, wordsBelow(node), marks)
  else if (typeof node['text'] === 'string') addFormatted(node, marks, open)
  else {
    const inner = withLink(node, type, marks, open.gathering)
    for (const child of rowsIn(node, 'children')) readNode(child, inner, open, isBlock, depth + 1)
  }
}

function addFormatted(node: Row, marks: readonly Mark[], { content, gathering }: Open): void {
  const format = typeof node['format'] === 'number' ? node['format'] : 0
  const words = formatted(wordsIn(node, 'text'), format, marks, gathering)
  addText(content, words.text, words.marks)
}

function withLink(
  node: Row,
  type: string,
  marks: readonly Mark[],
  gathering: Gathering,
): readonly Mark[] {
  if (!/link$/.test(type)) return marks
  const address = wordsIn(node, 'url')
  if (address.trim() === '') return marks
  return linkedTo(address, marks, gathering, () => wordsBelow(node))
}

/** Marks with a link to an address; without one, and with a loss, where it leads nowhere from here. */
export function linkedTo(
  address: string,
  marks: readonly Mark[],
  gathering: Gathering,
  words: () => string,
): readonly Mark[] {
  const href = linkTarget(address)
  if (href) return withMark(marks, { type: 'link', attrs: { href, language: null } })
  lose(gathering, 'link', `${words()} (${address})`, 'It leads nowhere from here; its words stay')
  return marks
}
