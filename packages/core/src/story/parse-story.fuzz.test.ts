import { expect, it } from 'vitest'
import {
  contextNote,
  event,
  gallery,
  heading,
  helpBox,
  list,
  outletCard,
  paragraph,
  passage,
  pictureOf,
  postCard,
  quoted,
  relatedLink,
  storyWith,
  timeline,
} from './build.ts'
import type { Chance } from './chance-for-tests.ts'
import { chance } from './chance-for-tests.ts'
import { parseBody, parseStory } from './parse-story.ts'

const names = [
  'type',
  'attrs',
  'content',
  'text',
  'marks',
  'body',
  'id',
  '__proto__',
  'constructor',
  'toString',
  '0',
  '',
]
const texts = [
  '',
  'doc',
  'paragraph',
  'text',
  'link',
  'quotation',
  '\ud800',
  '\0',
  '2026-11-20',
  'https://',
  '🙂'.repeat(50),
]

function anything(below: Chance, depth: number): unknown {
  const kind = below(depth > 4 ? 6 : 9)
  if (kind < 2) return texts[below(texts.length)]
  if (kind === 2) return [0, -1, 2, 0.5, Number.NaN, Number.POSITIVE_INFINITY][below(6)]
  if (kind === 3) return [null, undefined][below(2)]
  if (kind === 4) return below(2) === 1
  if (kind < 7) return Array.from({ length: below(4) }, () => anything(below, depth + 1))
  const keys = Array.from({ length: below(5) }, () => names[below(names.length)] ?? '')
  return Object.fromEntries(keys.map((key) => [key, anything(below, depth + 1)]))
}

const whole = storyWith(
  { lead: pictureOf(), topics: ['music'] },
  paragraph('One ', quoted('q1', '“two”'), passage('n1', 'three')),
  heading('Four'),
  list('five'),
  gallery(),
  postCard(),
  outletCard(),
  helpBox(),
  contextNote('six'),
  timeline(event('2026-11-19', 'Thursday', 'seven')),
  relatedLink(),
)

/** The same JSON with one value somewhere inside replaced. */
function damaged(value: unknown, below: Chance): unknown {
  if (
    typeof value !== 'object' ||
    value === null ||
    below(6) === 0 ||
    Object.keys(value).length === 0
  )
    return anything(below, 3)
  const entries = Object.entries(value)
  const at = below(entries.length + 1)
  if (Array.isArray(value))
    return value.with(Math.min(at, value.length - 1), damaged(value[at], below))
  const [key = 'extra', old] = entries[at] ?? []
  return { ...value, [key]: damaged(old, below) }
}

it('never throws at random JSON, and never takes it for a story', () => {
  for (let seed = 0; seed < 3000; seed += 1) {
    const json = anything(chance(seed), 0)
    expect('problems' in parseStory(json), `seed ${seed}`).toBe(true)
    parseBody(json)
  }
})

it('either refuses a damaged story with a place and a reason, or gives it back as it came', () => {
  let refused = 0
  for (let seed = 0; seed < 3000; seed += 1) {
    const json = damaged(whole, chance(seed))
    const parsed = parseStory(json)
    if ('story' in parsed) {
      expect(parsed.story, `seed ${seed}`).toBe(json)
      continue
    }
    refused += 1
    expect(parsed.problems.length, `seed ${seed}`).toBeGreaterThan(0)
    for (const { message, found, expected } of parsed.problems) {
      expect(message, `seed ${seed}`).toMatch(/^Cannot read /)
      expect(found).not.toBe('')
      expect(expected).not.toBe('')
    }
  }
  expect(refused).toBeGreaterThan(1500)
})

it('refuses a story with any one value of it missing or of another kind', () => {
  const json = JSON.stringify(whole)
  const places = paths(whole, [])
  expect(places.length).toBeGreaterThan(200)
  for (const place of places) {
    const changed: unknown = JSON.parse(json)
    replaceAt(changed, place, { strange: true })
    expect('problems' in parseStory(changed), place.join('.')).toBe(true)
  }
})

function paths(value: unknown, place: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [place]
  return [
    place,
    ...Object.entries(value).flatMap(([key, held]) => paths(held, [...place, key])),
  ].filter((found) => found.length > 0)
}

function replaceAt(json: unknown, [key = '', ...rest]: readonly string[], value: unknown): void {
  const holder = json as Record<string, unknown>
  if (rest.length === 0) holder[key] = value
  else replaceAt(holder[key], rest, value)
}
