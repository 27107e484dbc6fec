import type { Block } from '@stet/core/story'
import { build } from '@stet/core/story'
import { describe, expect, it } from 'vitest'
import { blocksAfter, stateOf } from './state-for-tests.ts'
import type { TextKind } from './text-commands.ts'
import {
  insertBreak,
  leaveBox,
  liftItem,
  removeEmptyBox,
  sinkItem,
  splitItem,
  turnInto,
} from './text-commands.ts'

const { paragraph, heading, list, item, contextNote, timeline, event } = build
const words = paragraph('words')
const numbers = { ...list('words'), attrs: { ordered: true } }
const quote = {
  type: 'blockquote',
  attrs: { attribution: '', cite: null, language: null },
  content: [words],
} as const

it.each<[TextKind, Block, Block]>([
  ['heading-2', words, heading('words')],
  ['heading-3', words, heading('words', 3)],
  ['paragraph', heading('words'), words],
  ['bullets', words, list('words')],
  ['numbers', words, numbers],
  ['numbers', list('words'), numbers],
  ['bullets', list('words'), words],
  ['paragraph', list('words'), words],
  ['blockquote', words, quote],
  ['blockquote', quote, words],
  ['pullQuote', words, build.pullQuote('words', '')],
])('makes %s of a block', (kind, before, made) => {
  expect(blocksAfter(stateOf([before], 'words'), turnInto(kind))).toEqual([made])
})

describe('a list', () => {
  const two = [list('one', 'two')]

  it('takes an item in, and lets it out', () => {
    const nested = [list(item(paragraph('one'), list('two')))]
    expect(blocksAfter(stateOf(two, 'two'), sinkItem)).toEqual(nested)
    expect(blocksAfter(stateOf(nested, 'two'), liftItem)).toEqual(two)
  })

  it('begins a new item, and ends at an empty one', () => {
    expect(blocksAfter(stateOf(two, 'on'), splitItem)).toEqual([list('on', 'e', 'two')])
    const open = [list('one', item(paragraph()))]
    expect(blocksAfter(stateOf(open, ''), splitItem)).toEqual([list('one'), paragraph()])
  })
})

describe('an empty line in a box', () => {
  const today = () => '2026-11-23'
  const told = event('2026-11-18', 'Wednesday', 'told')
  const withLine = { ...told, content: [...told.content, paragraph()] }
  const fresh = {
    type: 'event',
    attrs: { when: '2026-11-23', words: '' },
    content: [paragraph()],
  } as const
  const note = contextNote('told')
  const noteWithLine = { ...note, content: [...note.content, paragraph()] }

  it.each<[string, Block, readonly Block[] | undefined]>([
    ['begins the next event', timeline(withLine), [timeline(told, fresh)]],
    ['leaves a timeline from an empty event', timeline(told, fresh), [timeline(told), paragraph()]],
    ['takes away a timeline that holds nothing', timeline(fresh), [paragraph()]],
    ['leaves a note', noteWithLine, [note, paragraph()]],
    ['stays in a note that holds nothing', { ...note, content: [paragraph()] }, undefined],
  ])('%s', (_name, before, made) => {
    expect(blocksAfter(stateOf([before], ''), leaveBox(today))).toEqual(made)
  })

  it.each<[string, Block, readonly Block[] | undefined]>([
    ['takes away an empty event', timeline(told, fresh), [timeline(told)]],
    ['takes away an empty box', { ...note, content: [paragraph()] }, [paragraph()]],
    ['leaves others', paragraph(), undefined],
  ])('%s', (_name, before, made) => {
    expect(blocksAfter(stateOf([before], ''), removeEmptyBox)).toEqual(made)
  })
})

it('breaks a line', () => {
  expect(blocksAfter(stateOf([words], 'wo'), insertBreak)).toEqual([
    paragraph('wo', build.lineBreak(), 'rds'),
  ])
})
