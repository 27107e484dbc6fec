import { fragmentLines } from '@stet/core/story'
import type { DOMOutputSpec, Mark, Node, TagParseRule } from '@tiptap/pm/model'

/** How a node stands in the document and in what is copied as HTML, where no view draws it. */
export const nodeShapes: { readonly [name: string]: (node: Node) => DOMOutputSpec } = {
  paragraph: () => ['p', 0],
  heading: (node) => [`h${node.attrs['level']}`, 0],
  list: (node) => [node.attrs['ordered'] ? 'ol' : 'ul', 0],
  item: () => ['li', 0],
  blockquote: () => ['blockquote', 0],
  pullQuote: () => ['blockquote', ['p', 0]],
  contextNote: () => ['div', 0],
  timeline: () => ['ol', 0],
  event: () => ['li', 0],
  gallery: () => ['div', 0],
  helpBox: () => ['ul', 0],
  helpService: (node) => ['li', `${node.attrs['name']} ${node.attrs['number']}`],
  picture: (node) => ['p', String(node.attrs['caption'])],
  slide: (node) => ['p', String(node.attrs['caption'])],
  postCard: (node) => ['blockquote', ['p', String(node.attrs['post']?.text ?? '')]],
  outletCard: (node) => ['p', `${node.attrs['title']} (${node.attrs['outlet']})`],
  relatedLink: (node) => ['p', String(node.attrs['title'])],
  fragment: (node) => ['pre', fragmentLines(node.attrs['content']).join('\n')],
  divider: () => ['hr'],
  break: () => ['br'],
}

/** What the browser itself may put into the document while somebody types, and what it means. */
export const nodeTags: { readonly [name: string]: readonly TagParseRule[] } = {
  paragraph: [{ tag: 'p' }, { tag: 'div', priority: 10 }],
  heading: [
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
  ],
  list: [
    { tag: 'ul', attrs: { ordered: false } },
    { tag: 'ol', attrs: { ordered: true } },
  ],
  item: [{ tag: 'li' }],
  blockquote: [{ tag: 'blockquote' }],
  divider: [{ tag: 'hr' }],
  break: [{ tag: 'br' }],
}

/** How a mark stands round its words. */
export const markShapes: { readonly [name: string]: (mark: Mark) => DOMOutputSpec } = {
  bold: () => ['strong', 0],
  italic: () => ['em', 0],
  code: () => ['code', 0],
  strike: () => ['s', 0],
  link: (mark) => ['a', { href: mark.attrs['href'], rel: 'noopener', tabindex: '-1' }, 0],
  language: (mark) => ['span', { lang: mark.attrs['language'], class: 'stet-language' }, 0],
  quotation: (mark) => ['span', { class: 'said', 'data-quotation': mark.attrs['id'] }, 0],
  time: (mark) => ['time', { datetime: mark.attrs['at'], class: 'stet-time' }, 0],
  passage: (mark) => ['span', { class: 'passage', 'data-passage': mark.attrs['id'] }, 0],
}

/** What marks are read from while somebody types. */
export const markTags: { readonly [name: string]: readonly TagParseRule[] } = {
  bold: [{ tag: 'strong' }, { tag: 'b' }],
  italic: [{ tag: 'em' }, { tag: 'i' }],
  code: [{ tag: 'code' }],
  strike: [{ tag: 's' }, { tag: 'del' }],
  link: [{ tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') }) }],
  language: [{ tag: 'span.stet-language', getAttrs: (element) => ({ language: element.lang }) }],
  quotation: [
    {
      tag: 'span[data-quotation]',
      getAttrs: (element) => ({ id: element.dataset['quotation'] ?? '' }),
    },
  ],
  time: [
    { tag: 'time[datetime]', getAttrs: (element) => ({ at: element.getAttribute('datetime') }) },
  ],
  passage: [
    {
      tag: 'span[data-passage]',
      getAttrs: (element) => ({ id: element.dataset['passage'] ?? '' }),
    },
  ],
}
