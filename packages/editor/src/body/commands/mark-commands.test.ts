import { build } from '@stet/core/story'
import { expect, it } from 'vitest'
import { markedRange } from '../forms/ask.ts'
import { addressFrom } from '../forms/typed-address.ts'
import { clearMark, insertLink, markAttrs, setMark } from './mark-commands.ts'
import { blocksAfter, stateOf } from './state-for-tests.ts'

const { paragraph, quoted, text, linked } = build

it('puts a quotation on words and leaves another that lies round them', () => {
  const state = stateOf([paragraph(quoted('q1', 'a b c'))])
  const [made] = blocksAfter(state, setMark({ from: 3, to: 4 }, 'quotation', { id: 'q2' })) ?? []
  expect(JSON.stringify(made)).toContain('"id":"q2"')
})

it('takes a mark off', () => {
  const state = stateOf([paragraph('a ', linked('b', 'https://a.example/'))])
  expect(blocksAfter(state, clearMark({ from: 1, to: 4 }, 'link'))).toEqual([paragraph('a b')])
})

it('puts a link where nothing is selected', () => {
  const state = stateOf([paragraph('see ')])
  expect(blocksAfter(state, insertLink(5, 'this', 'https://a.example/'))).toEqual([
    paragraph('see ', linked('this', 'https://a.example/')),
  ])
})

it('finds all words of a mark from a cursor in it, whatever other marks they carry', () => {
  const id = { type: 'quotation', attrs: { id: 'q1' } } as const
  const block = paragraph('She: ', text('no ', id), text('show', id, { type: 'bold' }), ' then')
  expect(markedRange(stateOf([block], 'n'), 'quotation')).toEqual({ from: 6, to: 13 })
  expect(markedRange(stateOf([block], 'Sh'), 'quotation')).toEqual({ from: 3, to: 3 })
  expect(markAttrs(stateOf([block]), { from: 1, to: 13 }, 'quotation')).toEqual({ id: 'q1' })
})

it.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['a.example/x', 'https://a.example/x'],
  [' harbour.example ', 'https://harbour.example'],
  ['mara@a.example', 'mailto:mara@a.example'],
  ['/about/', '/about/'],
  ['javascript:alert(1)', undefined],
  ['//evil.example', undefined],
  ['words', undefined],
  ['', undefined],
])('takes “%s” for the address %s', (typed, address) => {
  expect(addressFrom(typed)).toBe(address)
})
