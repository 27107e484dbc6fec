import type { ErrorClass } from './error-classes.ts'
import { distances, pairsOf } from './score-wire.ts'
import type { Label } from './stet-wire/read.ts'
import type { ReadPiece } from './stet-wire-pieces.ts'

/** A mistake: its kind, and the stretch of text that it is about. */
interface Mistake {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The mistakes in pieces of Stet-Wire by kind, the most frequent first. For the open half: nobody looks at the other. */
export function wireMistakes(read: readonly ReadPiece[]): readonly ErrorClass[] {
  const classes = new Map<string, string[]>()
  for (const one of read) {
    const { piece } = one
    if (piece.kept)
      throw new Error(`Cannot show the mistakes in ${piece.name}: it belongs to the kept half`)
    for (const { name, start, end } of [
      ...inQuotations(one),
      ...inDates(one),
      ...inTopics(one),
      ...inQuestions(one),
    ]) {
      const words = piece.text.slice(Math.max(0, start - 50), end + 50).replace(/\s+/g, ' ')
      classes.set(name, [...(classes.get(name) ?? []), `${piece.name}: … ${words} …`])
    }
  }
  return [...classes]
    .map(([name, places]) => ({ name, places }))
    .sort((a, b) => b.places.length - a.places.length)
}

function inQuotations(read: ReadPiece): readonly Mistake[] {
  const { piece } = read
  const { pairs, missed, extra } = pairsOf(read)
  const wrong = pairs.flatMap(({ ours, theirs }): readonly Mistake[] => {
    const [first] = ours.chain
    const told = piece.quotations[theirs.one.id]
    if (!first || !told) return []
    const at = { start: first.start, end: first.end }
    const mistakes: Mistake[] = []
    const compare = (what: string, found: string, gold: string) => {
      if (found !== gold) mistakes.push({ name: `${what}: ${found} for ${gold}`, ...at })
    }
    compare('kind', first.kind, theirs.one.kind)
    compare('channel', first.channel, told.channel)
    compare('naming', first.naming, told.naming)
    compare('distance', first.distance, distances[told.distance] ?? told.distance)
    if (told.more['via']) compare('outlet', first.outlet ?? 'none', told.more['via'])
    return mistakes
  })
  return [
    ...wrong,
    ...missed.map(({ one }) => ({
      name: `quotation not found: ${one.kind}`,
      ...ends(one.content),
    })),
    ...extra.map(({ chain }) => ({
      name: `quotation that is none: ${chain[0]?.kind ?? ''}`,
      ...ends(chain),
    })),
  ]
}

function ends(stretches: readonly { readonly start: number; readonly end: number }[]): {
  start: number
  end: number
} {
  return { start: stretches[0]?.start ?? 0, end: stretches.at(-1)?.end ?? 0 }
}

function inDates({ piece, reading }: ReadPiece): readonly Mistake[] {
  const gold = piece.labels.filter(({ tag }) => tag === 't')
  return gold.flatMap(({ value, start, end }): readonly Mistake[] => {
    const found = reading.dates.filter((one) => one.start < end && start < one.end)
    if (found.length === 0) return [{ name: 'date not found', start, end }]
    const days = found.map(({ from, to }) =>
      from === null ? '?' : from === to ? from : `${from}..${to}`,
    )
    if (days.includes(value)) return []
    return [{ name: `date: ${days.join(', ')} for ${value}`, start, end }]
  })
}

function inTopics({ piece, reading }: ReadPiece): readonly Mistake[] {
  const gold = new Set(piece.topics.filter(({ subject }) => subject).map(({ topic }) => topic))
  return reading.topics.flatMap(({ topic, isSubject }): readonly Mistake[] => {
    if (gold.has(topic) === isSubject) return []
    return [
      { name: `subject ${isSubject ? 'that is none' : 'not found'}: ${topic}`, start: 0, end: 60 },
    ]
  })
}

function inQuestions({ piece, questions }: ReadPiece): readonly Mistake[] {
  const isClean = piece.header['clean'] === 'yes'
  const asked = questions.filter(({ level }) => level !== 'note')
  const alarms = isClean
    ? asked.map(({ rule, level, start, end }) => ({
        name: `${level} on a clean piece: ${rule}`,
        start,
        end,
      }))
    : []
  const isNear = (label: Label) =>
    asked.some(({ start, end }) => start < label.end + 100 && label.start < end + 100)
  const missed = piece.labels.filter((label) => label.tag === 'ask' && !isNear(label))
  const must = asked.filter(({ level }) => level === 'must-answer')
  return [
    ...alarms,
    ...missed.map(({ value, start, end }) => ({
      name: `nothing asked near: ${value}`,
      start,
      end,
    })),
    ...must.map(({ rule, start, end }) => ({ name: `(must answer asked: ${rule})`, start, end })),
  ]
}
