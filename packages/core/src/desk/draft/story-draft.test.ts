import { expect, it } from 'vitest'
import {
  blockquote,
  contextNote,
  divider,
  event,
  fragment,
  gallery,
  heading,
  helpBox,
  item,
  list,
  outletCard,
  paragraph,
  picture,
  pictureOf,
  post,
  postCard,
  pullQuote,
  relatedLink,
  storyWith,
  timeline,
} from '../../story/build.ts'
import { draftOfStory } from './story-draft.ts'

const fields = {
  headline: 'Quill cancels',
  variants: { search: 'Mara Quill tour cancelled' },
  standfirst: 'She is tired.',
  lead: pictureOf({ alternative: 'A stage.', caption: 'Thursday.' }),
}

it('reads all words that readers see, each with its path and kind', () => {
  const draft = draftOfStory(
    storyWith(
      fields,
      paragraph('“I am done,” she said.'),
      heading('What happened'),
      list('One.', item(paragraph('Two.'), list('Three.'))),
      blockquote('I will rest.'),
      pullQuote('I am done.'),
      picture({ alternative: null, caption: 'An empty hall.' }),
      divider(),
      gallery('gallery-1', [{ alternative: 'Left.', caption: '' }]),
      postCard({ text: 'No show tonight.', postedAt: '2026-11-18T23:30:00.000Z' }),
      outletCard({ title: 'She rests', summary: 'A friend says so.' }),
      helpBox({ name: 'Night Line' }),
      contextNote('Nodules are small.'),
      timeline(event('2026-11-18', 'Wednesday', 'She sang.')),
      relatedLink({ title: 'Quill in 2019' }),
      fragment(),
    ),
    { today: '2026-11-23' },
  )
  expect(draft.passages.map(({ kind, path, text }) => `${kind} ${path}: ${text}`)).toEqual([
    'headline headline: Quill cancels',
    'variant variants.search: Mara Quill tour cancelled',
    'standfirst standfirst: She is tired.',
    'alternative lead.alternative: A stage.',
    'caption lead.caption: Thursday.',
    'paragraph body.content[0]: “I am done,” she said.',
    'heading body.content[1]: What happened',
    'item body.content[2].content[0].content[0]: One.',
    'item body.content[2].content[1].content[0]: Two.',
    'item body.content[2].content[1].content[1].content[0].content[0]: Three.',
    'blockquote body.content[3].content[0]: I will rest.',
    'pull-quote body.content[4]: I am done.',
    'caption body.content[5].attrs.caption: An empty hall.',
    'heading body.content[7].attrs.title: The tour in pictures',
    'alternative body.content[7].content[0].attrs.alternative: Left.',
    'card body.content[8].attrs.post.text: No show tonight.',
    'card body.content[9].attrs.title: She rests',
    'card body.content[9].attrs.summary: A friend says so.',
    'help body.content[10].attrs.title: If you need to talk',
    'help body.content[10].attrs.text: Calls are free.',
    'help body.content[10].content[0].attrs.name: Night Line',
    'help body.content[10].content[0].attrs.number: 0000 000 000',
    'help body.content[10].content[0].attrs.hours: day and night',
    'heading body.content[11].attrs.title: What nodules are',
    'context body.content[11].content[0]: Nodules are small.',
    'heading body.content[12].attrs.title: The week',
    'event body.content[12].content[0].attrs.words: Wednesday',
    'event body.content[12].content[0].content[0]: She sang.',
    'related body.content[13].attrs.title: Quill in 2019',
    'paragraph body.content[14]: Night · Songs\nThursday · Two\nFriday · None',
  ])
  for (const { start, text } of draft.passages)
    expect(draft.text.slice(start, start + text.length)).toBe(text)
})

it('reads the words of others against the day of their own, in the clock of the story', () => {
  const card = postCard({
    postedAt: '2026-11-18T23:30:00.000Z',
    quoted: {
      ...post(),
      author: { name: 'A', handle: '@a', address: null },
      address: 'https://social.example/1',
      postedAt: null,
    },
  })
  const { passages } = draftOfStory(storyWith({ zone: 'Asia/Tokyo' }, card), {
    today: '2026-11-23',
  })
  expect(
    passages.filter(({ kind }) => kind === 'card').map(({ said, path }) => [path, said]),
  ).toEqual([
    ['body.content[0].attrs.post.text', '2026-11-19'],
    ['body.content[0].attrs.post.quoted.text', null],
  ])
})

it('reads relative dates against the day of publication, or today where that is to come', () => {
  const facts = { today: '2026-11-23' }
  expect(draftOfStory(storyWith({}), facts).publishedOn).toBe('2026-11-23')
  const published = { ...facts, publishedOn: '2026-11-01' }
  expect(draftOfStory(storyWith({}), published).publishedOn).toBe('2026-11-01')
})
