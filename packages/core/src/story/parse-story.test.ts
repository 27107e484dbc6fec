import { expect, it } from 'vitest'
import type { Block } from './block.ts'
import {
  blockquote,
  contextNote,
  divider,
  event,
  gallery,
  heading,
  helpBox,
  item,
  lineBreak,
  linked,
  list,
  mediaId,
  note,
  outletCard,
  paragraph,
  passage,
  picture,
  pictureOf,
  postCard,
  pullQuote,
  quotation,
  quoted,
  relatedLink,
  request,
  story,
  storyWith,
  text,
  timed,
  timeline,
} from './build.ts'
import { parseBody, parseStory } from './parse-story.ts'

function foreign(...blocks: readonly Block[]): unknown {
  return JSON.parse(JSON.stringify(story(...blocks)))
}

const nested = list(item(paragraph('One.'), list('Two.')), item(list('Three.')))
const quotedPost = {
  author: { name: 'Ned Sample', handle: '@ned', address: null },
  address: 'https://social.example/@ned/4',
  postedAt: null,
  text: 'Is the show on?',
}
const shown = { media: mediaId('b'), ground: 'the author’s permission' }

const blocks: readonly [string, Block][] = [
  ['an empty paragraph', paragraph()],
  ['a paragraph', paragraph('One ', text('two', { type: 'bold' }), lineBreak(), 'three')],
  ['a link', paragraph(linked('here', 'https://a.example/?q=ä'), linked('up', '/culture/'))],
  ['a moment in words', paragraph(timed('Thursday', '2026-11-19T20:00:00.000Z'))],
  ['a language', paragraph(text('ça va', { type: 'language', attrs: { language: 'fr-CA' } }))],
  ['a quotation', paragraph(quoted('q1', '“I am done.”', { type: 'italic' }))],
  ['two notes on one passage', paragraph({ ...passage('n1', 'ten'), marks: twoPassages() })],
  ['a heading', heading('The tour', 3)],
  ['lists in lists', nested],
  ['a blockquote', blockquote('“No.”', { cite: 'https://a.example/', language: 'en-GB' })],
  ['a pull quote', pullQuote(quoted('q1', '“No.”'))],
  ['a picture', picture({ alternative: null, decorative: true, focus: { x: 0, y: 1 } })],
  ['a gallery', gallery('die-bühne-2')],
  ['a post', postCard()],
  [
    'a post of which little is left',
    postCard({ postedAt: null, postedWords: 'in spring', quoted: quotedPost }),
  ],
  [
    'a post with a picture',
    postCard({
      pictures: [
        { description: 'A sofa', shown },
        { description: '', shown: null },
      ],
    }),
  ],
  ['an outlet’s report', outletCard({ publishedAt: null, readAt: null })],
  ['a help box', helpBox({}, { address: null })],
  ['a context note', contextNote('They heal.')],
  [
    'a timeline',
    timeline(
      event('2026-11-19', 'Thursday', 'Cancelled.'),
      event('2026-11-20T09:00:00.000Z', '', ''.padEnd(1)),
    ),
  ],
  ['a divider', divider()],
  ['a related link', relatedLink()],
  ['a related link to nothing that is left', relatedLink({ address: null })],
]

function twoPassages() {
  return ['n1', 'n2'].map((id) => ({ type: 'passage' as const, attrs: { id } }))
}

it.each(blocks)('reads %s and gives back what came', (_name, block) => {
  const json: unknown = JSON.parse(JSON.stringify(story(block)))
  expect(parseStory(json)).toEqual({ story: story(block) })
})

it('reads a story with every field filled', () => {
  const full = storyWith(
    {
      variants: { search: 'a', social: 'b', mail: 'c' },
      lead: pictureOf(),
      topics: ['music', 'bühne'],
      notes: [note()],
      requests: [request()],
      quotations: [
        quotation('q1', {
          type: 'post',
          platform: 'X',
          author: 'Ned',
          address: 'https://x.example/1',
          at: null,
        }),
        quotation('q2', {
          type: 'outlet',
          outlet: 'Post',
          title: '',
          address: 'https://p.example/',
          at: '2019-03-02',
        }),
        quotation('q3', {
          type: 'interview',
          heldOn: '2019-03-02',
          by: 'Ana',
          way: 'by telephone',
        }),
        quotation('q4', { type: 'statement', from: 'agent', at: '2026-11-19', address: null }),
        quotation('q5', {
          type: 'broadcast',
          programme: 'Late',
          outlet: 'Radio',
          at: '2026-11-19',
          timeCode: '00:10',
          address: null,
        }),
        quotation('q6', { type: 'document', title: 'Ruling', address: null }),
      ],
      comments: { type: 'closed', reason: 'a private person' },
    },
    paragraph('One.'),
  )
  expect(parseStory(JSON.parse(JSON.stringify(full)))).toEqual({ story: full })
})

it('reads a body of a standing page, in which nothing is bound to a record', () => {
  const body = { type: 'doc', content: [heading('About us'), paragraph('We report.')] }
  expect(parseBody(body)).toEqual({ body })
  expect(parseBody({ type: 'doc', content: [paragraph(quoted('q1', '“a”'))] })).toMatchObject({
    problems: [{ path: 'body.content[0].content[0].marks[0].attrs.id' }],
  })
  expect(parseBody([])).toMatchObject({ problems: [{ path: 'body', found: 'a list of 0' }] })
})

it('reads a story of 500 words in half a millisecond', () => {
  const words = Array.from({ length: 10 }, () => 'word').join(' ')
  const json = foreign(
    ...Array.from({ length: 25 }, (_, index) => paragraph(words, quoted(`q${index}`, words))),
    ...Array.from({ length: 10 }, () => postCard()),
  )
  const rounds = Array.from({ length: 30 }, () => {
    const before = Date.now()
    for (let time = 0; time < 20; time += 1) parseStory(json)
    return (Date.now() - before) / 20
  })
  expect(Math.min(...rounds)).toBeLessThan(0.5)
})
