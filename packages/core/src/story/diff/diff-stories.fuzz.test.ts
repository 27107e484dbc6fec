import { expect, it } from 'vitest'
import type { Block } from '../block.ts'
import {
  divider,
  heading,
  item,
  linked,
  list,
  paragraph,
  picture,
  quoted,
  story,
  text,
} from '../build.ts'
import type { Chance } from '../chance-for-tests.ts'
import { chance } from '../chance-for-tests.ts'
import { diffStories } from './diff-stories.ts'
import { compareTokens, tokensOf } from './diff-words.ts'
import { linesIn, readSide } from './side-for-tests.ts'

// Core's tests see no library of any runtime; the time of this thread alone counts.
declare const process: { threadCpuUsage(): { readonly user: number } }

const words =
  'the a singer tour night 電影 agent said “done” left ill 👩‍🎤 Thursday, Čaj it’s don’t .'.split(
    ' ',
  )

function sentence(below: Chance, most: number): string {
  return Array.from({ length: below(most) + 1 }, () => words[below(words.length)]).join(' ')
}

function block(below: Chance): Block {
  const marks = [{ type: 'bold' }, { type: 'italic' }] as const
  switch (below(8)) {
    case 0:
      return divider()
    case 1:
      return heading(sentence(below, 4))
    case 2:
      return list(sentence(below, 6), item(paragraph(sentence(below, 5)), list(sentence(below, 3))))
    case 3:
      return picture({ caption: sentence(below, 5) })
    case 4:
      return paragraph()
    case 5:
      return paragraph(
        sentence(below, 8),
        quoted('q1', sentence(below, 4)),
        linked('x', 'https://a.example/'),
      )
    default:
      return paragraph(sentence(below, 20), text(sentence(below, 4), marks[below(2)] ?? marks[0]))
  }
}

/** The same blocks with some taken out, put in, moved or written anew. */
function edited(blocks: readonly Block[], below: Chance): Block[] {
  const next = [...blocks]
  for (let count = below(6); count > 0; count -= 1) {
    const at = below(next.length + 1)
    const [taken] = below(3) > 0 ? next.splice(at, 1) : []
    if (taken && below(2) === 0) next.splice(below(next.length + 1), 0, taken)
    if (below(2) === 0) next.splice(below(next.length + 1), 0, block(below))
  }
  return next
}

it('gives each side’s words whatever was changed, and nothing where nothing was', () => {
  for (let seed = 0; seed < 500; seed += 1) {
    const below = chance(seed)
    const blocks = Array.from({ length: below(12) }, () => block(below))
    const [before, after] = [story(...blocks), story(...edited(blocks, below))]
    const diff = diffStories(before, after)
    const about = `seed ${seed}`
    expect(readSide(diff, 'before'), about).toEqual(linesIn(before.body))
    expect(readSide(diff, 'after'), about).toEqual(linesIn(after.body))
    const same = diffStories(after, JSON.parse(JSON.stringify(after)))
    expect(same.head, about).toEqual([])
    expect(
      same.blocks.every(({ change }) => change === 'same'),
      about,
    ).toBe(true)
  }
})

it('gives each side’s tokens, short or long', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const below = chance(seed)
    const most = seed % 3 === 0 ? 600 : 30
    const [before, after] = [tokensOf(sentence(below, most)), tokensOf(sentence(below, most))]
    const stretches = compareTokens(before, after)
    const read = (side: 'before' | 'after', gone: string) =>
      stretches
        .filter(({ change }) => change !== gone)
        .flatMap((one) =>
          (side === 'before' ? before : after).slice(one[side], one[side] + one.length),
        )
    expect(read('before', 'added'), `seed ${seed}`).toEqual([...before])
    expect(read('after', 'removed'), `seed ${seed}`).toEqual([...after])
  }
})

const long: { name: string; change: (words: string[], block: number) => string[] }[] = [
  { name: 'a word in every block', change: (said) => said.with(0, 'elsewhere') },
  {
    name: 'every other word',
    change: (said) => said.map((word, at) => (at % 2 ? `${word}x` : word)),
  },
  { name: 'everything', change: (said, at) => said.map((_, place) => `new${at}${place}`) },
  { name: 'the order of the words', change: (said) => said.toReversed() },
  { name: 'nothing', change: (said) => said },
]

it.each(long)(
  'compares 500 blocks of 10,000 words within 50 ms where $name changed',
  ({ change }) => {
    const below = chance(7)
    const said = Array.from({ length: 500 }, () => sentence(below, 39).split(' '))
    const before = story(...said.map((one) => paragraph(one.join(' '))))
    const after = story(...said.map((one, at) => paragraph(change(one, at).join(' '))).reverse())
    expect(fastest(() => diffStories(before, after))).toBeLessThan(50)
  },
)

it('compares one block of 10,000 words within 50 ms', () => {
  const below = chance(9)
  const said = Array.from({ length: 10_000 }, () => words[below(words.length)] ?? '')
  const before = story(paragraph(said.join(' ')))
  const after = story(paragraph(said.map((word) => (below(3) === 0 ? 'else' : word)).join(' ')))
  expect(fastest(() => diffStories(before, after))).toBeLessThan(50)
})

/** The shortest of some runs, in milliseconds of the processor: others may be at work beside it. */
function fastest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < 8; count += 1) {
    const start = process.threadCpuUsage().user
    work()
    best = Math.min(best, (process.threadCpuUsage().user - start) / 1000)
  }
  return best
}
