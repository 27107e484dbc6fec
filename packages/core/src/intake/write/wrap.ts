import type { Mark } from '../../story/inline.ts'
import { escapeAttribute, escapeDestination, escapeText } from './escape.ts'

/** What stands on both sides of a marked run, and whether a label is open around it. */
export interface Around {
  readonly before: string
  readonly after: string
  readonly within: boolean
}

/** Writes a mark around what it holds: code around its words, others around Markdown. */
export function wrap(
  mark: Mark,
  held: string | ((around: Around) => string),
  around: Around,
): string {
  if (typeof held === 'string') return wrapCode(held, around)
  switch (mark.type) {
    case 'bold':
      return delimited(held, around, '**', 'strong')
    case 'italic':
      return delimited(held, around, '_', 'em')
    case 'strike':
      return delimited(held, around, '~~', 'del')
    case 'code':
      return `<code>${held(inLabel)}</code>`
    case 'link': {
      const { href, language } = mark.attrs
      if (language !== null) return labelled('link', held, { href, lang: language })
      return `[${held(inLabel)}](${escapeDestination(href)})`
    }
    case 'language': {
      const { language } = mark.attrs
      return labelled('lang', held, { lang: language })
    }
    case 'quotation':
      return labelled('quote', held, { id: mark.attrs.id })
    case 'passage':
      return labelled('passage', held, { id: mark.attrs.id })
    case 'time':
      return labelled('time', held, { at: mark.attrs.at })
    default:
      return mark satisfies never
  }
}

const inLabel: Around = { before: '[', after: ']', within: true }

function labelled(
  name: string,
  held: (around: Around) => string,
  attributes: Readonly<Record<string, string>>,
): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    key === 'id' && /^[a-z][\w-]*$/i.test(value)
      ? `#${value}`
      : `${key}="${escapeAttribute(value)}"`,
  )
  return `:${name}[${held(inLabel)}]{${pairs.join(' ')}}`
}

/** Between signs where Markdown reads them as such, and between tags where it would not. */
function delimited(
  held: (around: Around) => string,
  around: Around,
  sign: string,
  tag: string,
): string {
  const edge = sign.charAt(0)
  const inner = held({ ...around, before: edge, after: edge })
  const open = opens(around.before, edge) && opens(around.after, edge)
  if (open && /^\S/.test(inner) && /\S$/.test(inner)) return `${sign}${inner}${sign}`
  const { within } = around
  return `<${tag}>${held({ before: '>', after: '<', within })}</${tag}>`
}

/** Whether signs may stand beside a character: white space or punctuation, but not the sign itself. */
function opens(beside: string, sign: string): boolean {
  return beside !== sign && /[\s\p{P}\p{S}]/u.test(beside)
}

function wrapCode(text: string, { within }: Around): string {
  const line = text.replaceAll(/\r?\n/g, ' ')
  // Brackets would end the label of a directive, which knows nothing of code.
  if (line.includes('\r') || (within && /[[\]]/.test(line)) || line === '')
    return `<code>${escapeText(line, { first: false, last: false, followed: true, plain: false })}</code>`
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const padded = /^`|`$/.test(line) || /^ .*[^ ].* $/.test(line)
  return padded ? `${fence} ${line} ${fence}` : fence + line + fence
}
