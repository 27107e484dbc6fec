import { createHash } from 'node:crypto'

/** A labelled stretch; offsets are UTF-16 into the piece's plain text, end exclusive. */
export interface Label {
  readonly tag: 'q' | 's' | 'c' | 'r' | 'o' | 'w' | 't' | 'x' | 'ask'
  /** The quotations it belongs to: "q1". Empty for w, t, x and ask. */
  readonly ids: readonly string[]
  /** Type of a quotation ("+" for a further stretch), entity, date range or kind. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** True inside the quoted words of a direct or mixed quotation. */
  readonly quoted: boolean
}

/** A headline, standfirst, caption or body paragraph and its place in the plain text. */
export interface Part {
  readonly kind: 'headline' | 'standfirst' | 'caption' | 'paragraph'
  readonly start: number
  readonly end: number
}

/** What the footer says of one quotation. */
export interface Attributes {
  readonly channel: string
  readonly naming: string
  readonly distance: string
  /** via, chain, same, continues. */
  readonly more: Readonly<Record<string, string>>
}

export interface Piece {
  readonly name: string
  /** True for the half kept for final measurement. */
  readonly kept: boolean
  readonly header: Readonly<Record<string, string>>
  readonly topics: readonly { readonly topic: string; readonly subject: boolean }[]
  readonly entities: Readonly<Record<string, string>>
  /** The text without labels: parts parted by an empty line. */
  readonly text: string
  readonly parts: readonly Part[]
  readonly labels: readonly Label[]
  readonly quotations: Readonly<Record<string, Attributes>>
  /** Questions about the whole piece, such as "no-help-line". */
  readonly asks: readonly string[]
}

/** Takes a piece's name without extension; true when it is kept for final measurement. */
export function isKept(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 1
}

/** Takes a name and the file's content; gives the piece; throws with the place on a slip. */
export function readPiece(name: string, file: string): Piece {
  const sections = file.replace(/\r/g, '').split(/^---$/m)
  const [head, body, foot] = sections
  if (sections.length !== 3 || head === undefined || body === undefined || foot === undefined)
    throw new Error(`${name}: a piece has three sections, ${sections.length} found`)
  const header = readHeader(name, head)
  const { text, parts, labels } = readBody(name, body)
  return {
    name,
    kept: isKept(name),
    header,
    topics: list(header['topics']).map((one) => readTopic(name, one)),
    entities: Object.fromEntries(list(header['entities']).map((one) => readEntity(name, one))),
    text,
    parts,
    labels,
    ...readFooter(name, foot),
  }
}

function list(line: string | undefined): string[] {
  return (line ?? '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'none')
}

function readHeader(name: string, head: string): Record<string, string> {
  const header: Record<string, string> = {}
  for (const line of head.split('\n').filter((one) => one.trim() !== '')) {
    const at = line.indexOf(':')
    if (at < 1) throw new Error(`${name}: no "key: value" in the header line "${line}"`)
    header[line.slice(0, at).trim()] = line.slice(at + 1).trim()
  }
  return header
}

function readTopic(name: string, one: string): { topic: string; subject: boolean } {
  const [topic = '', role = ''] = one.split(' ')
  if (role !== 'subject' && role !== 'passing')
    throw new Error(`${name}: a topic is "subject" or "passing", found "${one}"`)
  return { topic, subject: role === 'subject' }
}

function readEntity(name: string, one: string): [string, string] {
  const at = one.indexOf('=')
  if (at < 1) throw new Error(`${name}: an entity is "id=who", found "${one}"`)
  return [one.slice(0, at), one.slice(at + 1)]
}

function readFooter(name: string, foot: string): Pick<Piece, 'quotations' | 'asks'> {
  const quotations: Record<string, Attributes> = {}
  const asks: string[] = []
  for (const line of foot.split('\n').filter((one) => one.trim() !== '')) {
    const at = line.indexOf(':')
    const keys = line.slice(0, at).trim().split(/\s+/)
    const rest = line.slice(at + 1).trim()
    if (keys[0] === 'ask') asks.push(rest)
    else {
      const attributes = readAttributes(name, rest)
      for (const key of keys) {
        if (quotations[key]) throw new Error(`${name}: ${key} stands twice in the footer`)
        quotations[key] = attributes
      }
    }
  }
  return { quotations, asks }
}

function readAttributes(name: string, rest: string): Attributes {
  const [first = '', ...others] = rest.split(';').map((one) => one.trim())
  const [channel = '', naming = '', distance = '', ...extra] = first.split(/\s+/)
  if (extra.length > 0) throw new Error(`${name}: too many words in "${first}"`)
  return {
    channel,
    naming,
    distance,
    more: Object.fromEntries(others.map((one) => readEntity(name, one))),
  }
}

const partMarks = [
  ['# ', 'headline'],
  ['## ', 'standfirst'],
  ['!! ', 'caption'],
] as const

function readBody(name: string, body: string): Pick<Piece, 'text' | 'parts' | 'labels'> {
  const parts: Part[] = []
  const labels: Label[] = []
  let text = ''
  for (const block of body.split(/\n\s*\n/).map((one) => one.trim())) {
    if (block === '') continue
    const mark = partMarks.find(([sign]) => block.startsWith(sign))
    if (text !== '') text += '\n\n'
    const start = text.length
    text += readBlock(name, mark ? block.slice(mark[0].length) : block, start, labels)
    parts.push({ kind: mark ? mark[1] : 'paragraph', start, end: text.length })
  }
  return { text, parts, labels }
}

function readBlock(name: string, block: string, base: number, labels: Label[]): string {
  const open: { head: string; start: number }[] = []
  let text = ''
  for (let at = 0; at < block.length; at++) {
    const sign = block.charAt(at)
    if (sign === '⟦') {
      const bar = block.indexOf('|', at)
      if (bar < 0) throw new Error(`${name}: no | after "${block.slice(at, at + 30)}"`)
      open.push({ head: block.slice(at + 1, bar), start: base + text.length })
      at = bar
    } else if (sign === '⟧') {
      const last = open.pop()
      if (!last) throw new Error(`${name}: ⟧ closes nothing after "${text.slice(-30)}"`)
      const inQuotes = open.some((one) => /^(w$|q\d+ (direct|\+))/.test(one.head))
      labels.push(readLabel(name, last.head, last.start, base + text.length, inQuotes))
    } else text += sign
  }
  if (open.length > 0) throw new Error(`${name}: "${open[0]?.head}" is not closed in its paragraph`)
  return text
}

function readLabel(name: string, head: string, start: number, end: number, quoted: boolean): Label {
  const words = head.split(' ')
  const [tag = '', second = '', third = ''] = words
  const place = { start, end, quoted }
  if (/^q\d+$/.test(tag) && words.length === 2)
    return { tag: 'q', ids: [tag], value: second, ...place }
  if (tag === 's' && words.length === 3)
    return { tag, ids: second.split(','), value: third, ...place }
  if ((tag === 'c' || tag === 'r' || tag === 'o') && words.length === 2)
    return { tag, ids: second.split(','), value: '', ...place }
  if (tag === 'w' && words.length === 1) return { tag, ids: [], value: '', ...place }
  if ((tag === 't' || tag === 'x' || tag === 'ask') && words.length === 2)
    return { tag, ids: [], value: second, ...place }
  throw new Error(`${name}: the label "${head}" is none of the known ones`)
}
