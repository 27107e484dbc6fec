import type { FragmentElement, FragmentNode } from '../../story/fragment.ts'
import { fitsFragment } from '../../story/fragment.ts'
import { fragmentLimits, isBlockTag } from '../../story/fragment-blocks.ts'
import type { FragmentTag } from '../../story/fragment-tags.ts'
import {
  everywhere,
  isAllowed,
  mayHold,
  mayHoldWords,
  saysSomething,
  tagRule,
} from '../../story/fragment-tags.ts'
import { aliasOf, dropped, elementWords, wordless, wrapperIn } from './other-tags.ts'
import type { RawElement, RawNode } from './raw.ts'
import { rawWords } from './raw.ts'
import { ordered } from './table-order.ts'

/** What goes on while a fragment is cleaned. */
export interface Cleaning {
  /** An address in an element as the story is to hold it; undefined where it may not stand in a link. */
  readonly resolve: (address: string, element: RawElement) => string | undefined
  /** Called for each element of which nothing is left, or its words alone. */
  readonly lose: (tag: string, element: RawElement) => void
  nodes: number
}

interface Within {
  readonly tag: string
  readonly rule: FragmentTag | undefined
  readonly never: readonly string[]
  readonly depth: number
}

/** Raw nodes as the allow-list has them; undefined where they are more than a fragment holds. */
export function cleanFragment(
  nodes: readonly RawNode[],
  given: Pick<Cleaning, 'resolve' | 'lose'>,
): readonly FragmentNode[] | undefined {
  const cleaning: Cleaning = { ...given, nodes: 0 }
  const within: Within = { tag: '', rule: undefined, never: [], depth: 0 }
  const content = cleanNodes(nodes, within, cleaning)
  const isWhole = cleaning.nodes <= fragmentLimits.nodes
  return isWhole && fitsFragment(content) ? content : undefined
}

function cleanNodes(
  nodes: readonly RawNode[],
  within: Within,
  cleaning: Cleaning,
): readonly FragmentNode[] {
  const content: FragmentNode[] = []
  for (const node of nodes) {
    if (cleaning.nodes > fragmentLimits.nodes) break
    const cleaned = cleanNode(node, within, cleaning)
    for (const one of cleaned) add(content, one, cleaning)
  }
  return content
}

function add(content: FragmentNode[], node: FragmentNode, cleaning: Cleaning): void {
  const last = content.at(-1)
  if (node === '') return
  if (typeof node === 'string' && typeof last === 'string')
    content[content.length - 1] = last + node
  else {
    cleaning.nodes += 1
    content.push(node)
  }
}

function cleanNode(node: RawNode, within: Within, cleaning: Cleaning): readonly FragmentNode[] {
  const { rule, tag: outer } = within
  if (typeof node === 'string') {
    if (mayHoldWords(rule)) return [node]
    return node.trim() === '' ? [] : wrapped(node, within, cleaning)
  }
  if (dropped.has(node.tag)) {
    if (!wordless.has(node.tag)) cleaning.lose(node.tag, node)
    return []
  }
  const words = elementWords(node, cleaning.resolve)
  if (words !== undefined) return cleanNodes(words, within, cleaning)
  const known = aliasOf(node, outer)
  if (known === undefined) return cleanNodes(node.content, within, cleaning)
  if (within.depth >= fragmentLimits.deepest) {
    cleaning.lose(node.tag, node)
    return cleanNode(rawWords(node.content), within, cleaning)
  }
  return place({ ...node, tag: known }, within, cleaning)
}

/** An element of the list where it may stand; what it holds where it may not. */
function place(node: RawElement, within: Within, cleaning: Cleaning): readonly FragmentNode[] {
  const { rule: outer, never, depth } = within
  const rule = tagRule(node.tag)
  if (!rule) return cleanNodes(node.content, within, cleaning)
  const isFree = !never.includes(node.tag)
  if (isFree && mayHold(outer, node.tag)) {
    const attributes = attributesOf(node, rule, cleaning)
    // What is asked is whether its attributes say something; what it holds is seen below.
    if (!saysSomething(node.tag, attributes, 1)) return cleanNodes(node.content, within, cleaning)
    const inner = {
      ...{ tag: node.tag, rule, depth: depth + 1 },
      never: rule.never ? [...never, ...rule.never] : never,
    }
    const content = cleanNodes(node.content, inner, cleaning)
    return ordered({ tag: node.tag, attributes, content })
  }
  if (isFree && !mayHoldWords(outer)) return wrapped(node, within, cleaning)
  if (rule.group === 'own' && isFree && mayHold(outer, 'div') && isBlockTag(node.tag))
    return place({ ...node, tag: 'div' }, within, cleaning)
  return parted(cleanNodes(node.content, within, cleaning), rule, outer)
}

/** Words that stood in a block of their own do not run into those around them. */
function parted(
  content: readonly FragmentNode[],
  rule: FragmentTag,
  outer: FragmentTag | undefined,
): readonly FragmentNode[] {
  if (rule.group === 'phrasing' || content.length === 0 || !mayHold(outer, 'br')) return content
  const gap: FragmentElement = { tag: 'br', attributes: {}, content: [] }
  return [gap, ...content, gap]
}

/** What may not stand where it does, inside the element that may hold it there. */
function wrapped(node: RawNode, within: Within, cleaning: Cleaning): readonly FragmentNode[] {
  const tag = wrapperIn(within.tag)
  if (tag === undefined || within.depth >= fragmentLimits.deepest)
    return typeof node === 'string' ? [] : cleanNodes(node.content, within, cleaning)
  return place({ tag, attributes: {}, content: [node] }, within, cleaning)
}

function attributesOf(
  element: RawElement,
  rule: FragmentTag,
  { resolve }: Cleaning,
): Readonly<Record<string, string>> {
  const { tag, attributes } = element
  const kept: Record<string, string> = {}
  for (const name of [...everywhere, ...(rule.attributes ?? [])]) {
    const given = attributes[name]
    if (given === undefined) continue
    const isAddress = name === 'href' || name === 'cite'
    const value = isAddress ? resolve(given, element) : given
    if (value !== undefined && isAllowed(tag, name, value)) kept[name] = value
  }
  return kept
}
