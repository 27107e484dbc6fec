import { expect, it } from 'vitest'
import { divider, heading, list, paragraph, picture } from '../story/build.ts'
import { readStandingPage } from './standing-page.ts'
import { writeStandingPage } from './write/write-standing-page.ts'

const facts = {
  slug: 'about',
  title: 'About us',
  language: 'en',
  zone: 'Europe/London',
  at: '2026-11-23T08:00:00.000Z',
}

it('reads a page in the dialect of stories', () => {
  const text =
    '# About us\n\nWe are *three*.\n\n![A desk](media/desk.jpg)\n\n::related{story=first title="First"}\n'
  const read = readStandingPage(text, facts)
  expect(read).toMatchObject({
    taken: {
      page: {
        ...{ slug: 'about', title: 'About us', language: 'en' },
        body: { content: [{ type: 'paragraph' }, { type: 'picture' }, { type: 'relatedLink' }] },
      },
      pictures: ['media/desk.jpg'],
      related: [{ block: 2, slug: 'first' }],
      losses: [],
    },
  })
})

it('takes title and language of the file, and names what it cannot keep', () => {
  const text = '---\ntitle: Ethik\nlang: de\ndate: 2026-11-20\n---\n:quote[„Wort“]{#q1}'
  const read = readStandingPage(text, facts)
  expect(read).toMatchObject({ taken: { page: { title: 'Ethik', language: 'de' } } })
  expect('taken' in read && read.taken.losses.map(({ kind }) => kind)).toEqual([
    'front matter',
    'directive',
  ])
  expect(JSON.stringify(read)).toContain('„Wort“')
})

it('says where the front matter is broken', () => {
  expect(readStandingPage('---\ntitle: [\n---\n', facts)).toMatchObject({ problem: { line: 3 } })
})

it('comes back from its export', () => {
  const words = [paragraph('A'), heading('C: #'), list('d', 'e'), divider()]
  const page = {
    ...{ slug: 'about', title: 'About: us', language: 'pt-BR' },
    body: { type: 'doc' as const, content: [...words, picture({ media: 'm/a.jpg' })] },
  }
  const markdown = writeStandingPage(page, { picturePath: (path) => path, slugOf: () => undefined })
  expect(readStandingPage(markdown, facts)).toEqual({
    taken: { page, pictures: ['m/a.jpg'], related: [], losses: [] },
  })
})
