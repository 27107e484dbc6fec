import { describe, expect, it } from 'vitest'
import { topicLabels } from './topic-labels.ts'

const labels = topicLabels([
  { slug: 'film', name: 'Film' },
  { slug: 'content', name: 'Content' },
  { slug: 'content-2', name: 'Content' },
])

describe('topics of one name', () => {
  it('are told apart, and each label stands once', () => {
    expect(labels.all).toEqual(['Film', 'Content (content)', 'Content (content-2)'])
  })

  it.each(['film', 'content', 'content-2', 'unlisted'])(
    '%s stays what it is when it is shown and taken back',
    (slug) => {
      expect(labels.slugOf(labels.labelOf(slug))).toBe(slug)
    },
  )

  it.each([
    ['Film', 'film'],
    ['content-2', 'content-2'],
    ['Content', 'content'],
    ['A new one', 'a-new-one'],
  ])('“%s” that is written is %s', (written, slug) => {
    expect(labels.slugOf(written)).toBe(slug)
  })
})
