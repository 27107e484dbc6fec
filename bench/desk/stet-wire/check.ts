/** `node bench/desk/stet-wire/check.ts` reads every piece, names slips and prints counts. */
import { readdirSync, readFileSync } from 'node:fs'
import {
  askKinds,
  channels,
  distances,
  genres,
  marks,
  mustAnswerKinds,
  namings,
  topics,
  types,
} from './kinds.ts'
import { type Label, type Piece, readPiece } from './read.ts'

const folder = new URL('pieces/', import.meta.url)
const asked: readonly string[] = [...mustAnswerKinds, ...askKinds]
const day = /^\d{4}-\d\d-\d\d$/
const more = ['via', 'chain', 'same', 'continues']

function has(words: readonly string[], word: string): boolean {
  return words.includes(word)
}

function headerSlips(piece: Piece): string[] {
  const { published = '', zone = '', genre = '', style = '', clean = '' } = piece.header
  const slips: string[] = []
  if (!day.test(published)) slips.push(`published is no day: "${published}"`)
  if (!/^[A-Z]\w+\/\w+/.test(zone)) slips.push(`zone "${zone}"`)
  if (!has(genres, genre)) slips.push(`genre "${genre}"`)
  if (style === '') slips.push('no style')
  if (clean !== 'yes' && clean !== 'no') slips.push(`clean is yes or no, found "${clean}"`)
  const questions = piece.asks.length + piece.labels.filter((one) => one.tag === 'ask').length
  if ((clean === 'yes') !== (questions === 0)) slips.push(`clean: ${clean} with ${questions} asks`)
  for (const { topic } of piece.topics) if (!has(topics, topic)) slips.push(`topic "${topic}"`)
  for (const one of piece.asks) if (!has(asked, one)) slips.push(`ask "${one}"`)
  return slips
}

function dateSlip(value: string): boolean {
  const [from = '', to = from, ...rest] = value.split('..')
  const fine = (one: string): boolean => one === '?' || day.test(one)
  if (!fine(from) || !fine(to) || rest.length > 0) return true
  for (const one of [from, to])
    if (one !== '?' && new Date(one).toISOString().slice(0, 10) !== one) return true
  return from !== '?' && to !== '?' && from > to
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** A weekday or a day of the month that does not fit the ISO day beside it. */
function daySlip(words: string, value: string): boolean {
  if (!day.test(value)) return false
  const at = new Date(value)
  const named = weekdays.findIndex((one) => words.toLowerCase().includes(one))
  if (named >= 0 && named !== at.getUTCDay()) return true
  const number = /\b(?:[A-Z][a-z]+\.? (\d{1,2})|(\d{1,2})(?:st|nd|rd|th)? [A-Z])/.exec(words)
  const found = number?.[1] ?? number?.[2]
  return found !== undefined && Number(found) !== at.getUTCDate()
}

function valueSlip(piece: Piece, label: Label): boolean {
  switch (label.tag) {
    case 'q':
      return !(has(types, label.value) || label.value === '+')
    case 's':
      return !(label.value in piece.entities)
    case 't':
      return dateSlip(label.value) || daySlip(piece.text.slice(label.start, label.end), label.value)
    case 'x':
      return !has(marks, label.value)
    case 'ask':
      return !has(asked, label.value)
    default:
      return false
  }
}

function labelSlips(piece: Piece): string[] {
  const slips: string[] = []
  const begun = new Set<string>()
  const ordered = [...piece.labels].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const label of ordered) {
    const shown = `${label.tag} ${label.ids.join(',')} ${label.value}`
    const words = piece.text.slice(label.start, label.end)
    if (words.trim() === '' || words !== words.trim()) slips.push(`${shown}: edges of "${words}"`)
    if (valueSlip(piece, label)) slips.push(`${shown}: unknown value`)
    for (const id of label.ids) if (!piece.quotations[id]) slips.push(`${shown}: no footer`)
    if (label.tag !== 'q') continue
    const id = label.ids[0] ?? ''
    if (begun.has(id) !== (label.value === '+')) slips.push(`${shown}: + without start, or twice`)
    begun.add(id)
  }
  for (const id of Object.keys(piece.quotations)) if (!begun.has(id)) slips.push(`${id}: no words`)
  return slips
}

function mixedSlips(piece: Piece): string[] {
  const slips: string[] = []
  const mixed = piece.labels.filter((one) => one.tag === 'q' && one.value === 'mixed')
  const words = piece.labels.filter((one) => one.tag === 'w')
  const plus = piece.labels.filter((one) => one.value === '+')
  const within = (inner: Label, outer: Label): boolean =>
    inner.start >= outer.start && inner.end <= outer.end
  for (const one of mixed) {
    const all = [one, ...plus.filter((other) => other.ids[0] === one.ids[0])]
    if (!words.some((word) => all.some((outer) => within(word, outer))))
      slips.push(`${one.ids[0]}: mixed without w`)
  }
  for (const word of words)
    if (![...mixed, ...plus].some((outer) => within(word, outer)))
      slips.push(`w at "${piece.text.slice(word.start, word.end)}" outside a mixed quotation`)
  return slips
}

function quotationSlips(piece: Piece): string[] {
  const slips: string[] = []
  for (const [id, one] of Object.entries(piece.quotations)) {
    if (!has(channels, one.channel)) slips.push(`${id}: channel "${one.channel}"`)
    if (!has(namings, one.naming)) slips.push(`${id}: naming "${one.naming}"`)
    if (!has(distances, one.distance)) slips.push(`${id}: distance "${one.distance}"`)
    for (const [key, value] of Object.entries(one.more)) {
      if (!has(more, key)) slips.push(`${id}: "${key}"`)
      if ((key === 'same' || key === 'continues') && (value === id || !(value in piece.quotations)))
        slips.push(`${id}: ${key}=${value} is no other quotation`)
    }
    const spoken = piece.labels.some((label) => label.tag === 's' && label.ids.includes(id))
    if (!spoken && one.naming !== 'none' && !('continues' in one.more))
      slips.push(`${id}: no speaker, nor continues`)
  }
  return slips
}

function count(rows: readonly string[]): string {
  const tally = new Map<string, number>()
  for (const row of rows) tally.set(row, (tally.get(row) ?? 0) + 1)
  return [...tally]
    .sort((a, b) => b[1] - a[1])
    .map(([word, n]) => `${word} ${n}`)
    .join(', ')
}

function print(pieces: readonly Piece[]): void {
  const labels = pieces.flatMap((piece) => piece.labels)
  const of = (tag: string): Label[] => labels.filter((one) => one.tag === tag)
  const quotations = pieces.flatMap((piece) => Object.values(piece.quotations))
  const asks = [...of('ask').map((one) => one.value), ...pieces.flatMap((piece) => piece.asks)]
  const dates = of('t')
  const words = pieces.map((piece) => piece.text.split(/\s+/).length)
  const rows: [string, string][] = [
    ['pieces', `${pieces.length}, kept ${pieces.filter((one) => one.kept).length}`],
    [
      'words',
      `${words.reduce((a, b) => a + b, 0)} (${Math.min(...words)} to ${Math.max(...words)})`,
    ],
    ['clean', count(pieces.map((one) => one.header['clean'] ?? ''))],
    ['genre', count(pieces.map((one) => one.header['genre'] ?? ''))],
    ['labels', count(labels.map((one) => one.tag))],
    ['quotations', `${quotations.length}: ${count(of('q').map((one) => one.value))}`],
    ['channel', count(quotations.map((one) => one.channel))],
    ['naming', count(quotations.map((one) => one.naming))],
    ['distance', count(quotations.map((one) => one.distance))],
    ['further', count(quotations.flatMap((one) => Object.keys(one.more)))],
    ['marked', count(of('x').map((one) => one.value))],
    ['dates', `${dates.length}, in quotations ${dates.filter((one) => one.quoted).length}`],
    [
      'topics',
      count(
        pieces.flatMap((p) =>
          p.topics.map((one) => `${one.topic} ${one.subject ? 'subject' : 'passing'}`),
        ),
      ),
    ],
    ['must answer', count(asks.filter((one) => has(mustAnswerKinds, one)))],
    ['ask', count(asks.filter((one) => has(askKinds, one)))],
  ]
  process.stdout.write(rows.map(([title, line]) => `${title}: ${line}\n`).join(''))
}

function main(): void {
  const pieces: Piece[] = []
  const slips: string[] = []
  for (const file of readdirSync(folder)
    .filter((one) => one.endsWith('.txt'))
    .sort()) {
    const name = file.slice(0, -4)
    try {
      const piece = readPiece(name, readFileSync(new URL(file, folder), 'utf8'))
      pieces.push(piece)
      for (const check of [headerSlips, labelSlips, mixedSlips, quotationSlips])
        for (const slip of check(piece)) slips.push(`${name}: ${slip}`)
    } catch (error) {
      slips.push(error instanceof Error ? error.message : String(error))
    }
  }
  for (const slip of slips) process.stderr.write(`${slip}\n`)
  print(pieces)
  if (slips.length > 0) process.exitCode = 1
}

main()
