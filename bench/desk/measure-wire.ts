import { type Counts, estimate, share, sumOf, threeOf, written } from './estimate.ts'
import { scoreWire } from './score-wire.ts'
import { channels } from './stet-wire/kinds.ts'
import { piecesOf, readWire } from './stet-wire-pieces.ts'
import type { Table } from './table.ts'

/** What was counted in a half of Stet-Wire, piece by piece. */
export function scoreHalf(half: 'open' | 'kept'): readonly Counts[] {
  return piecesOf(half).map((piece) => scoreWire(readWire(piece)))
}

/** The figures of Stet-Wire with what is asked of them. */
export function wireTable(pieces: readonly Counts[]): Table {
  const figures = figuresOf(pieces)
  return {
    head: ['figure', 'desk', 'asked'],
    rows: [...wordRows(figures), ...questionRows(figures)],
  }
}

interface Figures {
  readonly pieces: readonly Counts[]
  readonly part: (of: string, whole: string) => string
  readonly three: (name: string) => string
}

function figuresOf(pieces: readonly Counts[]): Figures {
  return {
    pieces,
    part: (of, whole) => written(estimate(pieces, (sum) => share(sum[of], sum[whole]))),
    three: (name) => {
      const { precision, recall, f1 } = threeOf(name)
      return [precision, recall, f1].map((figure) => written(estimate(pieces, figure))).join(' / ')
    },
  }
}

function macro(sum: Counts): number {
  const present = channels.filter((name) => sum[`channel ${name} gold`])
  const all = present.map((name) => threeOf(`channel ${name}`).f1(sum))
  return all.reduce((total, one) => total + one, 0) / Math.max(1, all.length)
}

function wordRows({ pieces, part, three }: Figures): Table['rows'] {
  return [
    ['words in marks that are speech, P / R / F1', three('regions'), 'F1 ≥ 97'],
    [
      'scare quotes, titles, terms and nicknames, up to three words, P / R / F1',
      three('no speech, short'),
      'P ≥ 90 at R ≥ 85',
    ],
    ['… of any length', three('no speech'), ''],
    ['quotations, J ≥ .5, P / R / F1', three('quotations'), ''],
    ['… indirect', three('indirect'), 'P ≥ 85, R ≥ 72'],
    ['… mixed', three('mixed'), ''],
    ['… direct', three('direct'), ''],
    ['content exact, of matched', part('exact', 'matched'), ''],
    ['kind right, of matched', part('kind right', 'matched'), '≥ 97'],
    [
      'speaker of quoted words overlaps, of matched',
      part('speaker right', 'speaker matched'),
      '≥ 91',
    ],
    ['whom the speaker means, of matched', part('entity right', 'entity matched'), '≥ 85'],
    ['unnamed sources, P / R / F1', three('unnamed'), 'P ≥ 95, R ≥ 90'],
    ['second-hand, P / R / F1', three('second-hand'), 'P ≥ 95, R ≥ 90'],
    ['channel, macro F1 over classes', written(estimate(pieces, macro)), '≥ 88'],
    [
      'naming, distance right, of matched',
      `${part('naming right', 'sourced')}, ${part('distance right', 'sourced')}`,
      '',
    ],
    ['outlet right, where one is labelled', part('outlet right', 'outlet gold'), ''],
  ]
}

function questionRows({ pieces, part, three }: Figures): Table['rows'] {
  const rate = (level: string) =>
    written(
      estimate(
        pieces,
        (sum) => (1000 * (sum[`${level} on clean`] ?? 0)) / (sum['clean words'] ?? 1),
      ),
    )
  return [
    ['dates found', part('dates found', 'dates gold'), '≥ 98'],
    ['dates resolved', part('dates right', 'dates gold'), '≥ 95'],
    ['subjects of the piece, P / R / F1', three('topics'), 'F1 ≥ 92'],
    ['must answer: precision', part('must-answer right', 'must-answer asked'), '≥ 95'],
    [
      'must answer: labelled places met by one; by any question',
      `${part('asks must met as must', 'asks must gold')}; ${part('asks must met', 'asks must gold')}`,
      '',
    ],
    ['ask: in a sentence with a label', part('ask right', 'ask asked'), ''],
    ['ask: labelled places met by any question', part('asks other met', 'asks other gold'), ''],
    ['must answer per 1,000 words of clean pieces', rate('must-answer'), '≤ 0.03'],
    ['ask per 1,000 words of clean pieces', rate('ask'), '≤ 3'],
  ]
}

/** What the half is, in one sentence. */
export function describeHalf(pieces: readonly Counts[]): string {
  const sum = sumOf(pieces)
  return `${pieces.length} pieces, ${sum['words'] ?? 0} words, ${sum['quotations gold'] ?? 0} quotations, ${sum['dates gold'] ?? 0} dates, ${sum['no speech gold'] ?? 0} stretches in marks that are no speech.`
}
