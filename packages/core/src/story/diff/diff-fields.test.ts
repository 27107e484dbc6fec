import { describe, expect, it } from 'vitest'
import type { Block } from '../block.ts'
import {
  fragment,
  gallery,
  heading,
  note,
  paragraph,
  picture,
  pictureOf,
  postCard,
  pullQuote,
  quotation,
  request,
  story,
  storyWith,
} from '../build.ts'
import type { Story } from '../story.ts'
import { diffStories } from './diff-stories.ts'
import type { StoryDiff } from './story-diff.ts'

const one = paragraph('The singer left the stage after the second song on Thursday.')

const fields: {
  name: string
  before: Block
  after: Block
  found: [string, string, string | null, string | null][]
}[] = [
  {
    name: 'pictures',
    before: picture({ caption: 'The stage.', alternative: null }),
    after: picture({ caption: 'The empty stage.', focus: { x: 0.2, y: 0.5 } }),
    found: [
      ['alternative', 'Alternative text', null, 'An empty stage with one microphone.'],
      ['caption', 'Caption', 'The stage.', 'The empty stage.'],
      [
        'focus',
        'Focal point',
        '50 % from the left, 50 % from the top',
        '20 % from the left, 50 % from the top',
      ],
    ],
  },
  {
    name: 'slides of a gallery',
    before: gallery('nights', [{ caption: 'Thursday' }, { caption: 'Friday' }]),
    after: gallery('nights', [{ caption: 'Thursday' }, { caption: 'Saturday' }]),
    found: [['slide[1].caption', 'Caption (2)', 'Friday', 'Saturday']],
  },
  {
    name: 'posts',
    before: postCard({ state: 'live', stateAt: null }),
    after: postCard({ state: 'gone', stateAt: '2026-11-20T09:00:00.000Z' }),
    found: [
      ['post.state', 'Whether it is still there', 'live', 'gone'],
      ['post.stateAt', 'Looked at', null, '2026-11-20 09:00 UTC'],
    ],
  },
  {
    name: 'parts kept from elsewhere',
    before: fragment({ what: 'table' }),
    after: fragment({ what: 'Tour dates', from: '' }),
    found: [
      ['what', 'What it is', 'table', 'Tour dates'],
      ['from', 'Kept from', 'WordPress', null],
    ],
  },
  {
    name: 'headings',
    before: heading('What the fans say'),
    after: heading('What the fans say', 3),
    found: [['level', 'Level', '2', '3']],
  },
]

describe('attributes', () => {
  it.each(fields)('of $name are told by their names', ({ before, after, found }) => {
    const told = (diffStories(story(before), story(after)).blocks[0]?.fields ?? []).map(
      ({ path, name, before: old, after: now }) => [path, name, old, now],
    )
    expect(told).toEqual(found)
  })

  it('are all told of a block that came or went', () => {
    const { blocks } = diffStories(story(one), story(one, pullQuote('I am done', 'Mara Quill')))
    expect(blocks[1]).toMatchObject({
      change: 'added',
      fields: [{ name: 'Who said it', before: null, after: 'Mara Quill' }],
    })
  })
})

describe('the head', () => {
  const plain = story(one)
  const cases: {
    name: string
    after: Partial<Story>
    found: Partial<StoryDiff['head'][number]>[]
  }[] = [
    { name: 'nothing', after: {}, found: [] },
    {
      name: 'headline, address and care',
      after: { headline: 'Singer cancels her tour', care: true },
      found: [
        {
          path: 'headline',
          name: 'Headline',
          before: plain.headline,
          after: 'Singer cancels her tour',
        },
        { path: 'care', name: 'Careful story', before: 'no', after: 'yes' },
      ],
    },
    {
      name: 'bylines in words',
      after: {
        bylines: [...plain.bylines, { person: 'ben', name: 'Ben Example', role: 'photographer' }],
      },
      found: [
        {
          path: 'bylines',
          before: 'Ana Example (writer)',
          after: 'Ana Example (writer), Ben Example (photographer)',
        },
      ],
    },
    {
      name: 'a variant of the headline',
      after: { variants: { search: 'Tour cancelled' } },
      found: [
        {
          path: 'variants.search',
          name: 'Headline for search',
          before: null,
          after: 'Tour cancelled',
        },
      ],
    },
    {
      name: 'why comments are closed',
      after: { comments: { type: 'closed', reason: 'A court decides' } },
      found: [
        { path: 'comments.type', name: 'Comments', before: 'open', after: 'closed' },
        {
          path: 'comments.reason',
          name: 'Why comments are closed',
          before: null,
          after: 'A court decides',
        },
      ],
    },
    {
      name: 'a note',
      after: { notes: [note({ text: 'It was Friday.' })] },
      found: [
        {
          path: 'notes:n1',
          name: 'Correction',
          before: null,
          after: 'correction, 2026-11-20 09:00 UTC, It was Friday.',
        },
      ],
    },
    {
      name: 'a quotation and its source',
      after: {
        quotations: [quotation('q9', { type: 'document', title: 'The contract', address: null })],
      },
      found: [{ path: 'quotations:q9', name: 'Quotation of Mara Quill', before: null }],
    },
    {
      name: 'a request for comment',
      after: { requests: [request()] },
      found: [{ path: 'requests:r1', name: 'Request for comment to Mara Quill’s agent' }],
    },
  ]
  it.each(cases)('tells $name', ({ after, found }) => {
    expect(diffStories(plain, { ...plain, ...after }).head).toMatchObject(found)
  })

  it('tells field by field what changed in a record that stayed', () => {
    const before = storyWith({ requests: [request()], notes: [note()] }, one)
    const after = {
      ...before,
      requests: [request({ answer: 'declined' })],
      notes: [note({ kind: 'update' })],
    }
    expect(diffStories(before, after).head).toMatchObject([
      {
        path: 'notes:n1.kind',
        name: 'Update: Kind of piece',
        before: 'correction',
        after: 'update',
      },
      { path: 'requests:r1.answer', before: 'none', after: 'declined' },
    ])
  })

  it('tells the lead picture that came', () => {
    const { head } = diffStories(plain, { ...plain, lead: pictureOf() })
    expect(head).toContainEqual(
      expect.objectContaining({
        path: 'lead.caption',
        name: 'Lead picture: Caption',
        before: null,
      }),
    )
  })
})
