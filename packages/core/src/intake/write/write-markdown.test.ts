import { describe, expect, it } from 'vitest'
import type { Block } from '../../story/block.ts'
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
  list,
  note,
  outletCard,
  paragraph,
  picture,
  pictureOf,
  postCard,
  pullQuote,
  quotation,
  quoted,
  relatedLink,
  request,
  storyWith,
  timeline,
} from '../../story/build.ts'
import type { Story } from '../../story/story.ts'
import { facts, other, read, records, roundTrip } from './round-trip.ts'
import { writeMarkdown } from './write-markdown.ts'

function expectSame(story: Story): void {
  const { markdown, before, after } = roundTrip(story)
  expect(after, markdown).toEqual(before)
}

describe('a story with everything', () => {
  const blocks: readonly Block[] = [
    paragraph(),
    paragraph('One', lineBreak(), 'two'),
    paragraph(lineBreak()),
    paragraph(lineBreak(), 'x', lineBreak()),
    heading('Two'),
    { type: 'heading', attrs: { level: 3 } },
    divider(),
    list('a', 'b'),
    list('c', item(paragraph(), list('d')), item(list(item(list('e'))))),
    list('f', item(paragraph('g'), paragraph('h'), list('i'), list('j'))),
    { ...list('1', item(paragraph('2'), list('3'))), attrs: { ordered: true } },
    { ...list('4'), attrs: { ordered: true } },
    list(item(paragraph())),
    blockquote('x', { attribution: '' }),
    blockquote('x', { attribution: '', cite: 'https://a.example/' }),
    blockquote('x', { language: 'pt-BR' }),
    { ...blockquote('x'), content: [paragraph()] },
    pullQuote('x'),
    { type: 'pullQuote', attrs: { attribution: '' } },
    picture(),
    picture({ alternative: null, caption: '', credit: '' }),
    picture({ alternative: '', decorative: true, focus: { x: 0.25, y: 1 } }),
    gallery(),
    gallery('the-tour', [{ focus: { x: 0, y: 0.75 } }]),
    postCard({ address: null }),
    postCard({ address: null, text: '', postedAt: null, postedWords: 'in May' }),
    postCard(),
    postCard({ capture: '0190-copy' }),
    postCard({
      platform: 'other',
      platformName: 'Perch',
      postedAt: null,
      postedWords: 'in spring',
      text: '',
    }),
    outletCard({ publishedAt: null, language: null, readAt: null, summary: '' }),
    helpBox({}, { address: null }),
    contextNote('x', { sources: [] }),
    timeline(
      event('2026-11-18', 'Wednesday', 'x'),
      event('2026-11-18T10:00:00.000Z', 'at ten', 'y'),
    ),
    relatedLink(),
    relatedLink({ address: null }),
    paragraph('The end.'),
  ]

  it('comes back', () => {
    expectSame(
      storyWith(
        {
          ...records,
          language: 'pt-BR',
          zone: 'America/Sao_Paulo',
          kind: 'interview',
          variants: { search: 'S', social: 'so: "x"', mail: '#m' },
          standfirst: 'A line: with "quotes", and\u00a0space',
          bylines: [
            { person: 'ana-example', name: 'Ana Example', role: 'writer' },
            { person: 'bo', name: 'Bo Sample', role: 'photographer' },
            { person: 'yes', name: 'yes', role: 'writer' },
          ],
          lead: pictureOf({ focus: { x: 0.1, y: 0.9 }, alternative: '' }),
          quotations: [
            {
              ...quotation('q0', {
                type: 'document',
                title: 'A letter',
                address: null,
                capture: '0190-copy',
              }),
              chain: ['The Pier', 'Harbour: Post'],
              translation: { original: 'Heute\nkein Auftritt', language: 'de' },
              naming: 'unnamed-known-to-us',
              unnamed: { because: 'a job: theirs', howTheyKnow: '' },
            },
            quotation('q1', {
              type: 'post',
              platform: 'x',
              author: 'a',
              address: 'https://a.example/1',
              at: null,
            }),
            quotation('q2', {
              type: 'outlet',
              outlet: 'o',
              title: 't: u',
              address: 'https://a.example/2',
              at: '2026-11-01',
            }),
            quotation('q3', {
              ...{ type: 'interview', heldOn: '2020-02-29', by: 'b', way: 'w' },
              ...{ recording: '0190-tape', recordingTime: '00:12:31' },
            }),
            quotation('q4', {
              type: 'statement',
              from: 'f',
              at: '2026-11-01T10:00:00.000Z',
              address: null,
            }),
            quotation('q5', {
              type: 'broadcast',
              programme: 'p',
              outlet: 'o',
              at: '2026-11-01',
              timeCode: '00:10',
              address: 'https://a.example/3',
            }),
            quotation('q6', { type: 'document', title: 'd', address: null }),
            {
              id: 'q7',
              speaker: '',
              kind: 'mixed',
              naming: 'unnamed-known-to-outlet',
              source: { type: 'unsourced' },
            },
          ],
          requests: [request({ answer: 'declined' })],
          notes: [note({ text: 'Two\nlines: "x"\n\n# y' })],
          care: true,
          oldBanner: false,
          comments: { type: 'closed', reason: 'Too: hot' },
        },
        ...blocks,
        paragraph(...['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'].map((id) => quoted(id, `“${id}”`))),
      ),
    )
  })

  it.each<Story['comments']>([
    { type: 'open' },
    { type: 'held' },
    { type: 'members' },
    { type: 'open', days: 0 },
    { type: 'held', slow: 30, days: 14 },
    { type: 'closed', reason: '' },
  ])('tells how its discussion is led: %j', (comments) => {
    const taken = read(writeMarkdown(storyWith({ comments }, paragraph('x')), facts))
    expect(taken.story.comments).toEqual(comments)
  })

  it('tells what stands beside it', () => {
    const story = storyWith(records, paragraph('x'), relatedLink({ story: other, address: null }))
    const taken = read(writeMarkdown(story, facts))
    expect(taken).toMatchObject({
      status: 'published',
      publishedAt: facts.publishedAt,
      updatedAt: facts.updatedAt,
      section: facts.section,
      topics: facts.topics,
      redirects: facts.redirects,
      related: [{ block: 1, slug: 'another-story' }],
      people: [{ slug: 'ana-example', name: 'Ana Example' }],
    })
    expect(
      read(writeMarkdown(story, { ...facts, status: 'draft', publishedAt: null })),
    ).toMatchObject({
      status: 'draft',
      publishedAt: null,
    })
  })
})
