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
import type { Problem } from './reading.ts'

function problemsOf(json: unknown): readonly Problem[] {
  const parsed = parseStory(json)
  return 'problems' in parsed ? parsed.problems : []
}

/** The story as JSON that a test may change as it likes. */
// biome-ignore lint/suspicious/noExplicitAny: foreign JSON has no type
function foreign(...blocks: readonly Block[]): any {
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

const wrong: readonly {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: foreign JSON has no type
  change: (json: any) => void
  path: string
  found: string
  expected?: string
}[] = [
  {
    name: 'a missing field',
    change: (json) => delete json.headline,
    path: 'headline',
    found: 'nothing',
    expected: 'text',
  },
  {
    name: 'an unknown key',
    change: (json) => {
      json.author = 'Ana'
    },
    path: 'author',
    found: 'an unknown key',
  },
  {
    name: 'an unknown key with a strange name',
    change: (json) => {
      json['a.b'] = 1
    },
    path: '["a.b"]',
    found: 'an unknown key',
  },
  {
    name: 'another kind of piece',
    change: (json) => {
      json.kind = 'scoop'
    },
    path: 'kind',
    found: '“scoop”',
  },
  {
    name: 'a story without body',
    change: (json) => delete json.body,
    path: 'body',
    found: 'nothing',
    expected: 'an object',
  },
  {
    name: 'a body without content',
    change: (json) => delete json.body.content,
    path: 'body.content',
    found: 'nothing',
    expected: 'a list',
  },
  {
    name: 'an unknown block',
    change: (json) => {
      json.body.content[1].type = 'table'
    },
    path: 'body.content[1].type',
    found: '“table”',
  },
  {
    name: 'an item outside a list',
    change: (json) => {
      json.body.content[1].type = 'item'
    },
    path: 'body.content[1].type',
    found: '“item”',
  },
  {
    name: 'a block named like a method',
    change: (json) => {
      json.body.content[1].type = 'constructor'
    },
    path: 'body.content[1].type',
    found: '“constructor”',
  },
  {
    name: 'attributes where none are',
    change: (json) => {
      json.body.content[0].attrs = {}
    },
    path: 'body.content[0].attrs',
    found: 'an unknown key',
  },
  {
    name: 'missing attributes',
    change: (json) => delete json.body.content[2].attrs,
    path: 'body.content[2].attrs',
    found: 'nothing',
    expected: 'an object',
  },
  {
    name: 'a name deep inside',
    change: (json) => {
      json.body.content[1].attrs.post.author.name = 7
    },
    path: 'body.content[1].attrs.post.author.name',
    found: '7',
    expected: 'text',
  },
  {
    name: 'a fifth level',
    change: (json) => {
      json.body.content[2].attrs.level = 5
    },
    path: 'body.content[2].attrs.level',
    found: '5',
    expected: '2 or 3',
  },
  {
    name: 'a focus outside the picture',
    change: (json) => {
      json.lead.focus.x = 1.5
    },
    path: 'lead.focus.x',
    found: '1.5',
    expected: 'a number from 0 to 1',
  },
  {
    name: 'an instant in another form',
    change: (json) => {
      json.notes[0].at = '2026-11-20T09:00:00Z'
    },
    path: 'notes[0].at',
    found: '“2026-11-20T09:00:00Z”',
  },
  {
    name: 'a day that never was',
    change: (json) => {
      json.notes[0].at = '2026-02-30T09:00:00.000Z'
    },
    path: 'notes[0].at',
    found: '“2026-02-30T09:00:00.000Z”',
  },
  {
    name: 'a script as an address',
    change: (json) => {
      json.body.content[1].attrs.post.address = 'javascript:alert(1)'
    },
    path: 'body.content[1].attrs.post.address',
    found: '“javascript:alert(1)”',
    expected: 'an http or https address',
  },
  {
    name: 'another host without scheme',
    change: (json) => {
      json.body.content[0].content[0].marks = [
        { type: 'link', attrs: { href: '//evil.example', language: null } },
      ]
    },
    path: 'body.content[0].content[0].marks[0].attrs.href',
    found: '“//evil.example”',
  },
  {
    name: 'no language',
    change: (json) => {
      json.language = 'english language'
    },
    path: 'language',
    found: '“english language”',
  },
  {
    name: 'no zone',
    change: (json) => {
      json.zone = 'Mars/Olympus'
    },
    path: 'zone',
    found: '“Mars/Olympus”',
  },
  {
    name: 'an offset as a zone',
    change: (json) => {
      json.zone = '+01:00'
    },
    path: 'zone',
    found: '“+01:00”',
  },
  {
    name: 'capitals in a slug',
    change: (json) => {
      json.slug = 'Mara'
    },
    path: 'slug',
    found: '“Mara”',
  },
  {
    name: 'two lines in a headline',
    change: (json) => {
      json.headline = 'a\nb'
    },
    path: 'headline',
    found: 'the character U+000A',
    expected: 'one line of text',
  },
  {
    name: 'a bell in a note',
    change: (json) => {
      json.notes[0].text = 'a\u0007'
    },
    path: 'notes[0].text',
    found: 'the character U+0007',
  },
  {
    name: 'half a character',
    change: (json) => {
      json.headline = 'a\ud800'
    },
    path: 'headline',
    found: 'half of a surrogate pair',
  },
  {
    name: 'a long headline',
    change: (json) => {
      json.headline = 'a'.repeat(301)
    },
    path: 'headline',
    found: '301 characters',
    expected: 'at most 300',
  },
  {
    name: 'empty text',
    change: (json) => {
      json.body.content[0].content[0].text = ''
    },
    path: 'body.content[0].content[0].text',
    found: 'empty text',
  },
  {
    name: 'an unknown mark',
    change: (json) => {
      json.body.content[0].content[0].marks = [{ type: 'blink' }]
    },
    path: 'body.content[0].content[0].marks[0].type',
    found: '“blink”',
  },
  {
    name: 'a mark twice',
    change: (json) => {
      json.body.content[0].content[0].marks = [{ type: 'bold' }, { type: 'bold' }]
    },
    path: 'body.content[0].content[0].marks[1]',
    found: 'a second bold mark',
  },
  {
    name: 'a link in a pull quote',
    change: (json) => {
      json.body.content[0] = pullQuote(linked('a', 'https://a.example/'))
    },
    path: 'body.content[0].content[0].marks',
    found: 'a link mark',
  },
  {
    name: 'a gallery without slides',
    change: (json) => {
      json.body.content[3].content = []
    },
    path: 'body.content[3].content',
    found: 'a list of 0',
    expected: 'at least one slide',
  },
  {
    name: 'a source of no kind',
    change: (json) => {
      json.quotations[0].source = { type: 'rumour' }
    },
    path: 'quotations[0].source.type',
    found: '“rumour”',
  },
  {
    name: 'a quotation without record',
    change: (json) => {
      json.quotations = []
    },
    path: 'body.content[0].content[1].marks[0].attrs.id',
    found: '“q1”',
    expected: 'the id of a record in quotations',
  },
  {
    name: 'a passage without note',
    change: (json) => {
      json.notes[0].id = 'n2'
    },
    path: 'body.content[0].content[2].marks[0].attrs.id',
    found: '“n1”',
    expected: 'the id of one of the notes',
  },
  {
    name: 'two records of one id',
    change: (json) => {
      json.quotations.push(json.quotations[0])
    },
    path: 'quotations[1].id',
    found: '“q1” again',
  },
  {
    name: 'two galleries at one address',
    change: (json) => {
      json.body.content.push(gallery())
    },
    path: 'body.content[4].attrs.name',
    found: '“gallery-1”',
  },
  {
    name: 'a topic twice',
    change: (json) => {
      json.topics = ['music', 'music']
    },
    path: 'topics[1]',
    found: '“music” again',
  },
  {
    name: 'an id with a slash',
    change: (json) => {
      json.id = '../a'
    },
    path: 'id',
    found: '“../a”',
  },
]

it.each(wrong)('refuses $name', ({ change, path, found, expected }) => {
  const json = foreign(
    paragraph('One ', quoted('q1', '“two”'), passage('n1', 'three')),
    postCard(),
    heading('Four'),
    gallery(),
  )
  json.lead = pictureOf()
  change(json)
  const [problem, ...others] = problemsOf(json)
  expect(others).toEqual([])
  expect(problem).toMatchObject(expected ? { path, found, expected } : { path, found })
  expect(problem?.message).toBe(
    `Cannot read ${path}: found ${found}, expected ${problem?.expected}`,
  )
})

it.each([[null], [undefined], [7], ['story'], [[]], [() => 0], [Symbol('a')], [10n]])(
  'refuses %s in place of a story',
  (json) => {
    const [problem] = problemsOf(json)
    expect(problem?.path).toBe('')
    expect(problem?.message).toMatch(/^Cannot read the story: found .+, expected an object$/)
  },
)

it('takes nothing from a prototype', () => {
  const own = JSON.parse(JSON.stringify(story()).replace('{', '{"__proto__":{"care":true},'))
  expect(problemsOf(own).map(({ path }) => path)).toEqual(['__proto__'])
  expect(problemsOf(Object.create(story())).map(({ found }) => found)).toEqual(['an object'])
  const inherited = Object.setPrototypeOf({ ...story() }, { headline: 'x' })
  expect(problemsOf(inherited)).toHaveLength(1)
})

it('reports many problems at once, and at most fifty', () => {
  const json = foreign(...Array.from({ length: 80 }, () => heading('A')))
  json.care = 'yes'
  json.headline = 4
  expect(problemsOf(json).map(({ path }) => path)).toEqual(['headline', 'care'])
  for (const block of json.body.content) block.attrs.level = 1
  expect(problemsOf(json)).toHaveLength(50)
})

it('refuses more blocks, depth and text than a story has', () => {
  const many = foreign()
  many.body.content = Array.from({ length: 5001 }, () => ({ type: 'divider' }))
  expect(problemsOf(many)).toMatchObject([{ path: 'body.content', found: 'a list of 5001' }])
  let deep = list('a')
  for (let level = 0; level < 20_000; level += 1) deep = list(item(deep))
  const tooDeep = { ...foreign(), body: { type: 'doc', content: [deep] } }
  expect(problemsOf(tooDeep)).toMatchObject([{ found: 'a deeper node' }])
  const long = foreign(...Array.from({ length: 60 }, () => paragraph('a'.repeat(90_000))))
  expect(problemsOf(long)).toMatchObject([{ path: '', found: 'more' }])
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
  const times = Array.from({ length: 200 }, () => {
    const before = performance.now()
    parseStory(json)
    return performance.now() - before
  })
  expect(Math.min(...times)).toBeLessThan(0.5)
})
