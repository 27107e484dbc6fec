import type { Block, Body } from '@stet/core/story'
import { build, parseBody } from '@stet/core/story'
import { describe, expect, it } from 'vitest'
import { kindsFor } from '../commands/block-kinds.ts'
import { blockForms, emptiness, newValue } from './block-values.ts'

const body: Body = { type: 'doc', content: [build.gallery()] }
const blocks: readonly Block[] = [
  build.blockquote('said'),
  build.pullQuote('large'),
  build.picture(),
  build.gallery(),
  build.postCard(),
  build.outletCard(),
  build.helpBox({}, { address: null }),
  build.contextNote('told'),
  build.timeline(build.event('2026-11-18', '', 'told')),
  build.relatedLink(),
  build.fragment(),
]

describe('a form', () => {
  it.each(blocks)('gives back the block that it was given: $type', (block) => {
    const form = blockForms[block.type]
    expect(form?.nodeFrom(form.valueOf(block), block, body)).toEqual(block)
  })

  it('gives a new gallery a name that is free, and the pictures that were chosen', () => {
    const value = { ...newValue('gallery', '2026-11-23'), slides: [build.pictureOf()] }
    const made = blockForms['gallery']?.nodeFrom(value, null, body)
    expect(made).toMatchObject({ attrs: { name: 'gallery-2', title: '' } })
    expect(parseBody({ type: 'doc', content: [made] })).not.toHaveProperty('problems')
  })

  it.each(['gallery', 'relatedLink'])('does not let an empty %s stand', (name) => {
    expect(emptiness(name, newValue(name, '2026-11-23'))).toBeTypeOf('string')
  })
})

it.each([
  ['', 'Paragraph'],
  ['h2', 'Heading'],
  ['tim', 'Timeline'],
  ['photo', 'Picture'],
  ['nothing like it', undefined],
])('finds for “%s” first %s', (words, name) => {
  expect(kindsFor(words)[0]?.name).toBe(name)
})
