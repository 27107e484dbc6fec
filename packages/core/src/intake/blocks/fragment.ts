import type { RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { Fragment } from '../../story/block.ts'
import { isBlockTag } from '../../story/fragment-blocks.ts'
import { isLinkAddress } from '../addresses.ts'
import { given, words } from '../directives.ts'
import type { Element, Unread } from '../html/elements.ts'
import { elementsOf } from '../html/elements.ts'
import { cleanFragment } from '../markup/clean-fragment.ts'
import { newFragment } from '../markup/fragment-of.ts'
import type { RawNode } from '../markup/raw.ts'
import { printable } from '../markup/raw.ts'
import type { Reading } from '../reading.ts'
import { lose } from '../reading.ts'
import { liftAll } from './inside.ts'

/** Reads `:::fragment{what=… from=…}` around HTML: what the allow-list names of it, and of all else its words. */
export function readFragmentDirective(
  node: LeafDirective | ContainerDirective,
  reading: Reading,
): Fragment | undefined {
  const from = given(node, ['what', 'from'], reading)
  const held: readonly RootContent[] = node.type === 'containerDirective' ? node.children : []
  const [html, ...rest] = held
  const isHtml = html?.type === 'html'
  liftAll(isHtml ? rest : held, 'fragment', reading)
  const raw = isHtml ? unwrapped(rawOf(elementsOf(withoutLayout(html.value)))) : []
  const lost = new Set<string>()
  const content = cleanFragment(raw, {
    resolve: (address) => (isLinkAddress(address) ? address : undefined),
    lose: (tag) => lost.add(tag),
  })
  for (const tag of lost) lose(reading, 'html', tag, 'It was left out', node)
  const what = words(from, 'what')
  if (content && content.length > 0) return newFragment(what, words(from, 'from'), content)
  lose(reading, 'fragment', what, content ? 'It holds nothing' : 'It is too large', node)
  return undefined
}

/** Line ends beside the tags of blocks are the file's; those of words are written as references. */
function withoutLayout(html: string): string {
  return html
    .replaceAll(/(<\/?([a-z][a-z\d]*)(?:\s[^<>]*)?>)\n/gi, (match, tag, name) =>
      isBlockTag(name.toLowerCase()) ? tag : match,
    )
    .replaceAll(/\n(?=<\/?([a-z][a-z\d]*)[\s/>])/gi, (line, name) =>
      isBlockTag(name.toLowerCase()) ? '' : line,
    )
}

function rawOf(held: readonly (Element | string | Unread)[]): readonly RawNode[] {
  return held.map((part): RawNode => {
    if (typeof part === 'string') return printable(part)
    if (!('tag' in part)) return { tag: 'script', attributes: {}, content: [] }
    const { name, attributes } = part.tag
    return { tag: name, attributes, content: rawOf(part.content) }
  })
}

/** The inside of the element that is written round every fragment. */
function unwrapped(nodes: readonly RawNode[]): readonly RawNode[] {
  const [only, ...others] = nodes
  const isWrapper = typeof only === 'object' && only.tag === 'div' && others.length === 0
  return isWrapper ? only.content : nodes
}
