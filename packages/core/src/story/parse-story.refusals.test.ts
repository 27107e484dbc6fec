import { expect, it } from 'vitest'
import {
  gallery,
  heading,
  item,
  linked,
  list,
  paragraph,
  passage,
  pictureOf,
  postCard,
  pullQuote,
  quotation,
  quoted,
  story,
  storyWith,
} from './build.ts'
import { parseStory } from './parse-story.ts'
import type { Problem } from './reading.ts'

function problemsOf(json: unknown): readonly Problem[] {
  const parsed = parseStory(json)
  return 'problems' in parsed ? parsed.problems : []
}

/** JSON in which the value at a place like `notes[0].at` is another; `undefined` takes it away. */
function changed(whole: unknown, place: string, value: unknown): unknown {
  const json: unknown = JSON.parse(JSON.stringify(whole))
  const keys = place.split(/[.[\]]+/).filter(Boolean)
  let holder = json as Record<string, unknown>
  for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>
  holder[keys.at(-1) ?? ''] = value
  return value === undefined ? JSON.parse(JSON.stringify(json)) : json
}

const whole = storyWith(
  { lead: pictureOf() },
  paragraph('One ', quoted('q1', '“two”'), passage('n1', 'three')),
  postCard(),
  heading('Four'),
  gallery(),
)
const body = 'body.content'
const run = 'body.content[0].content[0]'
const post = 'body.content[1].attrs.post'
const bold = { type: 'bold' }

// What is set to what; what was found; where, if not at the very place; what was expected.
const wrong: readonly [string, string, unknown, string, (string | undefined)?, string?][] = [
  ['a missing field', 'headline', undefined, 'nothing', 'headline', 'text'],
  ['an unknown key', 'author', 'Ana', 'an unknown key', 'author', 'nothing here'],
  ['a key with a strange name', 'a b', 1, 'an unknown key', '["a b"]'],
  ['another kind of piece', 'kind', 'scoop', '“scoop”'],
  ['a story without body', 'body', undefined, 'nothing', 'body', 'an object'],
  ['a body without content', body, undefined, 'nothing', body, 'a list'],
  ['an unknown block', `${body}[1].type`, 'table', '“table”'],
  ['an item outside a list', `${body}[1].type`, 'item', '“item”'],
  ['a block named like a method', `${body}[1].type`, 'constructor', '“constructor”'],
  ['attributes where none are', `${body}[0].attrs`, {}, 'an unknown key'],
  ['missing attributes', `${body}[2].attrs`, undefined, 'nothing', undefined, 'an object'],
  ['a number for a name', `${post}.author.name`, 7, '7', undefined, 'text'],
  ['a fifth level', `${body}[2].attrs.level`, 5, '5', undefined, '2 or 3'],
  ['a focus outside', 'lead.focus.x', 1.5, '1.5', undefined, 'a number from 0 to 1'],
  ['a short instant', 'notes[0].at', '2026-11-20T09:00:00Z', '“2026-11-20T09:00:00Z”'],
  ['a day that never was', 'notes[0].at', '2026-02-30T09:00:00.000Z', '“2026-02-30T09:00:00.000Z”'],
  [
    'a script as an address',
    `${post}.address`,
    'javascript:alert(1)',
    '“javascript:alert(1)”',
    undefined,
    'an http or https address',
  ],
  [
    'a host without scheme',
    `${run}.marks`,
    [linkTo('//evil.example')],
    '“//evil.example”',
    `${run}.marks[0].attrs.href`,
  ],
  [
    'a backslash in an address',
    `${run}.marks`,
    [linkTo('/\\evil.example')],
    '“/\\evil.example”',
    `${run}.marks[0].attrs.href`,
  ],
  ['no language', 'language', 'english language', '“english language”'],
  ['no zone', 'zone', 'Mars/Olympus', '“Mars/Olympus”'],
  ['an offset as a zone', 'zone', '+01:00', '“+01:00”'],
  ['capitals in a slug', 'slug', 'Mara', '“Mara”'],
  [
    'two lines in a headline',
    'headline',
    'a\nb',
    'the character U+000A',
    undefined,
    'one line of text',
  ],
  ['a bell in a note', 'notes[0].text', 'a\u0007', 'the character U+0007'],
  ['half a character', 'headline', 'a\ud800', 'half of a surrogate pair'],
  ['a long headline', 'headline', 'a'.repeat(301), '301 characters', undefined, 'at most 300'],
  ['empty text', `${run}.text`, '', 'empty text'],
  ['an unknown mark', `${run}.marks`, [{ type: 'blink' }], '“blink”', `${run}.marks[0].type`],
  ['a mark twice', `${run}.marks`, [bold, bold], 'a second bold mark', `${run}.marks[1]`],
  [
    'a link in a pull quote',
    `${body}[0]`,
    pullQuote(linked('a', '/a')),
    'a link mark',
    `${run}.marks`,
  ],
  [
    'a gallery without slides',
    `${body}[3].content`,
    [],
    'a list of 0',
    undefined,
    'at least one slide',
  ],
  [
    'a source of no kind',
    'quotations[0].source',
    { type: 'rumour' },
    '“rumour”',
    'quotations[0].source.type',
  ],
  [
    'a quotation without record',
    'quotations',
    [],
    '“q1”',
    `${body}[0].content[1].marks[0].attrs.id`,
    'the id of a record in quotations',
  ],
  [
    'a passage without note',
    'notes[0].id',
    'n2',
    '“n1”',
    `${body}[0].content[2].marks[0].attrs.id`,
    'the id of one of the notes',
  ],
  [
    'two records of one id',
    'quotations',
    [quotation('q1'), quotation('q1')],
    '“q1” again',
    'quotations[1].id',
  ],
  ['two galleries at one address', `${body}[2]`, gallery(), '“gallery-1”', `${body}[3].attrs.name`],
  ['a topic twice', 'topics', ['music', 'music'], '“music” again', 'topics[1]'],
  ['an id with a slash', 'id', '../a', '“../a”'],
]

function linkTo(href: string) {
  return { type: 'link', attrs: { href, language: null } }
}

it.each(wrong)('refuses %s', (_name, place, value, found, path = place, expected = undefined) => {
  const [problem, ...others] = problemsOf(changed(whole, place, value))
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
  const two = changed(changed(whole, 'care', 'yes'), 'headline', 4)
  expect(problemsOf(two).map(({ path }) => path)).toEqual(['headline', 'care'])
  const bad = Array.from({ length: 80 }, () => ({ type: 'table' }))
  expect(problemsOf(changed(whole, body, bad))).toHaveLength(50)
})

it('refuses more blocks, depth and text than a story has', () => {
  const many = Array.from({ length: 5001 }, () => ({ type: 'divider' }))
  expect(problemsOf(changed(whole, body, many))).toMatchObject([
    { path: body, found: 'a list of 5001' },
  ])
  let deep = list('a')
  for (let level = 0; level < 20_000; level += 1) deep = list(item(deep))
  expect(problemsOf({ ...story(), body: { type: 'doc', content: [deep] } })).toMatchObject([
    { found: 'a deeper node' },
  ])
  const long = Array.from({ length: 60 }, () => paragraph('a'.repeat(90_000)))
  expect(problemsOf({ ...story(), body: { type: 'doc', content: long } })).toMatchObject([
    { path: '', found: 'more' },
  ])
})
