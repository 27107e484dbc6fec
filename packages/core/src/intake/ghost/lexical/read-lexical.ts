import type { Block, Heading, List, ListItem, Paragraph } from '../../../story/block.ts'
import { isPlain, own } from '../../../story/reading.ts'
import { isCard, readCard } from '../cards/read-card.ts'
import { type Gathering, lose } from '../gathering.ts'
import { paragraphsOf, unbroken } from '../line.ts'
import { asideOf, quoteOf } from '../quote.ts'
import { type Row, rowsIn, wordsIn } from '../tables.ts'
import { readLine } from './line.ts'
import { wordsBelow } from './words-below.ts'

/** Lists deeper than this become paragraphs. */
const deepestList = 8
const deepest = 40

/** Reads a Lexical document as blocks; undefined where the text is none. */
export function readLexical(text: string, gathering: Gathering): readonly Block[] | undefined {
  const root = rootOf(text)
  return root && rowsIn(root, 'children').flatMap((node) => readNode(node, gathering, 0))
}

function rootOf(text: string): Row | undefined {
  try {
    const document: unknown = JSON.parse(text)
    const root = isPlain(document) ? own(document, 'root') : undefined
    return isPlain(root) && Array.isArray(own(root, 'children')) ? root : undefined
  } catch {
    return undefined
  }
}

function readNode(node: Row, gathering: Gathering, depth: number): readonly Block[] {
  const type = wordsIn(node, 'type').replace(/^extended-/, '')
  if (depth > deepest) return wordsAlone(node)
  if (isCard(type)) return readCard(type, node, gathering)
  switch (type) {
    case 'heading':
      return withLine(node, gathering, depth, (content) => headingOf(node, content))
    case 'quote':
      return withLine(node, gathering, depth, quoteOf)
    case 'aside':
      return withLine(node, gathering, depth, (content) => asideOf(content, gathering))
    case 'list':
      return readList(node, gathering, depth)
    case 'code':
      return readCard(
        'codeblock',
        { code: wordsBelow(node), language: own(node, 'language') },
        gathering,
      )
    default:
      return readOther(node, type, gathering, depth)
  }
}

/** A paragraph, loose words, or something that holds blocks and that we have no name for. */
function readOther(node: Row, type: string, gathering: Gathering, depth: number): readonly Block[] {
  const children = rowsIn(node, 'children')
  if (!isWord(node) && type !== 'paragraph' && !Array.isArray(own(node, 'children')))
    return readCard(type, node, gathering)
  if (type === 'paragraph' || children.every((child) => !isBlock(child)) || isWord(node)) {
    if (!isWord(node) && type !== 'paragraph' && !/link$/.test(type))
      loseKind(node, type, gathering)
    const nodes = type === 'paragraph' ? node : { type: 'paragraph', children: [node] }
    return withLine(nodes, gathering, depth, paragraphsOf)
  }
  loseKind(node, type, gathering)
  return children.flatMap((child) => readNode(child, gathering, depth + 1))
}

function loseKind(node: Row, type: string, gathering: Gathering): void {
  const what = wordsBelow(node) || JSON.stringify(scalars(node))
  lose(gathering, type || 'part', what, 'A kind of part that is not known here; its words stay')
}

/** What a node says of itself. */
function scalars(node: Row): Row {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => typeof value !== 'object' || value === null),
  )
}

/** Whether a node stands by itself. */
function isBlock(node: Row): boolean {
  const type = wordsIn(node, 'type').replace(/^extended-/, '')
  return isCard(type) || /^(?:paragraph|heading|quote|aside|list|listitem|code|root)$/.test(type)
}

function isWord(node: Row): boolean {
  return typeof own(node, 'text') === 'string' || wordsIn(node, 'type') === 'linebreak'
}

function withLine(
  node: Row,
  gathering: Gathering,
  depth: number,
  made: (content: Parameters<typeof paragraphsOf>[0]) => readonly Block[],
): readonly Block[] {
  const { content, lifted } = readLine(rowsIn(node, 'children'), gathering, isBlock)
  return [...made(content), ...lifted.flatMap((child) => readNode(child, gathering, depth + 1))]
}

/** The blocks of a heading: ours have two levels below the headline. */
export function headingOf({ tag }: Row, line: Parameters<typeof unbroken>[0]): readonly Block[] {
  const content = unbroken(line)
  const level: Heading['attrs']['level'] = tag === 'h1' || tag === 'h2' ? 2 : 3
  return content.length === 0 ? [] : [{ type: 'heading', attrs: { level }, content }]
}

function readList(node: Row, gathering: Gathering, depth: number): readonly Block[] {
  const lifted: Row[] = []
  const list = listOf(node, gathering, lifted, 1)
  const blocks = lifted.flatMap((child) => readNode(child, gathering, depth + 1))
  return list ? [list, ...blocks] : blocks
}

function listOf(node: Row, gathering: Gathering, lifted: Row[], level: number): List | undefined {
  const items: { type: 'item'; content: (Paragraph | List)[] }[] = []
  const start = own(node, 'start')
  const ordered = wordsIn(node, 'listType') === 'number'
  if (ordered && typeof start === 'number' && start !== 1)
    lose(gathering, 'list', String(start), 'Its numbers began there; here they begin at 1')
  for (const child of rowsIn(node, 'children')) {
    const content = itemContent(child, gathering, lifted, level)
    const before = items.at(-1)
    // Lexical puts an inner list into an item of its own, beside the one that it belongs to.
    if (before && content.length > 0 && content.every(({ type }) => type === 'list'))
      before.content.push(...content)
    else if (content.length > 0) items.push({ type: 'item', content })
  }
  return items.length === 0
    ? undefined
    : { type: 'list', attrs: { ordered }, content: items satisfies ListItem[] }
}

function itemContent(
  item: Row,
  gathering: Gathering,
  lifted: Row[],
  level: number,
): (Paragraph | List)[] {
  const content: (Paragraph | List)[] = []
  let words: Row[] = typeof own(item, 'checked') === 'boolean' ? [box(item)] : []
  const end = () => {
    const line = readLine(words, gathering, isBlock)
    content.push(...paragraphsOf(line.content))
    lifted.push(...line.lifted)
    words = []
  }
  for (const child of isWord(item) ? [item] : rowsIn(item, 'children')) {
    const type = wordsIn(child, 'type')
    if (type !== 'list' && type !== 'paragraph') {
      words.push(child)
      continue
    }
    end()
    if (type === 'paragraph') words = [...rowsIn(child, 'children')]
    else if (level < deepestList) {
      const inner = listOf(child, gathering, lifted, level + 1)
      if (inner) content.push(inner)
    } else {
      lose(gathering, 'list', wordsBelow(child), `It was deeper than ${deepestList} levels`)
      words.push({ type: 'text', text: wordsBelow(child) })
    }
  }
  end()
  return content
}

/** The box of a list of things to do. */
function box(item: Row): Row {
  return { type: 'text', text: own(item, 'checked') === true ? '☑ ' : '☐ ' }
}

function wordsAlone(node: Row): readonly Block[] {
  const text = wordsBelow(node).trim()
  return text === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text }] }]
}
