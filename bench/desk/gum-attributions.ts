import type { GumDocument, GumToken, Stretch } from './gum-document.ts'

/** Something that GUM marks as said or thought by somebody. */
export interface Attribution {
  /** In as many pieces as something interrupts it into, plus one. */
  readonly content: readonly Stretch[]
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly cueLemmas: readonly string[]
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly negated: boolean
  /** The group of the entity that the source’s words name; null where none is marked. */
  readonly entity: string | null
}

interface Signal {
  readonly type: string
  readonly tokens: readonly number[]
}

/** An elementary discourse unit: tokens from `from` up to before `to`. */
interface Unit {
  readonly relation: string
  readonly to: number
  readonly depth: number
  readonly signals: readonly Signal[]
  readonly first: number
  readonly last: number
}

/**
 * The attributions of a document: content from the discourse tree, source and cue from the signals, credits of pictures and
 * reading lists set aside.
 */
export function attributionsOf(document: GumDocument): readonly Attribution[] {
  const known = read.get(document)
  if (known) return known
  const found = readAttributions(document)
  read.set(document, found)
  return found
}

const read = new WeakMap<GumDocument, readonly Attribution[]>()

function readAttributions(document: GumDocument): readonly Attribution[] {
  const units = unitsOf(document.tokens)
  return [...units].flatMap(([number, unit]) => {
    if (!unit.relation.startsWith('attribution')) return []
    const found = attribution(document, units, number, unit)
    return found ? [found] : []
  })
}

type Units = ReadonlyMap<number, Unit>

function unitsOf(tokens: readonly GumToken[]): Units {
  const starts = tokens.flatMap((token, index) => {
    const discourse = token.misc.get('Discourse')
    return discourse === undefined ? [] : [{ index, discourse }]
  })
  const units = new Map<number, Unit>()
  for (const [place, { index, discourse }] of starts.entries()) {
    const [primary = ''] = discourse.split(';')
    const [name = '', link = '', depth = '0', ...rest] = primary.split(':')
    const relation = name.replace(/_m$/, '')
    const end = starts[place + 1]?.index ?? tokens.length
    const [from = place + 1, to = 0] = link.split('->').map(Number)
    const signals = rest.join(':').split('+').map(signalOf)
    units.set(from, { relation, to, depth: Number(depth), signals, first: index, last: end })
  }
  return units
}

/** `lex-indwd-16-_`: type, tokens counted from 1 through the document, status. */
function signalOf(written: string): Signal {
  const [, type = '', places = ''] = /^(\w+-\w+)-([\d,-]+)-\w+$/.exec(written) ?? []
  const tokens = places.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number)
    return Array.from({ length: last - first + 1 }, (_one, index) => first + index - 1)
  })
  return { type, tokens: places === '' ? [] : tokens }
}

function attribution(
  document: GumDocument,
  units: Units,
  number: number,
  unit: Unit,
): Attribution | undefined {
  const { tokens } = document
  const held = contentOf(units, number, unit)
  const sourceUnits = [number, ...linkedBy(units, number, 'same-unit')]
  const inSource = new Set(sourceUnits.flatMap((one) => tokensOf(units, one)))
  const marked = tokensUnder(unit, 'sem-atsrc')
  const inside = marked.filter((token) => inSource.has(token))
  const cue = tokensUnder(unit, 'lex-indwd', 'lex-indph').filter((token) => inSource.has(token))
  const cues = cue.length > 0 ? cue : rootVerb(tokens, [...inSource])
  const content = spans(
    document,
    [...held].flatMap((one) => tokensOf(units, one)),
  )
  const words = content.map(({ start, end }) => document.text.slice(start, end)).join(' ')
  if (isCredit(document, [...inSource], cue, words)) return undefined
  const source = inside.length > 0 ? inside : marked
  return {
    content,
    source: spans(document, source),
    cue: spans(document, cues),
    cueLemmas: cues.map((token) => tokens[token]?.lemma ?? ''),
    kind: kindOf(words),
    negated: unit.relation === 'attribution-negative',
    entity: entityAt(tokens, source),
  }
}

/** The content’s head, what depends on it inside the attribution, and halves of one unit. */
function contentOf(units: Units, source: number, { to: head, depth }: Unit): ReadonlySet<number> {
  const held = new Set<number>()
  const take = (unit: number) => {
    if (held.has(unit) || unit === source) return
    held.add(unit)
    for (const [other, { to }] of units) if (to === unit) take(other)
  }
  held.add(head)
  for (const [other, unit] of units) {
    if (unit.to !== head || other === source) continue
    if (unit.depth < depth || unit.relation === 'same-unit') take(other)
  }
  const own = units.get(head)
  if (own?.relation === 'same-unit') {
    held.add(own.to)
    for (const [other, unit] of units)
      if (unit.to === own.to && unit.depth < own.depth && other !== head) take(other)
  }
  held.delete(source)
  return held
}

function linkedBy(units: Units, number: number, relation: string): readonly number[] {
  return [...units].flatMap(([other, unit]) =>
    unit.to === number && unit.relation === relation ? [other] : [],
  )
}

function tokensOf(units: Units, number: number): readonly number[] {
  const unit = units.get(number)
  if (!unit) return []
  return Array.from({ length: unit.last - unit.first }, (_one, index) => unit.first + index)
}

function tokensUnder({ signals }: Unit, ...types: readonly string[]): readonly number[] {
  const found = signals.flatMap(({ type, tokens }) => (types.includes(type) ? tokens : []))
  return [...new Set(found)].sort((a, b) => a - b)
}

/** The verb of a unit on which no other word of it stands: “She continued:”. */
function rootVerb(tokens: readonly GumToken[], unit: readonly number[]): readonly number[] {
  const inUnit = new Set(unit)
  const root = unit.find((index) => {
    const token = tokens[index]
    if (!token || token.upos === 'PUNCT') return false
    const head = token.head === 0 ? -1 : index + (token.head - token.id)
    return !inUnit.has(head)
  })
  return root !== undefined && tokens[root]?.upos === 'VERB' ? [root] : []
}

/** Credits of pictures and reading lists. */
function isCredit(
  { tokens, text, paragraphs }: GumDocument,
  source: readonly number[],
  cue: readonly number[],
  words: string,
): boolean {
  if (cue.length > 0) return false
  if (source.some((index) => /^(?:VERB|AUX)$/.test(tokens[index]?.upos ?? ''))) return false
  const place = tokens[source[0] ?? 0]?.start ?? 0
  const block = paragraphs.find(({ start, end }) => start <= place && place < end)?.block ?? 'p'
  return /^(?:figure|caption|item)$/.test(block) && !/^["“]/.test(words || text)
}

/** Neighbouring tokens as one stretch of text. */
function spans({ tokens, text }: GumDocument, chosen: readonly number[]): readonly Stretch[] {
  const found: { start: number; end: number }[] = []
  for (const index of [...new Set(chosen)].sort((a, b) => a - b)) {
    const token = tokens[index]
    const last = found.at(-1)
    if (!token) continue
    if (last && text.slice(last.end, token.start).trim() === '') last.end = token.end
    else found.push({ start: token.start, end: token.end })
  }
  return found
}

const marks = /["“”]|``/

function kindOf(words: string): Attribution['kind'] {
  const bare = words.replace(/[\s.,;:!?]+$/, '').trim()
  if (/^(?:["“]|``)/.test(bare) && /["”]$/.test(bare)) return 'direct'
  return marks.test(words) ? 'mixed' : 'indirect'
}

/** The group of the smallest entity around the last word of a source. */
function entityAt(tokens: readonly GumToken[], source: readonly number[]): string | null {
  return source.map((index) => innermost(tokens, index)).findLast((group) => group !== null) ?? null
}

function innermost(tokens: readonly GumToken[], index: number): string | null {
  const open: string[] = []
  const sentence = tokens[index]?.sentence
  const first = tokens.findIndex((token) => token.sentence === sentence)
  for (let at = first; at <= index; at += 1) {
    const written = tokens[at]?.misc.get('Entity') ?? ''
    const starts: string[] = []
    for (const [, opening, closing] of written.matchAll(/\((\d+)-|(\d+)\)/g)) {
      if (opening) starts.push(opening)
      else if (closing && at < index) open.splice(open.lastIndexOf(closing), 1)
    }
    open.push(...starts)
    if (at < index)
      for (const [, single] of written.matchAll(/\((\d+)-[^()]*\)/g))
        if (single) open.splice(open.lastIndexOf(single), 1)
  }
  return open.at(-1) ?? null
}
