import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchQuotation } from '../packages/core/src/quotation.ts'
import { chanceFrom } from './chance.ts'
import { format, milliseconds } from './figures.ts'
import type { Part } from './report.ts'
import { median } from './statistics.ts'
import { root } from './stet.ts'

const rounds = 5

/** How fast a quotation is found in a long source, or found not to be there, and how long the words of a diff take. */
export async function measureMatching({ quick }: { quick: boolean }): Promise<Part> {
  const characters = quick ? 500_000 : 4_000_000
  const [heldOut = '', ...stories] = storyTexts()
  const source = shuffled(stories, characters)
  const found = wholeWords(source.slice(-400, -280))
  const absent = wholeWords(heldOut.slice(1000, 1120))
  const there = rate(source, found, 'exact')
  const missing = rate(source, absent, 'differs')
  const changed = changedWords(wholeWords(source.slice(-3000, -2400)))
  const difference = timeOf(() => matchQuotation(changed, source.slice(-6000)))
  return {
    title: 'Comparing words with their source',
    how: `A source of ${format(characters / 1e6)} million characters, the sentences of the demo’s stories in a chance order; quotations of 120 characters from its end, and from a story that is not in it; the difference of 600 characters with a word in ten changed from 6,000. Medians of ${rounds}.`,
    head: ['', 'figure'],
    rows: [
      ['found word for word', `${format(there)} MB/s`],
      ['not there', `${format(missing)} MB/s`],
      ['the difference in words', milliseconds(difference)],
    ],
    verdicts: [
      { what: 'Found', value: there, unit: ' MB/s', limit: { atLeast: 20 } },
      { what: 'Not there', value: missing, unit: ' MB/s', limit: { atLeast: 20 } },
      { what: 'Difference', value: difference, unit: ' ms', limit: { atMost: 50 } },
    ],
    left: [],
  }
}

/** Megabytes of source text a second. */
function rate(source: string, printed: string, kind: string): number {
  const match = matchQuotation(printed, source)
  if (match.kind !== kind) throw new Error(`Expected ${kind}, found ${match.kind}`)
  const bytes = Buffer.byteLength(source)
  return bytes / 1e6 / (timeOf(() => matchQuotation(printed, source)) / 1000)
}

/** Milliseconds that something takes. */
function timeOf(run: () => void): number {
  // The first time pays for making it fast.
  run()
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return median(times)
}

/** The demo's stories as plain words: ordinary prose, with its rare and its common words. */
function storyTexts(): readonly string[] {
  const folder = join(root, 'demo', 'magazine', 'stories')
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').split(/^---$/m).at(-1) ?? '')
}

/** Their sentences in a chance order, over and over, to so many characters. */
function shuffled(texts: readonly string[], characters: number): string {
  const chance = chanceFrom(7)
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?]) +/))
  const parts: string[] = []
  for (let size = 0; size < characters; ) {
    const sentence = chance.pick(sentences)
    parts.push(sentence)
    size += sentence.length + 1
  }
  return parts.join(' ').slice(0, characters)
}

/** Without what is left of a word at either end. */
function wholeWords(text: string): string {
  return text.slice(text.indexOf(' ') + 1, text.lastIndexOf(' '))
}

function changedWords(text: string): string {
  return text
    .split(' ')
    .map((word, index) => (index % 10 === 5 ? `${word}ish` : word))
    .join(' ')
}
