import { describe, expect, it } from 'vitest'
import * as build from '../build.ts'
import { parseStory } from '../parse-story.ts'
import { finderOf } from './finder.ts'
import type { Removal } from './removal.ts'
import { takeOutOfJson } from './take-out-of-json.ts'
import { takeOutOfStory } from './take-out-of-story.ts'

const nothing: Removal = {
  finder: finderOf([]),
  instead: '[removed]',
  media: new Set(),
  isPost: () => false,
}
const name: Removal = { ...nothing, finder: finderOf(['Zoë Quist']) }

describe('words are found', () => {
  it.each([
    ['as they are', 'Then Zoë Quist sang.', ['Zoë Quist']],
    ['in capitals', 'ZOË QUIST SANG', ['ZOË QUIST']],
    ['without accents', 'Zoe Quist', ['Zoe Quist']],
    ['with accents of their own', 'Zoe\u0308 Quist', ['Zoe\u0308 Quist']],
    ['with a hyphen or a full stop', 'zoe-quist and zoe.quist', ['zoe-quist', 'zoe.quist']],
    ['over a line break', 'Zoë\nQuist', ['Zoë\nQuist']],
    ['with hidden signs', 'Zo\u00adë\u00a0Qu\u200bist', ['Zo\u00adë\u00a0Qu\u200bist']],
    ['with a genitive', 'Zoë Quists band, Zoë Quist’s hat', ['Zoë Quists', 'Zoë Quist’s']],
    ['several times', 'Zoë Quist, Zoë Quist', ['Zoë Quist', 'Zoë Quist']],
    ['not in a longer word', 'Zoë Quistgaard and Azoë Quist', []],
    ['not in part', 'Zoë sang; Quist did not', []],
  ])('%s', (_, text, found) => {
    const spans = name.finder.find(text)
    expect(spans.map(({ from, to }) => text.slice(from, to))).toEqual(found)
  })

  it('in addresses, however they are escaped', () => {
    const { finder } = name
    for (const address of ['https://a.example/zoe-quist', '/by/Zo%C3%AB%20Quist', '/?q=zoe+quist'])
      expect(finder.holdsAddress(address), address).toBe(true)
    expect(finder.holdsAddress('https://a.example/zoe')).toBe(false)
  })

  it('in scripts that put no space between words', () => {
    expect(finderOf(['张伟']).find('他说张伟没有去')).toEqual([{ from: 2, to: 4 }])
  })

  it('line by line, where a passage has several', () => {
    const { finder } = { finder: finderOf(['She left at nine.\nNobody saw her.']) }
    expect(finder.holds('She left at nine.')).toBe(true)
    expect(finder.holds('Nobody saw her!')).toBe(true)
  })

  it('never where nothing was asked for', () => {
    expect(finderOf(['', ' — ']).holds('— ')).toBe(false)
  })
})

describe('a story', () => {
  const { paragraph, text, linked, quoted } = build
  const story = build.storyWith(
    {
      headline: 'Zoë Quist cancels',
      slug: 'zoe-quist-cancels' as never,
      standfirst: 'Her manager, not Zoë Quist, said so.',
      bylines: [
        { person: 'zoe-quist', name: 'Zoë Quist', role: 'writer' },
        { person: 'ana-example', name: 'Ana Example', role: 'writer' },
      ],
      topics: ['zoe-quist', 'film'],
      quotations: [{ ...build.quotation('q1'), speaker: 'Zoë Quist' }],
      requests: [build.request({ asked: 'Zoë Quist’s agent' })],
      notes: [build.note({ text: 'We had written Zoe Quist.' })],
    },
    paragraph(
      text('Then Zoë '),
      { type: 'text', text: 'Quist', marks: [{ type: 'bold' }] },
      text(' sang.'),
    ),
    paragraph(
      linked('here', 'https://a.example/zoe-quist'),
      text(' and '),
      quoted('q1', '“I am Zoë Quist,”'),
    ),
  )
  const after = takeOutOfStory(story, name)

  it('holds nothing of the words, and is a story still', () => {
    expect(name.finder.holdsAddress(JSON.stringify(after))).toBe(false)
    expect(JSON.stringify(after)).not.toMatch(/quist/i)
    expect(parseStory(after)).toEqual({ story: after })
  })

  it('says what stands for them once, with the marks of their beginning', () => {
    const [first] = after.body.content
    expect(first).toEqual(paragraph(text('Then [removed]'), text(' sang.')))
    expect(after.slug).toBe('cancels')
    expect(after.topics).toEqual(['film'])
    expect(after.bylines.map(({ person }) => person)).toEqual(['ana-example'])
  })

  it('is the same where it held nothing', () => {
    const other = build.story(paragraph('Somebody else sang.'))
    expect(takeOutOfStory(other, name)).toBe(other)
    expect(takeOutOfStory(story, nothing)).toBe(story)
  })
})

describe('a picture', () => {
  const gone = build.mediaId('a')
  const removal: Removal = { ...nothing, media: new Set([gone]) }

  it('leaves the lead, the blocks and the slides that showed it', () => {
    const story = build.storyWith(
      { lead: build.pictureOf({ media: gone }) },
      build.picture({ media: gone }),
      build.gallery('gallery-1'),
      build.paragraph('Words stay.'),
    )
    const after = takeOutOfStory(story, removal)
    expect(JSON.stringify(after)).not.toContain(gone)
    expect(after.lead).toBeNull()
    expect(parseStory(after)).toEqual({ story: after })
  })
})

describe('a post', () => {
  const address = 'https://social.example/@mara/1'
  const removal: Removal = { ...nothing, isPost: (one) => one.startsWith(address) }

  it('leaves a line in place of its card, and no link and no source to it', () => {
    const source = {
      type: 'post',
      platform: 'other',
      author: 'Mara',
      address,
      at: null,
    } as const
    const story = build.storyWith(
      { quotations: [build.quotation('q1', source)] },
      build.postCard(build.post({ address })),
      build.paragraph(build.linked('there', `${address}?x=1`), build.quoted('q1', '“Words”')),
    )
    const after = takeOutOfStory(story, removal)
    expect(JSON.stringify(after)).not.toContain(address)
    expect(after.body.content[0]).toEqual(build.paragraph('[removed]'))
    expect(after.quotations[0]?.source).toEqual({ type: 'unsourced' })
    expect(parseStory(after)).toEqual({ story: after })
  })
})

it('takes words, addresses and pictures out of any JSON', () => {
  const media = build.mediaId('b')
  const removal: Removal = { ...name, media: new Set([media]) }
  const json = {
    type: 'Zoë Quist',
    a: ['by Zoë Quist'],
    logo: media,
    at: { link: '/by/zoe-quist' },
    lead: ['zoe-quist-cancels', 'music/zoe-quist-sings', 'another-story'],
  }
  expect(takeOutOfJson(json, removal)).toEqual({
    type: 'Zoë Quist',
    a: ['by [removed]'],
    logo: null,
    at: { link: '' },
    lead: ['cancels', 'music/sings', 'another-story'],
  })
  const plain = { a: [{ b: 'c' }] }
  expect(takeOutOfJson(plain, removal)).toBe(plain)
})
