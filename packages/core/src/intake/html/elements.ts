import type { Token } from './tokens.ts'
import { tokensOf } from './tokens.ts'

/** An element of HTML with what it holds: elements, texts, and what readers never see. */
export interface Element {
  readonly tag: Extract<Token, { type: 'open' }>
  readonly content: (Element | string | Unread)[]
}

/** A comment, a script or a tag too deep to be followed. */
export type Unread = Extract<Token, { type: 'unread' }>

/** Tags deeper than this are not followed. */
const deepest = 40

const empty: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])

/** Reads HTML into elements. Tags that nothing closes end with what holds them. */
export function elementsOf(html: string): readonly (Element | string | Unread)[] {
  const root: (Element | string | Unread)[] = []
  const open: Element[] = []
  for (const token of tokensOf(html)) {
    const content = open.at(-1)?.content ?? root
    if (token.type === 'text') content.push(token.text)
    else if (token.type === 'unread') content.push(token)
    else if (token.type === 'close') close(open, token.name)
    else if (open.length > deepest && !empty.has(token.name))
      content.push({ type: 'unread', name: token.name, raw: token.raw })
    else {
      if (token.name === 'p' || token.name === 'li') closeSibling(open, token.name)
      const element: Element = { tag: token, content: [] }
      const within = open.at(-1)?.content ?? root
      within.push(element)
      if (!empty.has(token.name)) open.push(element)
    }
  }
  return root
}

function close(open: Element[], name: string): void {
  const index = open.findLastIndex(({ tag }) => tag.name === name)
  if (index !== -1) open.length = index
}

/** A paragraph or an item ends where the next one begins. */
function closeSibling(open: Element[], name: string): void {
  if (open.at(-1)?.tag.name === name) open.pop()
}
