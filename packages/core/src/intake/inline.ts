import type { FootnoteReference, Link, LinkReference, PhrasingContent } from 'mdast'
import type { Inline, Mark } from '../story/inline.ts'
import { isLinkAddress } from './addresses.ts'
import { openTag } from './html/inline-tags.ts'
import { tokensOf } from './html/tokens.ts'
import { readTextDirective } from './inline-directives.ts'
import { addText, withMark } from './marks.ts'
import { liftPicture } from './pictures.ts'
import type { Reading } from './reading.ts'
import { lose, sourceOf, wordsUnder } from './reading.ts'

/** Reads a line of Markdown into words and marks. */
export function readInline(nodes: readonly PhrasingContent[], reading: Reading): Inline[] {
  const line: Inline[] = []
  addNodes(line, nodes, [], reading, 0)
  return line
}

/** Marks within marks deeper than this keep only their words. */
const deepestMark = 40

interface OpenTag {
  readonly name: string
  readonly mark: Mark | null
}

function addNodes(
  line: Inline[],
  nodes: readonly PhrasingContent[],
  around: readonly Mark[],
  reading: Reading,
  depth: number,
): void {
  const tags: OpenTag[] = []
  let marks = around
  let unread = ''
  for (const node of nodes) {
    if (unread !== '') {
      unread = skipUnread(unread, node, reading)
      continue
    }
    if (node.type !== 'html') {
      addNode(line, node, marks, reading, depth)
      continue
    }
    const [token] = tokensOf(node.value)
    if (token?.type === 'close') close(tags, token.name)
    else if (token?.type === 'open') {
      if (token.name === 'br') line.push({ type: 'break' })
      else tags.push(openTag(token, node, reading))
    } else if (token) {
      lose(
        reading,
        'html',
        node.value,
        `The ${token.type === 'unread' ? token.name : 'tag'} was left out`,
        node,
      )
      if (token.type === 'unread' && token.name !== 'comment') unread = token.name
    }
    marks = tags.reduce((held, { mark }) => (mark ? withMark(held, mark) : held), around)
  }
}

/** Leaves out what stands inside `<script>` and its like, up to the tag that closes it. */
function skipUnread(name: string, node: PhrasingContent, reading: Reading): string {
  if (node.type === 'html' && node.value.toLowerCase().startsWith(`</${name}`)) return ''
  lose(
    reading,
    'html',
    sourceOf(reading, node) || wordsUnder(node),
    `It stood inside <${name}> and was left out`,
    node,
  )
  return name
}

function close(tags: OpenTag[], name: string): void {
  const index = tags.findLastIndex((tag) => tag.name === name)
  if (index !== -1) tags.splice(index, 1)
}

function addNode(
  line: Inline[],
  node: Exclude<PhrasingContent, { type: 'html' }>,
  marks: readonly Mark[],
  reading: Reading,
  depth: number,
): void {
  const inside = (children: readonly PhrasingContent[], mark: Mark | null): void => {
    const last = line.at(-1)
    if (depth < deepestMark)
      addNodes(line, children, mark ? withMark(marks, mark) : marks, reading, depth + 1)
    else for (const child of children) addText(line, wordsUnder(child), marks)
    if (mark && 'attrs' in mark && line.at(-1) === last)
      lose(
        reading,
        'mark',
        `${mark.type} ${Object.values(mark.attrs).join(' ')}`,
        'It holds no words',
        node,
      )
  }
  switch (node.type) {
    case 'text':
      // A line that ends in the file goes on in the story.
      addText(line, node.value.replaceAll('\n', ' '), marks)
      break
    case 'emphasis':
      inside(node.children, { type: 'italic' })
      break
    case 'strong':
      inside(node.children, { type: 'bold' })
      break
    case 'delete':
      inside(node.children, { type: 'strike' })
      break
    case 'inlineCode':
      addText(line, node.value.replaceAll('\n', ' '), withMark(marks, { type: 'code' }))
      break
    case 'break':
      line.push({ type: 'break' })
      break
    case 'link':
    case 'linkReference':
      inside(node.children, linkMark(node, reading))
      break
    case 'image':
    case 'imageReference':
      liftPicture(node, reading)
      break
    case 'footnoteReference':
      addText(line, footnoteMark(node, reading), marks)
      break
    case 'textDirective':
      readTextDirective(node, { line, marks, reading, inside })
      break
    default:
      node satisfies never
  }
}

function linkMark(node: Link | LinkReference, reading: Reading): Mark | null {
  const target = node.type === 'link' ? node : reading.definitions.get(node.identifier)
  if (node.type === 'linkReference') reading.usedDefinitions.add(node.identifier)
  if (target?.title) lose(reading, 'link', target.title, 'A link keeps no title', node)
  const href = target?.url ?? ''
  if (isLinkAddress(href)) return { type: 'link', attrs: { href, language: null } }
  lose(reading, 'link', href, 'It cannot be an address here; its words were kept', node)
  return null
}

function footnoteMark(node: FootnoteReference, reading: Reading): string {
  const label = node.label ?? node.identifier
  lose(reading, 'footnote', `[^${label}]`, 'Its words stand at the end of the story', node)
  return `[${label}]`
}
