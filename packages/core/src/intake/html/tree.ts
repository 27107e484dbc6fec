import type { Html, List, PhrasingContent, RootContent } from 'mdast'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import type { Element, Unread } from './elements.ts'
import { elementsOf } from './elements.ts'
import { imageOf } from './inline-tags.ts'
import { phrasingOf, textIn, trimmed } from './phrasing.ts'

type Held = readonly (Element | string | Unread)[]

/** A block of HTML in the shape of Markdown's tree; tags that have no place are losses, their words stay. */
export function treeOf(node: Html, reading: Reading): RootContent[] {
  return flowOf(elementsOf(node.value), node, reading)
}

function flowOf(held: Held, node: Html, reading: Reading): RootContent[] {
  const flow: RootContent[] = []
  let line: PhrasingContent[] = []
  const endLine = (): void => {
    const children = trimmed(line)
    if (children.length > 0) flow.push(placed({ type: 'paragraph', children }, node))
    line = []
  }
  for (const part of held) {
    const blocks =
      typeof part === 'string' || !('tag' in part) ? undefined : blockOf(part, node, reading)
    if (!blocks) {
      line.push(...phrasingOf([part], node, reading))
      continue
    }
    endLine()
    flow.push(...blocks.map((block) => placed(block, node)))
  }
  endLine()
  return flow
}

/** The blocks of an element; undefined for one that stands within a line. */
function blockOf(
  { tag, content }: Element,
  node: Html,
  reading: Reading,
): RootContent[] | undefined {
  const inner = (): RootContent[] => flowOf(content, node, reading)
  const line = (): PhrasingContent[] => trimmed(phrasingOf(content, node, reading))
  switch (tag.name) {
    case 'p':
      return [{ type: 'paragraph', children: line() }]
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [{ type: 'heading', depth: depths[tag.name], children: line() }]
    case 'hr':
      return [{ type: 'thematicBreak' }]
    case 'ul':
    case 'ol':
      return [listOf(content, tag.name === 'ol', node, reading)]
    case 'pre':
      return [{ type: 'code', value: textIn(content).replace(/^\n|\n$/g, '') }]
    case 'blockquote':
      return [quoteOf(tag.attributes, inner())]
    case 'figure':
      return figureOf(content, node, reading)
    case 'figcaption':
      return inner()
    default:
      if (!blockTags.has(tag.name)) return undefined
      lose(
        reading,
        'html',
        tag.raw,
        `The tag <${tag.name}> has no place here; the words in it were kept`,
        node,
      )
      return inner()
  }
}

const depths = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 } as const

const blockTags: ReadonlySet<string> = new Set(
  ['address', 'article', 'aside', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset']
    .concat(['footer', 'form', 'head', 'header', 'html', 'li', 'main', 'nav', 'section', 'summary'])
    .concat(['table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'caption', 'title']),
)

function quoteOf(attributes: Readonly<Record<string, string>>, inner: RootContent[]): RootContent {
  const { cite, lang } = attributes
  const children = inner.filter((child) => child.type !== 'definition') as never
  if (cite === undefined && lang === undefined) return { type: 'blockquote', children }
  const given = { ...(cite && { cite }), ...(lang && { lang }) }
  return { type: 'containerDirective', name: 'blockquote', attributes: given, children }
}

function listOf(held: Held, ordered: boolean, node: Html, reading: Reading): List {
  const children = held.flatMap((part): List['children'] => {
    const isItem = typeof part !== 'string' && 'tag' in part && part.tag.name === 'li'
    const inner = flowOf(isItem ? part.content : [part], node, reading)
    if (inner.length === 0 && !isItem) return []
    return [{ type: 'listItem', children: inner as never }]
  })
  return { type: 'list', ordered, children }
}

/** A picture with its caption; where a figure holds another number of pictures, the caption is words. */
function figureOf(held: Held, node: Html, reading: Reading): RootContent[] {
  const elements = held.filter((part) => typeof part !== 'string' && 'tag' in part)
  const images = elements.filter(({ tag }) => tag.name === 'img')
  const captions = elements.filter(({ tag }) => tag.name === 'figcaption')
  const [image] = images
  if (!image || images.length > 1 || captions.length > 1) return flowOf(held, node, reading)
  const [caption] = captions
  const others = held.filter((part) => part !== image && part !== caption)
  const marked = caption?.content.find((part) => typeof part !== 'string')
  if (marked) {
    const raw = 'tag' in marked ? marked.tag.raw : marked.raw
    lose(reading, 'html', raw, 'A caption is plain words; they were kept', node)
  }
  const title = caption ? textIn(caption.content).replaceAll(/\s+/g, ' ').trim() : ''
  const picture = placed({ ...imageOf(image.tag), ...(title && { title }) }, node)
  return [{ type: 'paragraph', children: [picture] }, ...flowOf(others, node, reading)]
}

function placed<T extends RootContent>(made: T, { position }: Html): T {
  return position && !made.position ? { ...made, position } : made
}
