import { fieldOf, type Story, sameValue, withField, withFieldUnread } from '@stet/core/story'
import type { FieldChange, Replaced } from './line.ts'

/** A change of a field that the newsroom has not confirmed. */
export interface Waiting {
  readonly value: unknown
  readonly base: number
  /** Why the value is not right, in words; it waits until it is changed. */
  readonly refused?: string
}

/** The fields of a story: as the newsroom has them, and what was typed here since. */
export interface FieldQueue {
  readonly story: Story
  readonly numbers: Readonly<Record<string, number>>
  readonly waiting: Readonly<Record<string, Waiting>>
}

/** The story with what was typed here. */
export function asTyped({ story, waiting }: FieldQueue): Story {
  return Object.entries(waiting).reduce(
    (before, [field, { value }]) => withFieldUnread(before, field, value),
    story,
  )
}

/** Takes what was typed into a field. */
export function typed(queue: FieldQueue, field: string, value: unknown): FieldQueue {
  const before = queue.waiting[field]
  const read = withField(queue.story, field, value)
  const base = before?.base ?? queue.numbers[field] ?? 0
  const refused = 'problems' in read ? read.problems[0]?.message : undefined
  const waiting = { value, base, ...(refused !== undefined && { refused }) }
  return { ...queue, waiting: { ...queue.waiting, [field]: waiting } }
}

/** What there is to send. */
export function sendable({ waiting }: FieldQueue): readonly FieldChange[] {
  return Object.entries(waiting).flatMap(([field, { value, base, refused }]) =>
    refused === undefined ? [{ field, value, base }] : [],
  )
}

/** Takes the newsroom's answer to what was sent; what was typed since goes on waiting. */
export function answered(
  queue: FieldQueue,
  sent: readonly FieldChange[],
  numbers: Readonly<Record<string, number>>,
): FieldQueue {
  let { story } = queue
  const waiting = { ...queue.waiting }
  for (const { field, value } of sent) {
    story = withFieldUnread(story, field, value)
    const present = waiting[field]
    if (!present) continue
    if (sameValue(present.value, value)) delete waiting[field]
    else waiting[field] = { ...present, base: numbers[field] ?? present.base }
  }
  return { story, waiting, numbers: { ...queue.numbers, ...numbers } }
}

/** Takes the newsroom's refusal of some of what was sent. */
export function refusedIn(
  queue: FieldQueue,
  sent: readonly FieldChange[],
  problems: readonly { readonly path: string; readonly message: string }[],
): FieldQueue {
  const waiting = { ...queue.waiting }
  for (const { field, value } of sent) {
    const problem = problems.find(({ path }) => path === field)
    const present = waiting[field]
    if (problem && present && sameValue(present.value, value))
      waiting[field] = { ...present, refused: problem.message }
  }
  return { ...queue, waiting }
}

/** Takes the fields as the newsroom has them now. What waits here keeps its base: others are not overlooked. */
export function arrived(
  queue: FieldQueue,
  values: Readonly<Record<string, unknown>>,
  numbers: Readonly<Record<string, number>>,
): FieldQueue {
  let { story } = queue
  const isRecord = (field: string) => field.includes(':')
  const gone = recordsOf(story).filter((field) => !Object.hasOwn(values, field))
  for (const field of gone) story = withFieldUnread(story, field, null)
  for (const [field, value] of Object.entries(values)) {
    if (isRecord(field) || !sameValue(fieldOf(story, field), value))
      story = withFieldUnread(story, field, value)
  }
  return { ...queue, story, numbers }
}

/** The names of the fields whose numbers are news to this queue. */
export function unheard(
  { numbers }: Pick<FieldQueue, 'numbers'>,
  now: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.entries(now).flatMap(([field, number]) =>
    number > (numbers[field] ?? 0) ? [field] : [],
  )
}

/** What was lost before, and now: one entry a field, the latest. */
export function withReplaced<L extends Pick<Replaced, 'field'>>(
  before: readonly L[],
  now: readonly L[],
): readonly L[] {
  const fields = new Set(now.map(({ field }) => field))
  return [...before.filter(({ field }) => !fields.has(field)), ...now]
}

function recordsOf({ quotations, notes, requests }: Story): readonly string[] {
  const named = (list: string, records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => `${list}:${id}`)
  return [
    ...named('quotations', quotations),
    ...named('notes', notes),
    ...named('requests', requests),
  ]
}
