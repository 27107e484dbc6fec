import type { BlockChange, StoryDiff, WordRun } from '@stet/core/story'
import { expect, it } from 'vitest'
import {
  changeSummary,
  changeWords,
  diffRows,
  isSame,
  markWords,
  sideOf,
  whenRestored,
} from './diff-words.ts'

function block(change: BlockChange['change'], more: Partial<BlockChange> = {}): BlockChange {
  return {
    change,
    type: 'paragraph',
    was: null,
    before: 0,
    after: 0,
    moved: change === 'moved',
    lines: [],
    fields: [],
    ...more,
  }
}

const words = [
  { block: block('added'), says: 'Paragraph added' },
  { block: block('moved', { type: 'picture' }), says: 'Picture moved' },
  { block: block('changed', { moved: true }), says: 'Paragraph changed and moved' },
  {
    block: block('changed', { type: 'heading', was: 'paragraph' }),
    says: 'Heading, was a paragraph',
  },
  {
    block: block('changed', { type: 'list', was: 'outletCard', moved: true }),
    says: 'List, was an outlet card, moved',
  },
]

it.each(words)('says “$says”', ({ block, says }) => {
  expect(changeWords(block)).toBe(says)
})

it('sums up what changes', () => {
  const diff: StoryDiff = {
    head: [
      { path: 'headline', name: 'Headline', before: 'A', after: 'B', runs: [] },
      { path: 'notes:n1', name: 'Note', before: null, after: 'C', runs: [] },
    ],
    blocks: [
      block('same'),
      block('changed'),
      block('changed'),
      block('added', { type: 'picture' }),
    ],
  }
  expect(changeSummary(diff)).toEqual([
    'Headline changed',
    'Note added',
    '2 paragraphs changed',
    '1 picture added',
  ])
  expect(isSame(diff)).toBe(false)
  expect(isSame({ head: [], blocks: [block('same')] })).toBe(true)
})

it('leaves the address and what readers were told when a version comes back', () => {
  const field = (path: string, after: string | null) => ({
    ...{ path, name: path, before: 'A', after, runs: [] },
  })
  const head = [field('headline', 'B'), field('slug', 'b'), field('section', 'c')]
  const notes = [field('notes:n1', null), field('notes:n2', 'C')]
  const kept = whenRestored({ head: [...head, ...notes], blocks: [block('changed')] })
  expect(kept.head.map(({ path }) => path)).toEqual(['headline', 'notes:n2'])
  expect(kept.blocks).toHaveLength(1)
})

it('folds what stayed, but not what stands beside a change', () => {
  const blocks = [...'sssscsss'].map((letter) => block(letter === 's' ? 'same' : 'changed'))
  const rows = diffRows(blocks).map((row) =>
    row.type === 'same' ? `${row.blocks.length} from ${row.index}` : `block ${row.index}`,
  )
  expect(rows).toEqual(['3 from 0', 'block 3', 'block 4', 'block 5', '2 from 6'])
})

it('folds nothing where one block alone would be folded', () => {
  const blocks = [...'ssc'].map((letter) => block(letter === 's' ? 'same' : 'added'))
  expect(diffRows(blocks).map(({ type }) => type)).toEqual(['block', 'block', 'block'])
})

const run = (change: WordRun['change'], text: string): WordRun => ({
  change,
  text,
  marksAdded: [],
  marksRemoved: [],
})

it('reads each side alone', () => {
  const runs = [
    run('same', 'A '),
    run('removed', 'low'),
    run('added', 'high'),
    run('same', ' tide'),
  ]
  expect(
    sideOf(runs, 'before')
      .map(({ text }) => text)
      .join(''),
  ).toBe('A low tide')
  expect(
    sideOf(runs, 'after')
      .map(({ text }) => text)
      .join(''),
  ).toBe('A high tide')
})

it('says which marks words got and lost', () => {
  const marked = { ...run('same', 'tide'), marksAdded: ['bold'], marksRemoved: ['italic'] }
  expect(sideOf([marked], 'before').map(markWords)).toEqual([''])
  expect(sideOf([marked], 'after').map(markWords)).toEqual(['now bold, no longer italic'])
  expect(markWords(marked)).toBe('now bold, no longer italic')
})
