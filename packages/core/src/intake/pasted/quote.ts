import type { Block, Blockquote } from '../../story/block.ts'
import { shortened } from '../../story/one-line.ts'
import { isAddress, isLanguage } from '../addresses.ts'
import type { Element, Node } from './dom.ts'
import { attributeOf, isElement, isText } from './dom.ts'
import { asParagraphs, plainLine } from './paragraphs.ts'
import type { Context, Reading } from './reading.ts'
import type { Style } from './style.ts'

const longestName = 500

/** Whether a blockquote only moves words to the right, as mail programs use it. */
export function isIndent(style: Style): boolean {
  return style.has('margin') && /^none\b/.test(style.get('border') ?? '')
}

/** Words of somebody else, with who said them if a footer, `cite` or caption tells; none where there are no words. */
export function quoteOf(
  element: Element,
  around: Context,
  reading: Reading,
  caption?: readonly Node[],
): readonly Block[] {
  const context = { ...around, held: true }
  const said = caption ? undefined : attributionIn(element)
  const by = attributionFrom(caption ?? (said ? [said] : []), context, reading)
  // What is longer than a name can be is part of the words.
  const named = by.length > longestName ? undefined : said
  const nodes = element.childNodes.filter((node) => node !== named)
  const { blocks } = reading.flowOf(nodes, context, reading)
  const content = asParagraphs(blocks)
  if (content.length === 0) return []
  if (blocks.some(({ type }) => type === 'list' || type === 'heading'))
    reading.losses.flattened += 1
  return [
    {
      type: 'blockquote',
      attrs: {
        attribution: named || caption ? shortened(by, longestName) : '',
        cite: addressIn(element, reading),
        language: languageOf(element),
      },
      content,
    },
  ]
}

/** The footer or `cite` at a quote's end, or the paragraph that holds nothing else. */
function attributionIn(element: Element): Element | undefined {
  const last = element.childNodes.findLast((node) => !isText(node) || node.value.trim() !== '')
  if (!last || !isElement(last)) return undefined
  if (/^(?:footer|cite|figcaption)$/.test(last.tagName)) return last
  const inside = last.childNodes.filter((node) => !isText(node) || /[^\s—–-]/.test(node.value))
  const [only] = inside
  const isNamed =
    last.tagName === 'p' &&
    inside.length === 1 &&
    only &&
    isElement(only) &&
    only.tagName === 'cite'
  return isNamed ? last : undefined
}

function attributionFrom(nodes: readonly Node[], context: Context, reading: Reading): string {
  const { blocks } = reading.flowOf(nodes, context, reading)
  return plainLine(asParagraphs(blocks), longestName + 1).replace(/^(?:[—–-]|--)\s*/, '')
}

function addressIn(element: Element, reading: Reading): Blockquote['attrs']['cite'] {
  const cite = attributeOf(element, 'cite')
  const { address = '', tracked } = (cite && reading.link(cite)) || {}
  if (!isAddress(address)) return null
  if (tracked) reading.losses.tracked += 1
  return address
}

function languageOf(element: Element): string | null {
  const language = attributeOf(element, 'lang')
  return language && isLanguage(language) ? language : null
}
