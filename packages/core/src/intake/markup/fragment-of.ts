import type { Fragment } from '../../story/block.ts'
import type { FragmentNode } from '../../story/fragment.ts'
import { fragmentLines } from '../../story/fragment.ts'
import type { Node } from '../pasted/dom.ts'
import type { Reading } from '../pasted/reading.ts'
import type { Cleaning } from './clean-fragment.ts'
import { cleanFragment } from './clean-fragment.ts'
import { linkIn } from './link-in.ts'
import type { RawElement, RawNode } from './raw.ts'
import { rawNodes, rawWords, trimmed } from './raw.ts'

/** How the links of a fragment are read, and who is told of what it loses. */
export interface FragmentManner {
  /** The address of a link as the story may hold it; paths of the old site stay what they are unless told otherwise. */
  readonly link?: Reading['link']
  readonly lose?: Cleaning['lose']
  /** Where links are counted that were cleaned, or lead nowhere. */
  readonly losses?: Pick<Reading['losses'], 'tracked' | 'dead'>
}

/**
 * Nodes as a labelled fragment: only what the allow-list names is kept as it was, and of all else its words.
 * Undefined where no words are left, or more than a fragment holds. `what` is best a key of `fragmentKinds`.
 */
export function fragmentOf(
  nodes: readonly Node[],
  what: string,
  from: string,
  { link = (href) => linkIn(href, null), lose = () => {}, losses }: FragmentManner = {},
): Fragment | undefined {
  const found = { tracked: 0, dead: 0 }
  const resolve: Cleaning['resolve'] = (address, { tag, content }) => {
    const known = link(address)
    if (known?.tracked) found.tracked += 1
    if (!known && tag === 'a' && rawWords(content).trim() !== '') found.dead += 1
    return known?.address
  }
  const content = cleanFragment(trimmed(rawNodes(nodes)).map(withCaption), { resolve, lose })
  if (!content || fragmentLines(content).length === 0) return undefined
  if (losses) {
    losses.tracked += found.tracked
    losses.dead += found.dead
  }
  return newFragment(what, from, content)
}

/** A figure around a table gives it its caption. */
function withCaption(node: RawNode): RawNode {
  if (typeof node === 'string' || node.tag !== 'figure') return node
  const caption = node.content.find((part) => isTag(part, 'figcaption'))
  const rest = node.content.filter((part) => part !== caption)
  const [only] = rest.length === 1 ? rest.map(unwrapped) : []
  if (!isTag(caption, 'figcaption') || !isTag(only, 'table')) return node
  if (only.content.some((part) => isTag(part, 'caption'))) return node
  return { ...only, content: [{ ...caption, tag: 'caption' }, ...only.content] }
}

/** What a box holds that holds nothing else. */
function unwrapped(node: RawNode): RawNode {
  const [only, ...others] = isTag(node, 'div') ? node.content : []
  return only !== undefined && others.length === 0 ? only : node
}

function isTag(node: RawNode | undefined, tag: string): node is RawElement {
  return typeof node === 'object' && node.tag === tag
}

/** A fragment of what is clean already. */
export function newFragment(
  what: string,
  from: string,
  content: readonly FragmentNode[],
): Fragment {
  return { type: 'fragment', attrs: { what, from, content } }
}
