import { expect, it } from 'vitest'
import { draftOfText } from './text-draft.ts'

const kindsIn = (text: string) =>
  draftOfText(text).passages.map(({ kind, text: words }) => `${kind}: ${words}`)

it('takes paragraphs as passages, and a first line without a full stop as the headline', () => {
  const text = 'Quill cancels tour\n\nShe said so.\n\n“I am done.”\n'
  expect(kindsIn(text)).toEqual([
    'headline: Quill cancels tour',
    'paragraph: She said so.',
    'paragraph: “I am done.”',
  ])
  expect(kindsIn('She said so.\n\nIt is over.')[0]).toBe('paragraph: She said so.')
  expect(kindsIn('One line alone')).toEqual(['paragraph: One line alone'])
  expect(kindsIn(' \n\n')).toEqual([])
})

it('takes each line as a paragraph where lines are not merely wrapped', () => {
  expect(kindsIn('She said so.\nIt is over.')).toHaveLength(2)
  const wrapped =
    'The singer cancelled the rest of her tour on Wednesday evening, and\nher manager said that nobody knew when she would come back.'
  expect(kindsIn(wrapped)).toEqual([`paragraph: ${wrapped}`])
})

it('counts places in the text as it is, with a byte order mark and line ends of Windows', () => {
  const text = '\ufeffQuill cancels\r\n\r\n  She said so.\r\n🎉 It is over.'
  const { passages, text: whole } = draftOfText(text)
  expect(whole).toBe(text)
  expect(passages).toHaveLength(3)
  for (const passage of passages)
    expect(text.slice(passage.start, passage.start + passage.text.length)).toBe(passage.text)
  expect(passages.map((passage) => passage.text)).toEqual([
    'Quill cancels',
    'She said so.',
    '🎉 It is over.',
  ])
})

it('knows of a bare text what it is told', () => {
  expect(draftOfText('x')).toMatchObject({
    zone: 'UTC',
    language: 'en',
    publishedOn: null,
    story: null,
  })
  const facts = { publishedOn: '2026-11-20', zone: 'Europe/London', kind: 'report' } as const
  expect(draftOfText('x', facts)).toMatchObject(facts)
})

it('leaves out what a copied page has around its story', () => {
  const page =
    'Skip to main content\nNews | Culture | Screen | Music | Stage\n\nMUSIC\n\nQuill cancels tour\n\nFans fear the worst\n\nBy Ana Example\n' +
    'Updated 2 hours ago\nShare   Tweet   Email   12 Comments\n\nShe said so.\n\nAdvertisement\n\nView this post on Instagram\n' +
    'A post shared by Mara Quill (@mara)\n\nRelated: Ten stars who left\n\n“Subscribe”, it said.\n\nLeave a comment'
  expect(kindsIn(page)).toEqual([
    'headline: Quill cancels tour',
    'standfirst: Fans fear the worst',
    'paragraph: She said so.',
    'related: Related: Ten stars who left',
    'paragraph: “Subscribe”, it said.',
  ])
})
