import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  cleanText,
  initialCommentSettings,
  judge,
  phraseLanguages,
  type StoryFacts,
  type Submission,
  textKey,
} from '@stet/core/comments'
import { chanceFrom } from '../chance.ts'
import { format } from '../figures.ts'
import type { Part } from '../report.ts'
import { percentile } from '../statistics.ts'
import { root } from '../stet.ts'
import { readCsv } from './csv.ts'

/** Comments of news sites, where they lie beside the repository; made of words where they do not. */
const file = join(root, '../shared/data/comments/toxic-spans-civil-comments/comments.csv')
const vocabulary =
  'nobody saw the drummer leave by the side door and she said so at once of a long night in town'.split(
    ' ',
  )

interface Judged {
  readonly perSecond: number
  /** Microseconds of each comment. */
  readonly times: readonly number[]
  readonly outcomes: ReadonlyMap<string, number>
  readonly phases: ReadonlyMap<string, number>
}

/** How many comments are cleaned and judged in a second, on one core, with every pack on and house phrases. */
export async function measurePipeline({ quick }: { quick: boolean }): Promise<Part> {
  const isReal = existsSync(file)
  const texts = (isReal ? realTexts() : madeTexts()).slice(0, quick ? 2000 : 16_000)
  judgeAll(texts.slice(0, 1000))
  const rounds = Array.from({ length: quick ? 1 : 3 }, () => judgeAll(texts))
  const best = rounds.reduce((one, other) => (one.perSecond > other.perSecond ? one : other))
  const signs = texts.reduce((sum, text) => sum + text.length, 0) / texts.length
  return {
    title: 'Moderation pipeline',
    how:
      `${texts.length} ${isReal ? 'comments of news sites (Civil Comments as in toxic-spans, chosen there for abuse)' : 'made comments'} of ` +
      `${format(signs)} signs on average: cleaned, judged by all phases with the packs of ${phraseLanguages.length} languages, 200 house ` +
      'phrases and a story of 12 people, and keyed for repeats; counted by the time of one core that the process used. The best of three rounds.',
    head: ['what', 'figure'],
    rows: [
      ['comments a second', format(best.perSecond)],
      ['half of them took at most', `${format(percentile(best.times, 0.5))} µs`],
      ['99 of 100 took at most', `${format(percentile(best.times, 0.99))} µs`],
      ...[...best.outcomes].map(([outcome, count]) => [outcome, percent(count, texts.length)]),
      ...[...best.phases]
        .sort(([, one], [, other]) => other - one)
        .map(([phase, count]) => [`held by ${phase}, among others`, percent(count, texts.length)]),
    ],
    verdicts: [
      {
        what: 'comments judged',
        value: best.perSecond,
        unit: '/s',
        limit: { atLeast: 5000 },
      },
    ],
    left: isReal ? [] : ['real comments: ../shared/data is absent'],
  }
}

function judgeAll(texts: readonly string[]): Judged {
  const times: number[] = []
  const outcomes = new Map<string, number>()
  const phases = new Map<string, number>()
  // Of this process alone: whatever else the machine does takes nothing away.
  const before = process.cpuUsage()
  for (const typed of texts) {
    const from = performance.now()
    const text = cleanText(typed)
    const { outcome, findings } = judge({ ...setting, text })
    textKey(text)
    times.push(1000 * (performance.now() - from))
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    const holding = findings.filter((finding) => finding.outcome !== 'order')
    for (const phase of new Set(holding.map((finding) => finding.phase)))
      phases.set(phase, (phases.get(phase) ?? 0) + 1)
  }
  const { user, system } = process.cpuUsage(before)
  const perSecond = (1e6 * texts.length) / (user + system)
  return { perSecond, times, outcomes, phases }
}

const people: StoryFacts['people'] = Array.from({ length: 12 }, (_, index) => {
  const [first, last] = [
    `Nora${'abcdefghijkl'.charAt(index)}`,
    `Quill${'abcdefghijkl'.charAt(index)}`,
  ]
  return { names: [`${first} ${last}`, last, first, `@${first}`], role: 'private' }
})

const setting: Omit<Submission, 'text'> = {
  at: '2026-11-23T12:00:00.000Z',
  policy: { writing: 'open', closed: null, slow: 0, isCareful: false, readBy: null },
  writer: {
    since: '2026-01-05T09:00:00.000Z',
    shown: 5,
    rejectedLately: 0,
    isMember: false,
    badge: null,
    barredUntil: null,
    isReadFirst: false,
  },
  story: { isCareful: false, people, topics: [] },
  lately: { byWriter: [], byWriterHere: null, same: 0 },
  settings: {
    ...initialCommentSettings.moderation,
    languages: phraseLanguages,
    phrases: Array.from({ length: 200 }, (_, index) => ({
      phrase: `brackwell rumour ${index}`,
      outcome: 'hold',
      rule: 'other',
    })),
  },
  checks: [],
}

function realTexts(): readonly string[] {
  return readCsv(readFileSync(file, 'utf8')).map((row) => row['comment_text'] ?? '')
}

function madeTexts(): readonly string[] {
  const chance = chanceFrom(7)
  return Array.from({ length: 16_000 }, () =>
    Array.from({ length: 12 + chance.below(60) }, () => chance.pick(vocabulary)).join(' '),
  )
}

function percent(count: number, of: number): string {
  return `${format((100 * count) / of)} %`
}
