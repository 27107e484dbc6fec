import { build } from '@stet/core/story'
import { describe, expect, it } from 'vitest'
import {
  currentBlock,
  deleteBlock,
  duplicateBlock,
  endOfText,
  insertBlocks,
  moveBlock,
  placeForNew,
  selectBlock,
} from './block-commands.ts'
import { blocksAfter, next, selected, stateOf } from './state-for-tests.ts'

const { paragraph, heading, picture, timeline, event } = build
const one = paragraph('one')
const two = paragraph('two')
const box = timeline(event('2026-11-18', '', 'told'))

describe('a block', () => {
  it('finds the end of the text before the links and lines behind it', () => {
    const { doc } = stateOf([
      build.paragraph('One.'),
      build.relatedLink(),
      build.divider(),
      build.paragraph(),
    ])
    expect(endOfText(doc)).toBe(doc.child(0).nodeSize)
    expect(endOfText(stateOf([]).doc)).toBe(0)
  })

  it('moves with the cursor in it', () => {
    const state = stateOf([one, box, two], 'told')
    const moved = next(state, moveBlock(-1))
    expect(moved?.doc.toJSON().content).toEqual([box, one, two])
    expect(moved?.selection.$from.parent.textContent).toBe('told')
    expect(blocksAfter(state, moveBlock(1))).toEqual([one, two, box])
  })

  it('moves while it is selected whole', () => {
    const state = selected(stateOf([one, picture(), two]), 1)
    const moved = next(state, moveBlock(1))
    expect(moved?.doc.lastChild?.type.name).toBe('picture')
    expect(moved?.selection.from).toBe(moved && moved.doc.content.size - 1)
  })

  it.each([
    ['up from the top', -1, 'one'],
    ['down from the bottom', 1, 'two'],
  ] as const)('does not move %s', (_name, by, at) => {
    expect(blocksAfter(stateOf([one, two], at), moveBlock(by))).toBeUndefined()
  })

  it('is deleted, even the last one', () => {
    expect(blocksAfter(stateOf([one, two], 'one'), deleteBlock)).toEqual([two])
    expect(blocksAfter(stateOf([one], 'one'), deleteBlock)).toEqual([])
    expect(blocksAfter(stateOf([]), deleteBlock)).toBeUndefined()
  })

  it('is duplicated as its maker says', () => {
    const twice = blocksAfter(
      stateOf([one, two], 'one'),
      duplicateBlock(() => heading('copy')),
    )
    expect(twice).toEqual([one, heading('copy'), two])
  })

  it('is selected whole', () => {
    expect(next(stateOf([one, box], 'told'), selectBlock)?.selection.from).toBe(5)
  })
})

describe('new blocks', () => {
  it('stand in the place of an empty line, and behind anything else', () => {
    const empty = stateOf([one, paragraph(), two], '')
    const divider = empty.schema.nodes['divider']?.create()
    if (!divider) throw new Error('Cannot make a divider')
    expect(blocksAfter(empty, insertBlocks(placeForNew(empty), [divider]))).toEqual([
      one,
      { type: 'divider' },
      two,
    ])
    const full = stateOf([one, two], 'one')
    expect(blocksAfter(full, insertBlocks(placeForNew(full), [divider]))).toEqual([
      one,
      { type: 'divider' },
      two,
    ])
  })

  it('have a line to go on in behind them at the end', () => {
    const state = stateOf([one], 'one')
    const card = state.schema.nodeFromJSON(picture())
    const made = next(state, insertBlocks(placeForNew(state), [card]))
    expect(made?.doc.toJSON().content).toEqual([one, picture(), paragraph()])
    expect(made?.selection.$from.parent).toBe(made?.doc.lastChild)
  })

  it('come first in a body that has none', () => {
    expect(placeForNew(stateOf([]))).toBe(0)
    expect(currentBlock(stateOf([]))).toBeNull()
  })
})
