import { describe, expect, it } from 'vitest'
import { readPublication } from './read-publication.ts'

const least = {
  name: 'The Upper Circle',
  language: 'en',
  zone: 'Europe/London',
  colours: { accent: '#9e2a1f', accentDark: '#ff9d7c' },
  sections: [{ slug: 'culture', name: 'Culture' }],
  contact: { email: 'desk@magazine.example' },
}

describe('publication.json', () => {
  it('may leave out what starts empty', () => {
    expect(readPublication({ ...least, contact: { email: 'a@b.example', postal: '' } })).toEqual({
      publication: {
        ...least,
        tagline: '',
        description: '',
        logo: null,
        navigation: [],
        sections: [{ slug: 'culture', name: 'Culture', description: '' }],
        contact: { email: 'a@b.example', postal: '' },
        policies: {
          publishingPrinciples: null,
          corrections: null,
          ethics: null,
          unnamedSources: null,
          privacy: null,
        },
        front: { lead: [] },
        design: { name: 'report', overrides: null },
        sponsor: null,
        versions: 'notes',
      },
      people: [],
      topics: [],
      pages: [],
    })
  })

  it('keeps portraits and the logo as paths', () => {
    const read = readPublication({
      ...least,
      logo: 'media/logo.png',
      people: [
        { slug: 'ada', name: 'Ada', portrait: 'media/ada.jpg' },
        { slug: 'bo', name: 'Bo', portrait: { media: 'media/bo.jpg', alternative: 'Bo' } },
      ],
    })
    expect(read).toMatchObject({
      publication: { logo: 'media/logo.png' },
      people: [
        { portrait: { media: 'media/ada.jpg', alternative: null, focus: { x: 0.5, y: 0.5 } } },
        { portrait: { media: 'media/bo.jpg', alternative: 'Bo' } },
      ],
    })
  })

  it.each([
    [[], ''],
    ['no JSON', ''],
    [{}, 'name'],
    [{ ...least, zone: 'Europe/Londres' }, 'zone'],
    [{ ...least, language: 'not a language' }, 'language'],
    [{ ...least, colours: { accent: 'red', accentDark: '#ffffff' } }, 'colours.accent'],
    [{ ...least, contact: { email: 'desk' } }, 'contact.email'],
    [{ ...least, sections: [{ slug: 'A b', name: 'x' }] }, 'sections[0].slug'],
    [{ ...least, sections: [{ slug: 'search', name: 'x' }] }, 'sections[0].slug'],
    [{ ...least, sections: [...least.sections, ...least.sections] }, 'sections[1].slug'],
    [{ ...least, navigation: [{ label: 'x', address: 'javascript:x' }] }, 'navigation[0].address'],
    [{ ...least, policies: { ethics: 'ethics' } }, 'policies.ethics'],
    [{ ...least, front: { lead: 'x' } }, 'front.lead'],
    [{ ...least, people: [{ slug: 'x' }] }, 'people[0].name'],
    [
      { ...least, people: [{ slug: 'x', name: 'X', portrait: { focus: { x: 2, y: 0 } } }] },
      'people[0].portrait.media',
    ],
    [{ ...least, pages: [{ slug: 'about', title: 'x', file: '../about.md' }] }, 'pages[0].file'],
    [{ ...least, pages: [{ slug: 'culture', title: 'x', file: 'a.md' }] }, 'pages[0].slug'],
    [{ ...least, colors: {} }, 'colors'],
  ])('says where %j is wrong', (json, path) => {
    const read = readPublication(json)
    const problems = 'problems' in read ? read.problems : []
    expect(problems.map((problem) => problem.path)).toContain(path)
    for (const { message } of problems)
      expect(message).toMatch(/^Cannot read .+: found .+, expected/)
  })

  it('says all that is wrong at once', () => {
    const read = readPublication({ ...least, name: '', zone: 7, sections: null })
    expect('problems' in read && read.problems.map(({ path }) => path)).toEqual([
      'name',
      'zone',
      'sections',
    ])
  })
})
