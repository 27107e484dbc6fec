import type { Level, Question, Reading } from '@stet/core/desk'

/** What came of a rule on a number of pieces. */
export interface RuleTrial {
  readonly rule: string
  readonly asked: Readonly<Record<Level, number>>
  /** The pieces in which it asked anything. */
  readonly pieces: number
  /** The first places at which it asked. */
  readonly examples: readonly Example[]
}

export interface Example {
  readonly piece: string
  readonly level: Level
  /** The words asked about, with some around them; in one line. */
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Rules on many pieces: what each asked, and of how many words. */
export interface Trial {
  readonly pieces: number
  readonly words: number
  readonly rules: readonly RuleTrial[]
}

/** Adds piece by piece what rules ask. */
export interface TrialSum {
  readonly add: (piece: string, reading: Reading, questions: readonly Question[]) => void
  readonly sum: () => Trial
}

const around = 50

/** Begins a trial of rules by name, that keeps so many examples of each. */
export function openTrial(names: readonly string[], examples: number): TrialSum {
  const found = new Map(names.map((rule) => [rule, emptyCount()]))
  let [pieces, words] = [0, 0]
  return {
    add: (piece, reading, questions) => {
      pieces += 1
      words += wordsIn(reading)
      for (const rule of new Set(questions.map((question) => question.rule))) {
        const count = found.get(rule)
        if (count) count.pieces += 1
      }
      for (const question of questions) {
        const count = found.get(question.rule)
        if (!count) continue
        count.asked[question.level] += 1
        if (count.examples.length < examples)
          count.examples.push(exampleOf(piece, reading.draft.text, question))
      }
    },
    sum: () => ({
      pieces,
      words,
      rules: [...found].map(([rule, count]) => ({ rule, ...count })),
    }),
  }
}

/** Questions per 1,000 words, notes included or not. */
export function perThousand(count: number, words: number): number {
  return words === 0 ? 0 : (1000 * count) / words
}

function emptyCount(): {
  asked: Record<Level, number>
  pieces: number
  examples: Example[]
} {
  return { asked: { 'must-answer': 0, ask: 0, note: 0 }, pieces: 0, examples: [] }
}

function wordsIn({ passages }: Reading): number {
  let count = 0
  for (const { words } of passages)
    for (const { kind } of words.tokens) if (kind === 'word' || kind === 'number') count += 1
  return count
}

function exampleOf(piece: string, text: string, { level, start, end }: Question): Example {
  const line = (from: number, to: number) => text.slice(from, to).replaceAll(/\s+/g, ' ')
  return {
    piece,
    level,
    before: line(Math.max(0, start - around), start),
    words: line(start, Math.min(end, start + 200)),
    after: line(end, end + around),
  }
}
