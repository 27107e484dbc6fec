import { readValue } from './read-value.ts'
import type { Parsed } from './reading.ts'
import { beginReading } from './reading.ts'
import type { Shape } from './shape.ts'
import { parseSlug } from './slug.ts'
import type { Byline, Story } from './story.ts'
import { storyFields } from './story-shape.ts'

// A field is what is saved as one: `headline`, `variants.search`, or a record: `quotations:ID`.

const wholes = [
  'headline',
  'standfirst',
  'slug',
  'section',
  'kind',
  'language',
  'zone',
  'care',
  'oldBanner',
  'comments',
  'lead',
  'bylines',
  'topics',
] as const
const variants = ['search', 'social', 'mail'] as const
const lists = ['quotations', 'notes', 'requests'] as const

type Whole = (typeof wholes)[number]
type Variant = (typeof variants)[number]
type List = (typeof lists)[number]

type Place =
  | { readonly type: 'whole'; readonly key: Whole }
  | { readonly type: 'variant'; readonly key: Variant }
  | { readonly type: 'record'; readonly list: List; readonly id: string }

/** The fields of every story that can be saved one by one; its records come on top. */
export const storyFieldNames: readonly string[] = [
  ...wholes,
  ...variants.map((key) => `variants.${key}`),
]

/** Whether a text names a field of a story, its body left out. */
export function isStoryField(field: string): boolean {
  return placeOf(field) !== undefined
}

/** The names of all fields of a story that can be saved one by one, its records included. */
export function fieldsIn(story: Story): readonly string[] {
  return [
    ...storyFieldNames,
    ...lists.flatMap((list) => story[list].map(({ id }) => `${list}:${id}`)),
  ]
}

/** What a field of a story holds; null for a variant or a record that it has not. */
export function fieldOf(story: Story, field: string): unknown {
  const place = placeOf(field)
  if (!place) throw new RangeError(`Cannot read a field: found no field “${field}”`)
  switch (place.type) {
    case 'whole':
      return story[place.key]
    case 'variant':
      return story.variants[place.key] ?? null
    case 'record':
      return story[place.list].find(({ id }) => id === place.id) ?? null
    default:
      return place satisfies never
  }
}

/**
 * The story with another value in one of its fields, or what is wrong with the value. Null takes a
 * variant or a record away; a record that is new comes last.
 */
export function withField(
  story: Story,
  field: string,
  value: unknown,
): Parsed<{ readonly story: Story }> {
  const place = placeOf(field)
  if (!place) return refused(field, 'an unknown field', 'a field of the story')
  const reading = beginReading(field, field)
  if (!readValue(reading, shapeOf(place), value)) return { problems: reading.problems }
  switch (place.type) {
    case 'whole':
      if (place.key === 'slug' && parseSlug(String(value)) === undefined)
        return refused(field, String(value), 'the last part of an address')
      if (Array.isArray(value) && new Set(value.map(keyOf)).size < value.length)
        return refused(field, 'an entry twice', 'each once')
      return { story: { ...story, [place.key]: value } }
    case 'variant':
      return { story: { ...story, variants: withVariant(story, place.key, value) } }
    case 'record':
      return withRecord(story, place, value)
    default:
      return place satisfies never
  }
}

/** What may be only once in a list: a topic, or a person in a role. */
function keyOf(entry: string | Byline): string {
  return typeof entry === 'string' ? entry : `${entry.person} as ${entry.role}`
}

function placeOf(field: string): Place | undefined {
  const whole = wholes.find((key) => key === field)
  if (whole) return { type: 'whole', key: whole }
  const variant = variants.find((key) => `variants.${key}` === field)
  if (variant) return { type: 'variant', key: variant }
  const [, list, id] = /^(\w+):([\w-]{1,64})$/.exec(field) ?? []
  const known = lists.find((key) => key === list)
  return known && id !== undefined ? { type: 'record', list: known, id } : undefined
}

function shapeOf(place: Place): Shape {
  switch (place.type) {
    case 'whole':
      return storyFields[place.key]
    case 'variant':
      return { ...storyFields.variants.fields[place.key], nullable: true }
    case 'record':
      return { ...storyFields[place.list].of, nullable: true }
    default:
      return place satisfies never
  }
}

function withVariant({ variants: before }: Story, key: Variant, value: unknown): Story['variants'] {
  const { [key]: _, ...others } = before
  // An empty variant is none: the headline stands in for it.
  return value === null || value === '' ? others : { ...others, [key]: value }
}

function withRecord(
  story: Story,
  { list, id }: { readonly list: List; readonly id: string },
  value: unknown,
): Parsed<{ readonly story: Story }> {
  const records: readonly { readonly id: string }[] = story[list]
  if (value === null)
    return { story: { ...story, [list]: records.filter((record) => record.id !== id) } }
  const record = value as { readonly id: string }
  if (record.id !== id) return refused(`${list}:${id}.id`, record.id, id)
  const isKnown = records.some((other) => other.id === id)
  const after = isKnown
    ? records.map((other) => (other.id === id ? record : other))
    : [...records, record]
  const most = storyFields[list].most
  if (after.length > most) return refused(list, `${after.length} of them`, `at most ${most}`)
  return { story: { ...story, [list]: after } }
}

function refused(path: string, found: string, expected: string): Parsed<never> {
  const message = `Cannot read ${path}: found ${found}, expected ${expected}`
  return { problems: [{ path, found, expected, message }] }
}
