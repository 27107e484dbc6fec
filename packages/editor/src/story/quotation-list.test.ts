import { type Body, build, type Story } from '@stet/core/story'
import { expect, it } from 'vitest'
import { newQuotation, quotationEntries, quotationTrouble, sourceWords } from './quotation-list.ts'

const body: Body = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '“Early,”', marks: [{ type: 'quotation', attrs: { id: 'q2' } }] },
        { type: 'text', text: ' she said. ' },
        { type: 'text', text: '“Late.”', marks: [{ type: 'quotation', attrs: { id: 'q3' } }] },
      ],
    },
  ],
}

const story: Story = {
  ...build.story(),
  quotations: [newQuotation('q1'), { ...newQuotation('q2'), speaker: 'Ines Calloway' }],
}

it('lists quotations as the text has them, those without words last', () => {
  const entries = quotationEntries(story, body)
  expect(entries.map(({ id }) => id)).toEqual(['q2', 'q3', 'q1'])
  expect(entries.map(({ words }) => words)).toEqual(['“Early,”', '“Late.”', null])
  expect(entries.map(quotationTrouble)).toEqual([
    null,
    expect.stringContaining('nothing is noted'),
    expect.stringContaining('no longer in the text'),
  ])
})

it('says where words come from', () => {
  expect(sourceWords({ type: 'unsourced' })).toBe('No source yet')
  expect(sourceWords({ type: 'statement', from: '', at: '2026-11-01', address: null })).toBe(
    'Statement',
  )
  expect(sourceWords({ type: 'document', title: 'Minutes', address: null })).toBe('Minutes')
})
