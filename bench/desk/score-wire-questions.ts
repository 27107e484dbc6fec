import { mustAnswerKinds } from './stet-wire/kinds.ts'
import type { ReadPiece } from './stet-wire-pieces.ts'

type Tally = (name: string, by?: number) => void

/** Dates: found, and with the days that are labelled. */
export function countDates({ piece, reading }: ReadPiece, tally: Tally): void {
  for (const gold of piece.labels.filter(({ tag }) => tag === 't')) {
    const found = reading.dates.filter(({ start, end }) => start < gold.end && gold.start < end)
    tally('dates gold')
    if (found.length > 0) tally('dates found')
    if (gold.value === '?') {
      if (found.some(({ from }) => from === null)) tally('dates right')
      continue
    }
    const [from, to = from] = gold.value.split('..')
    if (found.some((one) => one.from === from && one.to === to)) tally('dates right')
  }
}

/** Subjects of the piece; a word that passes by is none. */
export function countTopics({ piece, reading }: ReadPiece, tally: Tally): void {
  const gold = new Set(piece.topics.filter(({ subject }) => subject).map(({ topic }) => topic))
  for (const { topic, isSubject } of reading.topics) {
    if (gold.has(topic)) tally('topics gold')
    if (isSubject) tally('topics found')
    if (isSubject && gold.has(topic)) tally('topics right')
  }
}

const mustAnswer: ReadonlySet<string> = new Set(mustAnswerKinds)

/** Questions against what a careful editor labelled: in the same sentence is found; on a clean piece every one is a false alarm. */
export function countQuestions({ piece, reading, questions }: ReadPiece, tally: Tally): void {
  const words = piece.text.split(/\s+/).length
  const isClean = piece.header['clean'] === 'yes'
  tally('words', words)
  if (isClean) tally('clean words', words)
  const sentences = reading.passages.flatMap((passage, index) =>
    passage.words.sentences.map(({ start, end }) => {
      const base = reading.draft.passages[index]?.start ?? 0
      return { start: base + start, end: base + end }
    }),
  )
  const sentenceOf = (place: number) => sentences.findIndex(({ end }) => place < end)
  const labelled = piece.labels.filter(({ tag }) => tag === 'ask')
  const isNear = (kinds: (kind: string) => boolean, from: number, to: number) =>
    piece.asks.some(kinds) ||
    labelled.some(
      (one) =>
        kinds(one.value) &&
        sentenceOf(one.start) <= sentenceOf(Math.max(from, to - 1)) &&
        sentenceOf(one.end - 1) >= sentenceOf(from),
    )
  for (const { level, start, end } of questions) {
    if (level === 'note') continue
    tally(`${level} asked`)
    if (isClean) tally(`${level} on clean`)
    if (isNear(level === 'must-answer' ? (kind) => mustAnswer.has(kind) : () => true, start, end))
      tally(`${level} right`)
  }
  for (const { value, start, end } of labelled) {
    const level = mustAnswer.has(value) ? 'must' : 'other'
    tally(`asks ${level} gold`)
    const near = questions.filter(
      (one) =>
        one.level !== 'note' &&
        sentenceOf(one.start) <= sentenceOf(end - 1) &&
        sentenceOf(Math.max(one.start, one.end - 1)) >= sentenceOf(start),
    )
    if (near.length > 0) tally(`asks ${level} met`)
    if (near.some((one) => one.level === 'must-answer')) tally(`asks ${level} met as must`)
  }
}
