import type { PhrasingContent } from 'mdast'
import { inlineNames } from '../inline-directives.ts'

/** Where a line is read: how far, and where it stands in the file. */
export interface Cursor {
  readonly text: string
  at: number
  /** The offset of `text` in the file, and the line on which it begins, counted from one. */
  readonly offset: number
  readonly line: number
}

const plainRun = /[^\\`*_[\]<&~!:@]+/y
const escaped = /\\([!-/:-@[-`{-~])/y
const code = /`([^`\n\\]+)`(?!`)/y
const destination = /\]\(([^\s()<>\\&]+)\)/y
const attributes = /\]\{(?:#([A-Za-z][\w-]*)|(at|lang)="([^"&\n]*)")\}/y
const name = /:([^\s\p{P}\p{S}](?:[^\s\p{P}\p{S}]|[-_])*)/uy
const opensBefore = /[\s(“‘[]/
const closesAfter = /[\s.,;:!?)”’…—–\]]/

/**
 * Reads words in which every sign has but one meaning: emphasis of whole words, links, and the marks of
 * this dialect. Undefined at anything else, which the full reader of Markdown must decide.
 */
export function readOrdinary(cursor: Cursor, stop = ''): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = []
  let words = ''
  const { text } = cursor
  while (cursor.at < text.length) {
    const sign = text.charAt(cursor.at)
    if (stop !== '' && text.startsWith(stop, cursor.at)) break
    const plain = take(plainRun, cursor)?.[0] ?? literal(sign, cursor)
    if (plain !== undefined) {
      words += plain
      continue
    }
    const node = readMarked(sign, cursor, stop)
    if (!node) return undefined
    if (words !== '') nodes.push({ type: 'text', value: words })
    words = ''
    nodes.push(node)
  }
  if (words !== '') nodes.push({ type: 'text', value: words })
  return nodes
}

/** A sign that means itself; undefined where it may mean more. */
function literal(sign: string, cursor: Cursor): string | undefined {
  const { text, at } = cursor
  const next = text.charAt(at + 1)
  if (sign === '\\') return take(escaped, cursor)?.[1]
  if (sign === ':') return literalColon(cursor)
  const means =
    (sign === '!' && next !== '[') ||
    (sign === '<' && !/[a-z/!?]/i.test(next)) ||
    (sign === '&' && !/[#a-z]/i.test(next)) ||
    (sign === '@' && !/[\w.+-]/.test(text.charAt(at - 1))) ||
    (sign === '_' && /^[a-z\d]$/i.test(next) && /[a-z\d]/i.test(text.charAt(at - 1)))
  if (!means) return undefined
  cursor.at += 1
  return sign
}

/** A colon and the name behind it, as in `10:30`, unless a label or attributes make it a directive. */
function literalColon(cursor: Cursor): string | undefined {
  const { at } = cursor
  const found = take(name, cursor)
  // The full reader takes half a character for a letter of a name.
  const next = cursor.text.charAt(found ? cursor.at : at + 1)
  if (!/[[{\ud800-\udfff]/.test(next) || (!found && !/[\ud800-\udfff]/.test(next))) {
    if (!found) cursor.at = at + 1
    return found?.[0] ?? ':'
  }
  cursor.at = at
  return undefined
}

function readMarked(sign: string, cursor: Cursor, stop: string): PhrasingContent | undefined {
  if (sign === '[') return readLink(cursor, stop)
  if (sign === ':') return readDirective(cursor)
  if (sign === '`') return readCode(cursor)
  if (sign === '*' || sign === '_') return readEmphasis(sign, cursor, stop)
  return undefined
}

function readCode(cursor: Cursor): PhrasingContent | undefined {
  if (cursor.text.charAt(cursor.at - 1) === '`') return undefined
  const value = take(code, cursor)?.[1]
  return value === undefined || /^ | $/.test(value) ? undefined : { type: 'inlineCode', value }
}

function readLink(cursor: Cursor, stop: string): PhrasingContent | undefined {
  const start = cursor.at
  // A link in a label could be a link in a link.
  if (stop === ']') return undefined
  cursor.at += 1
  const children = readOrdinary(cursor, ']')
  const url = children && take(destination, cursor)?.[1]
  if (url === undefined || children === undefined || children.length === 0) return undefined
  return { type: 'link', url, title: null, children, position: placeOf(start, cursor) }
}

function readDirective(cursor: Cursor): PhrasingContent | undefined {
  const start = cursor.at
  if (cursor.text.charAt(start - 1) === ':') return undefined
  const called = take(name, cursor)?.[1] ?? ''
  if (!inlineNames.includes(called) || cursor.text.charAt(cursor.at) !== '[') return undefined
  cursor.at += 1
  const from = cursor.at
  const children = readOrdinary(cursor, ']')
  const label = cursor.text.slice(from, cursor.at)
  const told = children && take(attributes, cursor)
  if (!told || label === '' || /^\s|\n|\s$/.test(label)) return undefined
  const [, id, key, value] = told
  const given = key === undefined ? { id: id ?? '' } : { [key]: value ?? '' }
  const position = placeOf(start, cursor)
  return { type: 'textDirective', name: called, attributes: given, children, position }
}

/** Emphasis from the beginning of a word to the end of one, with none inside it. */
function readEmphasis(sign: string, cursor: Cursor, stop: string): PhrasingContent | undefined {
  const { text, at } = cursor
  if (stop.startsWith('*') || stop.startsWith('_')) return undefined
  const mark = text.startsWith(sign + sign, at) ? sign + sign : sign
  const before = at === 0 || opensBefore.test(text.charAt(at - 1))
  if (!before || !/[a-z\d]/i.test(text.charAt(at + mark.length))) return undefined
  cursor.at += mark.length
  const children = readOrdinary(cursor, mark)
  const end = cursor.at
  if (!children || !text.startsWith(mark, end) || !/[a-z\d]/i.test(text.charAt(end - 1)))
    return undefined
  cursor.at += mark.length
  const closes = cursor.at === text.length || closesAfter.test(text.charAt(cursor.at))
  if (!closes) return undefined
  return { type: mark.length === 2 ? 'strong' : 'emphasis', children }
}

function take(pattern: RegExp, cursor: Cursor): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at
  const match = pattern.exec(cursor.text)
  if (match) cursor.at = pattern.lastIndex
  return match ?? undefined
}

function placeOf(
  start: number,
  { text, at, offset, line }: Cursor,
): NonNullable<PhrasingContent['position']> {
  return { start: pointOf(text, start, offset, line), end: pointOf(text, at, offset, line) }
}

function pointOf(
  text: string,
  at: number,
  offset: number,
  line: number,
): { readonly line: number; readonly column: number; readonly offset: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1
  let lines = 0
  for (let end = text.indexOf('\n'); end !== -1 && end < start; end = text.indexOf('\n', end + 1))
    lines += 1
  return { line: line + lines, column: at - start + 1, offset: offset + at }
}
