import type { FragmentElement, FragmentNode } from '../story/fragment.ts'
import { fragmentLines } from '../story/fragment.ts'
import { isAllowed, tagRule } from '../story/fragment-tags.ts'
import { address, html, join, type Markup, nothing } from './html.ts'

/** How the parts of a fragment that depend on what is around it are written. */
export interface FragmentManner {
  readonly heading: (level: number, words: Markup) => Markup
  readonly link: (href: string, words: Markup, told: string) => Markup
}

/**
 * What a fragment holds, as markup. What the allow-list does not name becomes its words, whoever put it
 * there; headings get a level that fits the text around them.
 */
export function fragmentMarkup(manner: FragmentManner, content: readonly FragmentNode[]): Markup {
  return join(
    content.map((node) => (typeof node === 'string' ? html`${node}` : element(manner, node))),
  )
}

function element(manner: FragmentManner, node: FragmentElement): Markup {
  const { tag, attributes, content } = node
  const rule = tagRule(tag)
  const inner = () => fragmentMarkup(manner, content)
  if (!rule) return inner()
  const { href } = attributes
  if (tag === 'a')
    return href === undefined
      ? inner()
      : manner.link(href, inner(), fragmentLines(content).join(' '))
  if (/^h[1-6]$/.test(tag)) return manner.heading(Math.max(2, Number(tag[1])), inner())
  if (tag === 'tr') return html`<tr${written(node)}>${row(manner, content)}</tr>`
  const held = rule.holds.length === 0 ? nothing : html`${inner()}</${tag}>`
  return html`<${tag}${written(node)}>${held}`
}

/** The cells of a row. Heads say what they are for, also where the old page did not. */
function row(manner: FragmentManner, content: readonly FragmentNode[]): Markup {
  const cells = content.filter((node) => typeof node !== 'string')
  const scope = cells.every(({ tag }) => tag === 'th') ? 'col' : 'row'
  const scoped = cells.map((cell) =>
    cell.tag === 'th' && cell.attributes['scope'] === undefined
      ? { ...cell, attributes: { ...cell.attributes, scope } }
      : cell,
  )
  return fragmentMarkup(manner, scoped)
}

function written({ tag, attributes }: FragmentElement): Markup {
  return join(
    Object.entries(attributes).map(([name, value]) => {
      const safe = name === 'cite' ? address(value) : value
      return safe === undefined || !isAllowed(tag, name, value) ? nothing : html` ${name}="${safe}"`
    }),
  )
}
