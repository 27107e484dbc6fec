import { fromMarkdown } from 'mdast-util-from-markdown'

/** A piece of HTML as it was typed. */
export type Token =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'open'
      readonly name: string
      readonly attributes: Readonly<Record<string, string>>
      readonly raw: string
    }
  | { readonly type: 'close'; readonly name: string }
  /** Comments, declarations, and elements whose content is no text for readers. */
  | { readonly type: 'unread'; readonly name: string; readonly raw: string }

const unreadContent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript'])
const piece =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<\/([a-z][^\s/>]*)[^>]*>|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** Cuts HTML into tags and texts. What is no whole tag is text; nothing is lost or executed. */
export function tokensOf(html: string): readonly Token[] {
  const tokens: Token[] = []
  let from = 0
  piece.lastIndex = 0
  for (let match = piece.exec(html); match; match = piece.exec(html)) {
    if (match.index > from) tokens.push(textToken(html.slice(from, match.index)))
    from = match.index + match[0].length
    const name = match[2]?.toLowerCase()
    if (match[1]) tokens.push({ type: 'close', name: match[1].toLowerCase() })
    else if (name === undefined) tokens.push({ type: 'unread', name: 'comment', raw: match[0] })
    else if (unreadContent.has(name)) {
      from = endOf(html, name, from)
      tokens.push({ type: 'unread', name, raw: html.slice(match.index, from) })
    } else {
      tokens.push({ type: 'open', name, attributes: attributesOf(match[3] ?? ''), raw: match[0] })
    }
    piece.lastIndex = from
  }
  if (from < html.length) tokens.push(textToken(html.slice(from)))
  return tokens
}

function textToken(raw: string): Token {
  return { type: 'text', text: decoded(raw) }
}

function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi')
  close.lastIndex = from
  return close.exec(html) ? close.lastIndex : html.length
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null)
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    found[name.toLowerCase()] ??= decoded(double ?? single ?? bare ?? '')
  }
  return found
}

/** Markdown knows the same character references as HTML, so it is asked. */
function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g,
    (reference) => {
      const [paragraph] = fromMarkdown(reference).children
      const [value] = paragraph?.type === 'paragraph' ? paragraph.children : []
      return value?.type === 'text' ? value.value : reference
    },
  )
}
