import { describe, expect, it } from 'vitest'
import type { List } from '../../story/block.ts'
import {
  blockquote,
  contextNote,
  event,
  gallery,
  heading,
  helpBox,
  item,
  lineBreak,
  linked,
  list,
  outletCard,
  paragraph,
  passage,
  picture,
  postCard,
  pullQuote,
  quoted,
  relatedLink,
  storyWith,
  text,
  timed,
  timeline,
} from '../../story/build.ts'
import type { Chance } from '../../story/chance-for-tests.ts'
import { chance } from '../../story/chance-for-tests.ts'
import type { Inline, Mark } from '../../story/inline.ts'
import type { Story } from '../../story/story.ts'
import { hostile } from './hostile-words.ts'
import { records, roundTrip } from './round-trip.ts'

function expectSame(story: Story): void {
  const { markdown, before, after } = roundTrip(story)
  expect(after, markdown).toEqual(before)
}

describe('hostile words', () => {
  it.each(hostile)('come back from a paragraph: %j', (words) => {
    const line = words.replaceAll('\n', ' ')
    expectSame(
      storyWith(records, paragraph(line), paragraph('x', lineBreak(), line, lineBreak(), 'y')),
    )
  })

  it.each(hostile)('come back from headings, lists, quotes and labels: %j', (words) => {
    const line = words.replaceAll('\n', ' ')
    const ordered: List = { ...list(line, 'x'), attrs: { ordered: true } }
    expectSame(
      storyWith(
        records,
        heading(line),
        heading(line, 3),
        list(line, item(paragraph(line), list(line))),
        ordered,
        blockquote(line),
        blockquote('x', { attribution: line, cite: 'https://a.example/' }),
        pullQuote(line, line),
        paragraph(
          quoted('q1', line),
          linked(line, 'https://a.example/'),
          timed(line, '2026-11-19T18:00:00.000Z'),
          passage('n1', line),
        ),
        timeline(event('2026-11-18', line, line)),
        contextNote(line, {
          title: line,
          sources: [{ title: line, address: 'https://a.example/' }],
        }),
      ),
    )
  })

  it.each(hostile)('come back from cards and their attributes: %j', (words) => {
    const line = words.replaceAll('\n', ' ')
    const author = { name: line, handle: line, address: null }
    expectSame(
      storyWith(
        { ...records, headline: `x${line}`, standfirst: line },
        picture({ caption: words, alternative: words, credit: line }),
        gallery('gallery-1', [{ caption: words, alternative: words, credit: line }]),
        postCard({
          text: words,
          author,
          postedWords: line,
          pictures: [{ description: words, shown: { media: 'b', ground: 'quoted' } }],
          quoted: { author, address: 'https://a.example/', postedAt: null, text: words },
        }),
        outletCard({ outlet: line, title: line, author: line, summary: words }),
        {
          ...helpBox({ name: line, number: line, hours: line, country: line }),
          attrs: { title: line, text: words, checked: '2026-11-01' },
        },
        relatedLink({ title: line }),
      ),
    )
  })

  it.each([
    'a\nb',
    'a\n\nb',
    'a\n\n\nb',
    '\na',
    'a\n',
    '\n',
    '\n\n',
    'a \n b',
    'a\n \nb',
    '- a\n- b',
    '1. a\n\n2. b',
    '# a\n> b',
    'a\n---',
    'a\n===',
    '```\na\n```',
    '::: x\na\n:::',
    'https://a.example/x_y',
    '  ',
    'a\n\n\n\nb\n\n',
  ])('come back from the words of a post: %j', (words) => {
    expectSame(storyWith(records, postCard({ text: words }), outletCard({ summary: words })))
  })

  it('come back from random lines under random marks', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const random = chance(seed)
      const lines = Array.from({ length: 40 }, () => randomLine(random))
      const blocks = lines.map((line, index) =>
        index % 4 === 0 ? list(item(paragraph(...line))) : paragraph(...line),
      )
      expectSame(storyWith(records, ...blocks))
    }
  }, 30_000)
})

const marks: readonly Mark[] = [
  { type: 'bold' },
  { type: 'italic' },
  { type: 'code' },
  { type: 'strike' },
  { type: 'link', attrs: { href: 'https://a.example/?a=1&b=(2)[3]_x_', language: null } },
  { type: 'link', attrs: { href: '/culture/a-story/', language: 'fr' } },
  { type: 'language', attrs: { language: 'fr' } },
  { type: 'quotation', attrs: { id: '2' } },
  { type: 'quotation', attrs: { id: 'q1' } },
  { type: 'time', attrs: { at: '2026-11-19T18:00:00.000Z' } },
  { type: 'passage', attrs: { id: 'n1' } },
]

/** A line of hostile words under random marks, in the one form that equal lines have. */
function randomLine(random: Chance): readonly Inline[] {
  const line: Inline[] = []
  for (let length = random(6) + 1; length > 0; length -= 1) {
    const words = (hostile[random(hostile.length)] ?? '').replaceAll('\n', ' ')
    const carried = marks.filter(() => random(6) === 0)
    const once = carried.filter(
      ({ type }, index) =>
        type === 'quotation' || carried.findIndex((other) => other.type === type) === index,
    )
    line.push(random(8) === 0 ? { type: 'break' } : text(words, ...once))
  }
  return merged(line)
}

function merged(line: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = []
  for (const run of line) {
    const last = runs.at(-1)
    const joins =
      run.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(run.marks ?? []) === JSON.stringify(last.marks ?? [])
    if (joins) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}
