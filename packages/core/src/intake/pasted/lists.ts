import type { Block, Paragraph } from '../../story/block.ts'
import type { Element, Node } from './dom.ts'
import { attributeOf, isElement, isText } from './dom.ts'
import { deepestList } from './limits.ts'
import { asParagraphs } from './paragraphs.ts'
import type { Context, Flow, OpenItem, OpenList, Reading } from './reading.ts'
import { addBlock } from './reading.ts'
import { classOf } from './style.ts'

/** Adds `<ul>` or `<ol>`. Word for the web wraps each item in a list of its own: those are joined. */
export function addList(element: Element, context: Context, flow: Flow, reading: Reading): void {
  const items = itemsOf(element, context, reading)
  const ordered = isOrdered(element)
  if (/^(?!0*1$)/.test(attributeOf(element, 'start') ?? '1'))
    reading.leave(element, 'Lists are counted from one', 'list')
  const wrapper = element.parentNode
  const isLone =
    wrapper !== null && 'tagName' in wrapper && classOf(wrapper).includes('ListContainerWrapper')
  for (const { item, level } of items) {
    const key = isLone ? 'word-online' : ''
    placeItem(
      flow,
      { item, level, ordered, key: isLone || item !== items[0]?.item ? key : null },
      reading,
    )
  }
  if (!isLone) flow.openList = null
}

/** Adds an item that no list holds, to the one before it. */
export function addLoneItem(
  element: Element,
  context: Context,
  flow: Flow,
  reading: Reading,
): void {
  for (const { item, level } of itemsOf({ ...element, childNodes: [element] }, context, reading))
    placeItem(flow, { item, level, ordered: false, key: 'lone' }, reading)
}

function isOrdered({ tagName }: Element): boolean {
  return tagName === 'ol'
}

interface Placed {
  readonly item: OpenItem
  /** How many lists deeper than the outermost. */
  readonly level: number
  readonly ordered: boolean
  /** Whose list it is; null begins a new one. */
  readonly key: string | null
}

/** Adds an item to the list at the end of a flow, or begins one. */
export function placeItem(
  flow: Flow,
  { item, level, ordered, key }: Placed,
  reading: Reading,
): void {
  const open = flow.openList
  const isOpen =
    open !== null && key === open.key && flow.blocks.at(-1) === open.list && key !== null
  if (isOpen && (level > 0 || open.list.attrs.ordered === ordered)) {
    place(open.list, item, Math.min(level, deepestList - 1), ordered)
    return
  }
  const list: OpenList = { type: 'list', attrs: { ordered }, content: [item] }
  addBlock(flow, list as Block, reading)
  flow.openList = { list, key: key ?? '' }
}

function place(list: OpenList, item: OpenItem, down: number, ordered: boolean): void {
  const parent = down > 0 ? list.content.at(-1) : undefined
  if (!parent) {
    list.content.push(item)
    return
  }
  const last = parent.content.at(-1)
  if (last?.type === 'list' && (down > 1 || last.attrs.ordered === ordered))
    place(last, item, down - 1, ordered)
  else parent.content.push({ type: 'list', attrs: { ordered }, content: [item] })
}

interface Leveled {
  readonly item: OpenItem
  readonly level: number
}

function itemsOf(element: Element, context: Context, reading: Reading): readonly Leveled[] {
  const items: Leveled[] = []
  for (const child of element.childNodes) {
    if (isText(child) && child.value.trim() === '') continue
    if (isElement(child) && /^[ou]l$/.test(child.tagName)) {
      // Google Docs and old editors put an inner list beside the item that it belongs to.
      const inner = contentOf([child], context, reading)
      const before = items.at(-1)?.item
      if (before) before.content.push(...inner)
      else if (inner.length > 0) items.push({ item: { type: 'item', content: inner }, level: 0 })
      continue
    }
    const isItem = isElement(child) && child.tagName === 'li'
    const content = contentOf(isItem ? child.childNodes : [child], context, reading)
    if (content.length === 0) continue
    const level = isItem ? levelOf(child, context) : 0
    items.push({ item: { type: 'item', content }, level })
  }
  return items
}

/** What an item holds: paragraphs and lists. */
function contentOf(
  nodes: readonly Node[],
  context: Context,
  reading: Reading,
): (Paragraph | OpenList)[] {
  const inner = { ...context, listDepth: context.listDepth + 1, held: true }
  return reading.flowOf(nodes, inner, reading).blocks.flatMap((block): (Paragraph | OpenList)[] => {
    if (block.type === 'paragraph') return [block]
    if (block.type === 'list' && context.listDepth + 1 < deepestList) return [block as OpenList]
    if (block.type === 'list') reading.losses.deepLists += 1
    return [...asParagraphs([block])]
  })
}

/** How much deeper an item says that it is than where it stands. */
function levelOf(item: Element, { listDepth }: Context): number {
  const said = attributeOf(item, 'aria-level') ?? attributeOf(item, 'data-aria-level') ?? ''
  return /^\d$/.test(said) ? Math.max(0, Number(said) - 1 - listDepth) : 0
}
