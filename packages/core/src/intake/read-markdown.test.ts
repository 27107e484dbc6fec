import { describe, expect, it } from 'vitest'
import { facts, file, problemOf, taken } from './reading-for-tests.ts'

describe('front matter', () => {
  it.each([
    ['---\ntitle: "x\n---\n', 3],
    ['---\ntitle: x\nby: [a\n---\n', 4],
    ['---\n- x\n---\n', 2],
    ['---\ntitle: x\n', 1],
    ['---\ntitle: x\ntitle: y\n---\n', 3],
    [
      '---\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]\n---\n',
      2,
    ],
  ])('says where it is broken: %j', (text, line) => {
    expect(problemOf(text)).toMatchObject({ line, message: expect.stringMatching(/^Cannot \w/) })
  })

  it('may be missing', () => {
    const read = taken('\ufeffWords.\n')
    expect(read.story).toMatchObject({
      ...{
        id: facts.id,
        headline: '2026 11 20 a file name',
        language: 'en',
        zone: 'Europe/London',
      },
      ...{ kind: 'report', section: 'news', bylines: [], care: false, oldBanner: true },
    })
    expect(read).toMatchObject({ status: 'published', publishedAt: facts.at })
    expect(read.losses.map(({ what }) => what)).toEqual(['section', 'date', 'title'])
  })

  it('reads what a file says, under our names and others', () => {
    const ours = taken('---\ntitle: A: b\n---\n'.replace('A: b', '"A: b"'))
    expect(ours.story).toMatchObject({ headline: 'A: b', slug: 'a-b' })
    const read = taken(
      '---\nheadline: H\ndescription: S\ncategories: [Film, Arts]\ntags: [A, b]\nauthors: [Ada Okafor, {name: Bo Li, role: Photographer}]\npublished: 2026-07-20 14:05\nlastmod: 2026-07-21\nlang: fr\nimage: a.jpg\naliases: [/old, bad]\ndraft: yes\n---\n',
    )
    expect(read.story).toMatchObject({
      ...{ headline: 'H', standfirst: 'S', section: 'film', topics: ['a', 'b', 'arts'] },
      bylines: [
        { person: 'ada-okafor', name: 'Ada Okafor', role: 'writer' },
        { person: 'bo-li', name: 'Bo Li', role: 'photographer' },
      ],
      language: 'fr',
      lead: { media: 'a.jpg', alternative: null },
    })
    expect(read).toMatchObject({
      ...{ status: 'draft', publishedAt: '2026-07-20T13:05:00.000Z' },
      ...{ updatedAt: '2026-07-20T23:00:00.000Z', redirects: ['/old'], pictures: ['a.jpg'] },
      people: [
        { slug: 'ada-okafor', name: 'Ada Okafor' },
        { slug: 'bo-li', name: 'Bo Li' },
      ],
    })
    expect(read.losses.map(({ what, line }) => [what, line])).toEqual([['aliases: bad', 11]])
  })

  it.each([
    ['kind: essay', 'kind', { kind: 'report' }],
    ['zone: Europe/Londres', 'zone', { zone: 'Europe/London' }],
    ['language: not a language', 'language', { language: 'en' }],
    ['id: 7', 'id', { id: facts.id }],
    ['slug: "Was für ein Tag!"', 'slug', { slug: 'was-für-ein-tag' }],
    ['care: perhaps', 'care', { care: false }],
    ['comments: later', 'comments', { comments: { type: 'closed', reason: '' } }],
    [
      'comments: {held: {slow: -1, days: 7}}',
      'comments.held.slow',
      { comments: { type: 'held', days: 7 } },
    ],
    [
      'comments: {members: {colour: red}}',
      'comments.members.colour',
      { comments: { type: 'members' } },
    ],
    ['lead: {alternative: x}', 'lead', { lead: null }],
    ['by: [{role: writer}]', 'by', { bylines: [] }],
    ['standfirst: [a]', 'standfirst', { standfirst: '' }],
    ['requests: [{id: r1, asked: A}]', 'requests', { requests: [] }],
    ['notes: [{id: n1, text: T}]', 'notes', { notes: [] }],
    ['quotations: {"q 1": {speaker: A}}', 'quotations', { quotations: [] }],
    ['layout: post', 'layout', {}],
  ])('takes %s with a loss', (line, name, expected) => {
    const read = taken(`---\ntitle: T\nsection: S\ndate: 2026-11-20\n${line}\n---\nx`)
    expect(read.story).toMatchObject(expected)
    expect(read.losses).toEqual([
      expect.objectContaining({
        kind: 'front matter',
        what: expect.stringContaining(name),
        line: 5,
      }),
    ])
  })

  it('keeps a quotation whose source says too little, unsourced', () => {
    const read = taken(
      '---\ntitle: T\nsection: S\ndate: 2026-11-20\nquotations:\n  q1: {speaker: A, source: {type: interview, by: B}}\n---\n:quote[“x”]{#q1} :quote[“y”]{#q2}',
    )
    expect(read.story.quotations).toEqual([
      { id: 'q1', speaker: 'A', kind: 'direct', naming: 'named', source: { type: 'unsourced' } },
      { id: 'q2', speaker: '', kind: 'direct', naming: 'none', source: { type: 'unsourced' } },
    ])
    expect(read.losses.map(({ kind, what }) => [kind, what])).toEqual([
      ['front matter', 'quotations.q1.source: {"type":"interview","by":"B"}'],
      ['quotation', 'q2'],
    ])
  })

  it('cuts and cleans what no story can hold, and says so', () => {
    const long = 'x'.repeat(400)
    const read = taken(
      `---\ntitle: ${long}\nstandfirst: "a\\u0001b"\nsection: S\ndate: 2026-11-20\n---\nx`,
    )
    expect(read.story).toMatchObject({ headline: `${'x'.repeat(299)}…`, standfirst: 'ab' })
    expect(read.losses.map(({ kind, what }) => [kind, what])).toEqual([
      ['text', long],
      ['text', 'a\u0001b'],
    ])
  })
})

describe('the headline', () => {
  it.each([
    ['# First\n\nx', 'First', 1],
    ['Words\n\n# Later *one*\n', 'Later one', 1],
    ['Words', '2026 11 20 a file name', 1],
    ['# [Linked](https://a.example/)\n\nx', 'Linked', 2],
  ])('of %j', (body, headline, blocks) => {
    const { story } = taken(`---\nsection: S\ndate: 2026-11-20\n---\n${body}`)
    expect([story.headline, story.body.content.length]).toEqual([headline, blocks])
  })

  it('is not said twice', () => {
    expect(taken(file('# T\n\nx')).story.body.content).toHaveLength(1)
    expect(taken(file('# Other\n\nx')).story.body.content).toHaveLength(2)
  })
})

it('reads files of every line end alike', () => {
  const text = file(
    'One\ntwo\n\n- a\n- b\n\n:::post{platform=x address="https://x.example/1"}\nc\\\nd\n:::\n',
  )
  expect(taken(text.replaceAll('\n', '\r\n'))).toEqual(taken(text))
})

it('counts lines from the top of the file', () => {
  expect(taken(file('x\n\n<u>y</u>')).losses).toMatchObject([{ kind: 'html', line: 8 }])
})

it('keeps related links by slug and by address apart', () => {
  const read = taken(
    file('x\n\n::related{story=a-story title="A"}\n\n::related{address="/b/" title="B"}'),
  )
  expect(read.related).toEqual([{ block: 1, slug: 'a-story' }])
  expect(read.story.body.content.slice(1)).toEqual([
    { type: 'relatedLink', attrs: { story: null, address: null, title: 'A' } },
    { type: 'relatedLink', attrs: { story: null, address: '/b/', title: 'B' } },
  ])
})
