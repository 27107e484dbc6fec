import { tagRule } from '../../story/fragment-tags.ts'
import type { RawElement, RawNode } from './raw.ts'
import { isPhrasing } from './raw.ts'

/** What readers never saw as words, and what draws, runs or loads: nothing of it is kept. */
export const dropped: ReadonlySet<string> = new Set(
  [
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'title',
    'meta',
    'link',
    'base',
    'xml',
  ].concat(
    ['svg', 'canvas', 'map', 'area', 'source', 'track', 'param', 'col', 'colgroup', 'datalist'],
    ['frame', 'noembed', 'noframes', 'dialog', 'applet', 'bgsound', 'keygen', 'basefont', 'hidden'],
  ),
)

/** Those of them that only say how others are shown. */
export const wordless: ReadonlySet<string> = new Set([
  'area',
  'col',
  'colgroup',
  'map',
  'param',
  'source',
  'track',
])

const aliases: Readonly<Record<string, string>> = {
  acronym: 'abbr',
  big: 'span',
  dir: 'ul',
  figcaption: 'p',
  legend: 'p',
  listing: 'pre',
  menu: 'ul',
  optgroup: 'div',
  option: 'p',
  plaintext: 'pre',
  strike: 's',
  summary: 'p',
  tt: 'code',
  xmp: 'pre',
}

/** The tag of the allow-list that says the same inside `outer`; undefined where only what it holds is kept. */
export function aliasOf({ tag, content }: RawElement, outer: string): string | undefined {
  if (outer === 'dl' && tag === 'div') return undefined
  const known = Object.hasOwn(aliases, tag) ? aliases[tag] : tag
  if (known === undefined || tagRule(known))
    return known === 'p' && tag !== 'p' && content.some(isBlock) ? 'div' : known
  return isPhrasing(tag) ? undefined : 'div'
}

function isBlock(node: RawNode): boolean {
  return typeof node !== 'string' && !isPhrasing(node.tag)
}

/** What holds what may not stand directly in an element of this name. */
export function wrapperIn(outer: string): string | undefined {
  return Object.hasOwn(wrappers, outer) ? wrappers[outer] : undefined
}

const wrappers: Readonly<Record<string, string>> = {
  ul: 'li',
  ol: 'li',
  dl: 'dd',
  table: 'tbody',
  thead: 'tr',
  tbody: 'tr',
  tfoot: 'tr',
  tr: 'td',
}

/** The nodes that stand for an element that showed words otherwise; undefined for all that hold theirs. */
export function elementWords(
  element: RawElement,
  resolve: (address: string, element: RawElement) => string | undefined,
): readonly RawNode[] | undefined {
  const { tag, attributes, content } = element
  switch (tag) {
    case 'img':
    case 'image':
      return [attributes['alt'] ?? '']
    case 'q':
      // Browsers make these marks; in a story they are characters.
      return ['“', ...content, '”']
    case 'input':
      return inputWords(attributes)
    case 'iframe':
    case 'embed':
    case 'object':
    case 'audio':
    case 'video':
      return linkTo(element, resolve)
    default:
      return undefined
  }
}

function inputWords(attributes: RawElement['attributes']): readonly RawNode[] {
  const type = attributes['type'] ?? 'text'
  return /^(?:submit|button|reset)$/i.test(type)
    ? [{ tag: 'p', attributes: {}, content: [attributes['value'] ?? ''] }]
    : []
}

/** Where something that played or showed another page was: nothing of it is loaded. */
function linkTo(
  element: RawElement,
  resolve: (address: string, element: RawElement) => string | undefined,
): readonly RawNode[] {
  const { tag, attributes, content } = element
  const source = content.find((node) => typeof node !== 'string' && node.tag === 'source')
  const inner = typeof source === 'object' ? source.attributes['src'] : undefined
  const address = attributes['src'] ?? attributes['data'] ?? attributes['data-src'] ?? inner ?? ''
  const href = resolve(address, element)
  const words = attributes['title']?.trim() || href || address
  if (words === '') return content
  const link: RawNode =
    href === undefined ? words : { tag: 'a', attributes: { href }, content: [words] }
  const others = tag === 'iframe' ? [] : content
  return [{ tag: 'p', attributes: {}, content: [link] }, ...others]
}
