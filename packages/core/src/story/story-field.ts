import { readValue } from './read-value.ts'
import type { Parsed } from './reading.ts'
import { beginReading } from './reading.ts'
import { bylineKey } from './relations.ts'
import type { Shape } from './shape.ts'
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
  if (Array.isArray(value) && new Set(value.map(keyOf)).size < value.length)
    return refused(field, 'an entry twice', 'each once')
  if (place.type === 'record' && value !== null) {
    const { id } = value as { readonly id: string }
    if (id !== place.id) return refused(`${field}.id`, id, place.id)
  }
  const after = written(story, place, value)
  if (place.type === 'record' && after[place.list].length > storyFields[place.list].most)
    return refused(place.list, 'one more', `at most ${storyFields[place.list].most}`)
  return { story: after }
}

/** The story with a value in one of its fields as it is being typed: nobody has looked whether it is right. */
export function withFieldUnread(story: Story, field: string, value: unknown): Story {
  const place = placeOf(field)
  if (!place) throw new RangeError(`Cannot write a field: found no field “${field}”`)
  return written(story, place, value)
}

function written(story: Story, place: Place, value: unknown): Story {
  switch (place.type) {
    case 'whole':
      return { ...story, [place.key]: value }
    case 'variant':
      return { ...story, variants: withVariant(story, place.key, value) }
    case 'record':
      return { ...story, [place.list]: withRecord(story[place.list], place.id, value) }
    default:
      return place satisfies never
  }
}

/** What may be only once in a list: a topic, or a person in a role. */
function keyOf(entry: string | Byline): string {
  return typeof entry === 'string' ? entry : bylineKey(entry)
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
  records: readonly { readonly id: string }[],
  id: string,
  value: unknown,
): readonly unknown[] {
  if (value === null) return records.filter((record) => record.id !== id)
  if (!records.some((record) => record.id === id)) return [...records, value]
  return records.map((record) => (record.id === id ? value : record))
}

function refused(path: string, found: string, expected: string): Parsed<never> {
  const message = `Cannot read ${path}: found ${found}, expected ${expected}`
  return { problems: [{ path, found, expected, message }] }
}
