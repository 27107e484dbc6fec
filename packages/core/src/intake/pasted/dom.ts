import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { defaultTreeAdapter, html as names, parse, parseFragment } from 'parse5'
import { quickNodes } from './quick-nodes.ts'
import { hasHugeTag } from './tag-size.ts'

export type Document = Tree.Document
export type Element = Tree.Element
export type Node = Tree.ChildNode

/** Nodes and steps that one clip may cost. A book has a tenth of it; what is built to be slow stops here. */
const mostSteps = 300_000

class TooTangled extends Error {}

/** Parses HTML as browsers do, in time that grows with its length; undefined where it is built to take longer. */
export function documentOf(html: string): Document | undefined {
  if (hasHugeTag(html)) return undefined
  try {
    return parse(html, { treeAdapter: meteredAdapter(), sourceCodeLocationInfo: false })
  } catch (error) {
    if (error instanceof TooTangled) return undefined
    throw error
  }
}

/** Parses HTML as browsers do inside a page's body; undefined where it is built to take longer than its length. */
export function nodesOfMarkup(html: string): readonly Node[] | undefined {
  const quick = quickNodes(html)
  if (quick) return quick
  if (hasHugeTag(html)) return undefined
  const body = defaultTreeAdapter.createElement('body', names.NS.HTML, [])
  try {
    return parseFragment(body, html, { treeAdapter: meteredAdapter() }).childNodes
  } catch (error) {
    if (error instanceof TooTangled) return undefined
    throw error
  }
}

/**
 * The parser's own adapter with a meter. Unclosed formatting opens anew in each paragraph, and words in the
 * wrong place of a table move in front of it: both grow with the square of what came.
 */
function meteredAdapter(): typeof defaultTreeAdapter {
  let steps = 0
  const spend = (count: number): void => {
    steps += count
    if (steps > mostSteps) throw new TooTangled('The clip took too many steps')
  }
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      spend(1)
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    insertBefore(parent, node, reference) {
      spend(1 + (parent.childNodes.length >> 8))
      defaultTreeAdapter.insertBefore(parent, node, reference)
    },
    insertTextBefore(parent, text, reference) {
      spend(1 + (parent.childNodes.length >> 8))
      defaultTreeAdapter.insertTextBefore(parent, text, reference)
    },
    detachNode(node) {
      spend(1 + ((node.parentNode?.childNodes.length ?? 0) >> 8))
      defaultTreeAdapter.detachNode(node)
    },
  }
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** Whether a node is words. */
export function isText(node: Node): node is Tree.TextNode {
  return node.nodeName === '#text'
}

/** An attribute's value; undefined where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** The elements directly inside. */
export function elementsIn(element: Element | Document): readonly Element[] {
  return element.childNodes.filter(isElement)
}

/** The elements inside at any depth that fit, in reading order. */
export function findAll(
  root: Element | Document,
  fits: (element: Element) => boolean,
): readonly Element[] {
  const found: Element[] = []
  const waiting: Node[] = [...root.childNodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue
    if (fits(node)) found.push(node)
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index]
      if (child) waiting.push(child)
    }
  }
  return found
}

const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'title'])

/** All words inside that readers see, without walking the call stack. */
export function wordsIn(root: Node): string {
  const words: string[] = []
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) words.push(node.value)
    if (!isElement(node) || unread.has(node.tagName)) continue
    if (/^(?:p|div|li|t[dr]|br)$/.test(node.tagName)) words.push('\n')
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index]
      if (child) waiting.push(child)
    }
  }
  return words.join('')
}
