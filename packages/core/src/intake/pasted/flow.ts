import type { Block } from '../../story/block.ts'
import { withMark } from '../marks.ts'
import type { Element, Node } from './dom.ts'
import { attributeOf, findAll, isElement, isText, wordsIn } from './dom.ts'
import { figureBlocks, pictureWords } from './figure.ts'
import { headingBlocks } from './heading.ts'
import { linkMark } from './links.ts'
import { addList, addLoneItem } from './lists.ts'
import { isIndent, quoteOf } from './quote.ts'
import type { Context, Flow, Reading } from './reading.ts'
import { addBlock, addStanding, emptyFlow, endLine } from './reading.ts'
import { scriptFigures } from './script-figures.ts'
import type { Style } from './style.ts'
import { classOf, isHidden, marksWith, styleOf } from './style.ts'
import { tableBlocks } from './table.ts'
import { addWordItem, isWordComment, isWordMarker, wordItemOf } from './word-list.ts'
import { addText } from './words.ts'

/** Elements deeper than this are read for their words alone. */
const deepest = 200

const unread: ReadonlySet<string> = new Set(
  ['script', 'style', 'template', 'noscript', 'head', 'title', 'meta', 'link', 'base', 'xml', 'svg']
    .concat(['button', 'select', 'option', 'input', 'textarea', 'datalist', 'map', 'area', 'col'])
    .concat(['colgroup', 'source', 'track', 'param', 'dialog', 'rt', 'rp', 'frameset', 'noembed']),
)

const embedded: ReadonlySet<string> = new Set([
  'iframe',
  'object',
  'embed',
  'video',
  'audio',
  'canvas',
  'applet',
])

/** Without a style, these never stand by themselves. */
const phrasing: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  's',
  'small',
  'strong',
  'sub',
  'sup',
  'u',
])

const blockTags: ReadonlySet<string> = new Set(
  ['address', 'article', 'aside', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset']
    .concat(['figcaption', 'footer', 'form', 'header', 'hgroup', 'html', 'legend', 'main', 'nav'])
    .concat(['p', 'pre', 'search', 'section', 'summary', 'caption', 'tbody', 'thead', 'tfoot'])
    .concat(['tr', 'td', 'th', 'listing', 'xmp', 'plaintext', 'menu', 'dir']),
)

/** Reads nodes as blocks; the last line stays open, so that who asked may take it for a run. */
export function openFlowOf(nodes: readonly Node[], context: Context, reading: Reading): Flow {
  const flow = emptyFlow()
  for (const node of nodes) walk(node, context, flow, reading)
  return flow
}

/** Reads nodes as blocks. */
export function flowOf(nodes: readonly Node[], context: Context, reading: Reading): Flow {
  const flow = openFlowOf(nodes, context, reading)
  endLine(flow, reading)
  return flow
}

function walk(node: Node, context: Context, flow: Flow, reading: Reading): void {
  if (reading.blocksLeft <= 0 || reading.wordsLeft <= 0) {
    reading.losses.cut = true
    return
  }
  if (isText(node)) addText(node.value, context, flow, reading)
  if (!isElement(node)) return
  if (context.depth > deepest) addText(wordsIn(node), context, flow, reading)
  else readElement(node, { ...context, depth: context.depth + 1 }, flow, reading)
}

function readElement(element: Element, context: Context, flow: Flow, reading: Reading): void {
  const instead = reading.instead(element)
  if (instead) {
    if (instead.length > 0) endLine(flow, reading)
    addStanding(flow, instead, context, reading)
    return
  }
  const { tagName } = element
  if (unread.has(tagName)) {
    reading.leave(element, 'It was left out')
    return
  }
  const style = styleOf(element, reading.sheet)
  if (isHidden(element, style)) {
    reading.leave(element, 'The page did not show it; it was left out', 'hidden')
    return
  }
  if (isWordMarker(style) || isWordComment(element, style)) return
  if (tagName === 'br') flow.line.breaks += 1
  else if (tagName === 'img' || tagName === 'image')
    addText(pictureWords(element, style, reading), context, flow, reading)
  else if (embedded.has(tagName)) reading.losses.embeds += 1
  else if (
    (phrasing.has(tagName) && style.size === 0) ||
    !readBlock(element, style, context, flow, reading)
  )
    readInline(element, style, context, flow, reading)
}

/** Reads an element that stands by itself; answers whether it is one. */
function readBlock(
  element: Element,
  style: Style,
  around: Context,
  flow: Flow,
  reading: Reading,
): boolean {
  const { tagName } = element
  const part = style.get('mso-element')
  if (part === 'comment-list') {
    reading.losses.comments += findAll(element, (inner) => isComment(inner, reading)).length
    return true
  }
  const context = blockContext(element, style, around, part)
  const blocks = ownBlocks(element, style, context, flow, reading)
  if (!blocks && !blockTags.has(tagName)) return false
  if (part === 'footnote' || part === 'endnote') reading.losses.footnotes += 1
  endLine(flow, reading)
  if (!/^(?:html|body)$/.test(tagName)) flow.isRun = false
  if (blocks) blocks()
  else for (const child of element.childNodes) walk(child, context, flow, reading)
  endLine(flow, reading)
  if (!context.held && reading.lifted.length > 0)
    for (const block of reading.lifted.splice(0)) addBlock(flow, block, reading)
  return true
}

function isComment(element: Element, { sheet }: Reading): boolean {
  return styleOf(element, sheet).get('mso-element') === 'comment'
}

function blockContext(
  element: Element,
  style: Style,
  context: Context,
  part: string | undefined,
): Context {
  const isNotes = part === 'footnote-list' || part === 'endnote-list'
  const marks = marksWith(context.marks, element, style)
  const isCode = /^(?:pre|listing|xmp|plaintext)$/.test(element.tagName)
  return {
    ...context,
    marks: isCode ? withMark(marks, { type: 'code' }) : marks,
    space: isCode ? 'pre' : spaceOf(style, context),
    inNotes: context.inNotes || isNotes,
  }
}

function spaceOf(style: Style, { space }: Context): Context['space'] {
  const said = style.get('white-space')
  if (said === undefined || space === 'pre') return space
  return /^(?:pre|pre-wrap|pre-line|break-spaces)$/.test(said) ? 'lines' : 'normal'
}

/** How an element that is more than a paragraph adds its blocks; undefined for all others. */
function ownBlocks(
  element: Element,
  style: Style,
  context: Context,
  flow: Flow,
  reading: Reading,
): (() => void) | undefined {
  const add = (blocks: readonly Block[]) => {
    for (const block of blocks) flow.blocks.push(block)
  }
  const { tagName } = element
  const item = wordItemOf(style)
  if (/^h[1-6]$/.test(tagName) || /^MsoTitle/.test(classOf(element)))
    return () => add(headingBlocks(element, context, reading))
  if (item && tagName !== 'li') return () => addWordItem(element, item, context, flow, reading)
  if (/^Mso(?:Intense)?Quote$/.test(classOf(element)))
    return () => add(quoteOf(element, context, reading))
  switch (tagName) {
    case 'hr':
      return () => {
        if (!context.inNotes) addBlock(flow, { type: 'divider' }, reading)
      }
    case 'ul':
    case 'ol':
      return () => addList(element, context, flow, reading)
    case 'li':
      return () => addLoneItem(element, context, flow, reading)
    case 'blockquote':
      return isIndent(style) ? undefined : () => add(quoteOf(element, context, reading))
    case 'figure':
      return () => add(figureBlocks(element, context, reading))
    case 'table':
      return () => add(tableBlocks(element, context, reading))
    default:
      return undefined
  }
}

function readInline(
  element: Element,
  style: Style,
  context: Context,
  flow: Flow,
  reading: Reading,
): void {
  const { tagName } = element
  if (isSpacer(element, style)) {
    addText(' ', context, flow, reading)
    return
  }
  if (tagName === 'a' && attributeOf(element, 'href')?.startsWith('#cmnt')) {
    reading.losses.comments += 1
    return
  }
  const place = scriptPlace(element, style)
  if (place) {
    const words = wordsIn(element)
    const figures = scriptFigures(words, place)
    if (figures !== words) {
      addText(figures, context, flow, reading)
      return
    }
  }
  const marks = marksWith(context.marks, element, style)
  const inner = {
    ...context,
    marks: tagName === 'a' ? withLink(marks, element, reading) : marks,
    space: spaceOf(style, context),
    quotes: context.quotes + (tagName === 'q' ? 1 : 0),
  }
  if (unmarked.test(tagName)) leaveMark(element, reading)
  // Browsers make the marks round `<q>`; in a story they are characters.
  const [open, close] = context.quotes % 2 === 0 ? '“”' : '‘’'
  if (tagName === 'q' && open) addText(open, inner, flow, reading)
  for (const child of element.childNodes) walk(child, inner, flow, reading)
  if (tagName === 'q' && close) addText(close, inner, flow, reading)
}

const unmarked = /^(?:u|ins|mark|small|big|sub|sup|abbr|acronym|dfn|ruby|blink|marquee)$/

/** Notes a mark that a story has not; what it said beside its words is told. */
function leaveMark(element: Element, reading: Reading): void {
  const title = attributeOf(element, 'title')?.trim()
  const words = title ? `; it said “${title}” beside them` : ''
  reading.leave(element, `Words have no such mark; they were kept${words}`, 'mark')
}

/** White space as Word and Apple's programs dress it. */
function isSpacer(element: Element, style: Style): boolean {
  if (style.has('mso-tab-count') || style.get('mso-spacerun') === 'yes') return true
  return /^Apple-(?:converted-space|tab-span)$/.test(classOf(element))
}

function scriptPlace({ tagName }: Element, style: Style): 'super' | 'sub' | undefined {
  const place = style.get('vertical-align')
  if (tagName === 'sup' || place === 'super') return 'super'
  return tagName === 'sub' || place === 'sub' ? 'sub' : undefined
}

function withLink(marks: Context['marks'], element: Element, reading: Reading): Context['marks'] {
  const href = attributeOf(element, 'href')
  if (href === undefined || /^#_(?:ft|edn)n|^#_msocom/.test(href)) return marks
  const link = reading.link(href)
  if (!link) {
    if (wordsIn(element).trim() !== '') reading.losses.dead += 1
    return marks
  }
  if (link.tracked) reading.losses.tracked += 1
  return withMark(marks, linkMark(link.address))
}
