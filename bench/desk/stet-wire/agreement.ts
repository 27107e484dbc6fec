/** `node bench/desk/stet-wire/agreement.ts` compares `second/` with `pieces/` and prints how far they agree. */
import { readdirSync } from 'node:fs'
import {
  type Both,
  countBy,
  dice,
  kappa,
  labelPairs,
  type Pair,
  percent,
  type Quotation,
  readBoth,
  touch,
} from './agreement-read.ts'
import { askKinds, mustAnswerKinds, types } from './kinds.ts'
import type { Label, Piece } from './read.ts'

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function printWords(what: string, pairs: readonly Pair<string>[]): void {
  const same = pairs.filter((one) => one.first === one.second).length
  const apart = pairs
    .filter((one) => one.first !== one.second)
    .map((one) => `${one.first}/${one.second}`)
  const list = countBy(apart).map(([word, count]) => `${word} ${count}`)
  print(`${what}: ${percent(same, pairs.length)}, kappa ${kappa(pairs)}; apart ${list.join(', ')}`)
}

const inWords = (words: readonly string[]): string =>
  countBy(words)
    .map(([word, times]) => `${word} ${times}`)
    .join(', ')

const levels: readonly (readonly [string, number])[] = [
  ['any overlap', 1e-9],
  ['>= .5', 0.5],
  ['>= .8', 0.8],
  ['exact', 1],
]

function printQuotations(all: readonly Both[]): void {
  const pairs = all.flatMap((one) => one.pairs)
  for (const type of ['all', ...types]) {
    const is = (one: Quotation): boolean => type === 'all' || one.type === type
    const firsts = all.flatMap((one) => one.quotedFirst).filter(is).length
    const seconds = all.flatMap((one) => one.quotedSecond).filter(is).length
    const found = levels.map(([name, least]) => {
      const good = pairs.filter((one) => one.jaccard >= least)
      const both =
        good.filter((one) => is(one.first)).length + good.filter((one) => is(one.second)).length
      return `${name} ${((100 * both) / (firsts + seconds)).toFixed(1)}%`
    })
    print(`${type} (${firsts} and ${seconds}): ${found.join(', ')}`)
  }
  const lone = all.flatMap(({ quotedFirst, quotedSecond, pairs: matched }) => [
    ...quotedFirst
      .filter((q) => !matched.some((one) => one.first === q))
      .map((q) => `first ${q.type}`),
    ...quotedSecond
      .filter((q) => !matched.some((one) => one.second === q))
      .map((q) => `second ${q.type}`),
  ])
  print(
    `only one side has: ${countBy(lone)
      .map(([w, n]) => `${w} ${n}`)
      .join(', ')}`,
  )
}

/** How the labels of one tag that belong to the matched quotations overlap. */
function printRole(all: readonly Both[], tag: 's' | 'c' | 'r', what: string): void {
  const outcome = all.flatMap(({ first, second, pairs }) =>
    pairs.map((pair) => {
      const of = (piece: Piece, id: string): Label[] =>
        piece.labels.filter((one) => one.tag === tag && one.ids.includes(id))
      const firsts = of(first, pair.first.id)
      const seconds = of(second, pair.second.id)
      if (firsts.length === 0 && seconds.length === 0) return 'neither'
      if (seconds.length === 0) return 'first only'
      if (firsts.length === 0) return 'second only'
      return firsts.some((one) => seconds.some((other) => touch(one, other))) ? 'same' : 'elsewhere'
    }),
  )
  const counted = countBy(outcome.filter((one) => one !== 'neither'))
  const same = outcome.filter((one) => one === 'same').length
  const rest = counted.filter(([word]) => word !== 'same').map(([word, n]) => `${word} ${n}`)
  print(
    `${what}: ${percent(same, outcome.filter((one) => one !== 'neither').length)}; ${rest.join(', ')}`,
  )
}

/** Whether two matched quotations of a piece have one speaker, for either side. */
function printWho(all: readonly Both[]): void {
  const links: Pair<string>[] = []
  for (const { first, second, pairs } of all) {
    const who = (piece: Piece, id: string): string | undefined =>
      piece.labels.find((one) => one.tag === 's' && one.ids.includes(id))?.value
    const known = pairs.flatMap((one) => {
      const a = who(first, one.first.id)
      const b = who(second, one.second.id)
      return a === undefined || b === undefined ? [] : [{ first: a, second: b }]
    })
    known.forEach((one, at) => {
      for (const other of known.slice(at + 1))
        links.push({
          first: one.first === other.first ? 'same' : 'other',
          second: one.second === other.second ? 'same' : 'other',
        })
    })
  }
  printWords('same speaker or another, each two quotations of a piece', links)
}

function printMatched(all: readonly Both[]): void {
  printRole(all, 's', 'speaker overlaps')
  printWho(all)
  printRole(all, 'c', 'cue overlaps')
  printRole(all, 'r', 'recipient overlaps')
  const pairs = all.flatMap((one) => one.pairs)
  for (const key of ['type', 'channel', 'naming', 'distance'] as const)
    printWords(
      key,
      pairs.map((one) => ({ first: one.first[key], second: one.second[key] })),
    )
  const is = (one: Quotation): boolean => one.distance === 'outlet'
  const through = pairs.filter((one) => is(one.first) && is(one.second))
  print(
    `through an outlet: ${dice(
      through.length,
      pairs.filter((one) => is(one.first)).length,
      pairs.filter((one) => is(one.second)).length,
    )}; the same outlet ${percent(through.filter((one) => one.first.via === one.second.via).length, through.length)}`,
  )
  print(
    `same unnamed source again: ${dice(
      pairs.filter((one) => one.first.same && one.second.same).length,
      pairs.filter((one) => one.first.same).length,
      pairs.filter((one) => one.second.same).length,
    )}`,
  )
}

const count = (all: readonly Both[], side: 'first' | 'second', tag: string): number =>
  all.flatMap((one) => one[side].labels).filter((one) => one.tag === tag).length

function printLabels(all: readonly Both[], tag: 't' | 'x', what: string): void {
  const pairs = all.flatMap((one) => labelPairs(one, tag, () => true))
  print(`${what} found: ${dice(pairs.length, count(all, 'first', tag), count(all, 'second', tag))}`)
  const same = pairs.filter((one) => one.first.value === one.second.value).length
  print(`${what} read alike: ${percent(same, pairs.length)}`)
}

/** Words in marks that one side takes for speech and the other does not. */
function printMarksApart(all: readonly Both[]): void {
  const apart = (one: Piece, other: Piece): number =>
    one.labels.filter(
      (mark) =>
        mark.tag === 'x' &&
        !other.labels.some((two) => two.tag === 'x' && touch(mark, two)) &&
        other.labels.some(
          (two) => (two.tag === 'w' || two.tag === 'q') && two.start === mark.start,
        ),
    ).length
  const sum = (of: (both: Both) => number): number => all.reduce((n, one) => n + of(one), 0)
  print(
    `no speech for the first, speech for the second: ${sum((one) => apart(one.first, one.second))}; the other way ${sum((one) => apart(one.second, one.first))}`,
  )
}

function printTopics(all: readonly Both[]): void {
  const both = all.flatMap(({ first, second }) =>
    first.topics.flatMap((one) => {
      const other = second.topics.find((two) => two.topic === one.topic)
      return other ? [{ first: one, second: other }] : []
    }),
  )
  const firsts = all.flatMap((one) => one.first.topics)
  const seconds = all.flatMap((one) => one.second.topics)
  print(`topics: ${dice(both.length, firsts.length, seconds.length)}`)
  const subject = both.filter((one) => one.first.subject && one.second.subject).length
  const ofSubject = (list: typeof firsts): number => list.filter((one) => one.subject).length
  print(`topics as subject: ${dice(subject, ofSubject(firsts), ofSubject(seconds))}`)
}

interface Asked {
  readonly first: number
  readonly second: number
  readonly place: number
  readonly piece: number
}

function asked(all: readonly Both[], kind: string): Asked {
  const held = ({ labels, asks }: Piece): number =>
    labels.filter((one) => one.tag === 'ask' && one.value === kind).length +
    asks.filter((one) => one === kind).length
  const sum = (of: (both: Both) => number): number => all.reduce((total, one) => total + of(one), 0)
  return {
    first: sum((one) => held(one.first)),
    second: sum((one) => held(one.second)),
    place: sum(
      (one) =>
        labelPairs(one, 'ask', (pair) =>
          [pair.first.value, pair.second.value].every((v) => v === kind),
        ).length +
        Math.min(...[one.first, one.second].map((p) => p.asks.filter((k) => k === kind).length)),
    ),
    piece: sum((one) => Math.min(held(one.first), held(one.second))),
  }
}

function printAsks(all: readonly Both[], title: string, kinds: readonly string[]): void {
  const rows = kinds.map((kind) => ({ kind, ...asked(all, kind) }))
  const total = (key: keyof Asked): number => rows.reduce((sum, one) => sum + one[key], 0)
  print(`${title} at one place: ${dice(total('place'), total('first'), total('second'))}`)
  print(`${title} in one piece: ${dice(total('piece'), total('first'), total('second'))}`)
  for (const { kind, first, second, place, piece } of rows)
    if (first + second > 0)
      print(
        `  ${kind}: first ${first}, second ${second}, at one place ${place}, in one piece ${piece}`,
      )
}

/** Questions at one place where neither side has the other's kind there. */
function printAsksApart(all: readonly Both[]): void {
  const asks = ({ labels }: Piece): Label[] => labels.filter((one) => one.tag === 'ask')
  const lone = (labels: Label[], others: Label[]): Label[] =>
    labels.filter((one) => !others.some((two) => two.value === one.value && touch(one, two)))
  const other = all.flatMap(({ first, second }) =>
    lone(asks(first), asks(second)).flatMap((one) =>
      lone(asks(second), asks(first))
        .filter((two) => touch(one, two))
        .map((two) => `${one.value}/${two.value}`),
    ),
  )
  print(`one place, other kinds: ${inWords(other)}`)
  printWords(
    'clean',
    all.map((one) => ({
      first: one.first.header['clean'] ?? '',
      second: one.second.header['clean'] ?? '',
    })),
  )
}

const all = readdirSync(new URL('second/', import.meta.url))
  .filter((one) => one.endsWith('.txt'))
  .sort()
  .map((one) => readBoth(one.slice(0, -'.txt'.length)))
print(`${all.length} pieces labelled twice; "(both; first and second)" stands behind each share`)
print('# Quotations')
printQuotations(all)
print('# On quotations that both have')
printMatched(all)
print('# Dates, marks and topics')
printLabels(all, 't', 'dates')
printLabels(all, 'x', 'marks that are no speech')
printMarksApart(all)
printTopics(all)
print('# Questions')
printAsks(all, 'must answer', mustAnswerKinds)
printAsks(all, 'ask', askKinds)
printAsksApart(all)
