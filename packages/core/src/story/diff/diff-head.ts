import type { Quotation } from '../../quotation/quotation.ts'
import { sameValue } from '../changes.ts'
import type { Byline, Note, RequestForComment, Story } from '../story.ts'
import { diffFields, fieldChange } from './diff-fields.ts'
import { fieldName } from './field-names.ts'
import type { FieldChange } from './story-diff.ts'
import { valueWords } from './value-words.ts'

/** What of a story is not its body and its records. */
type Head = Omit<Story, 'id' | 'body' | 'quotations' | 'requests' | 'notes'>

const nothing: Partial<Head> = {}

/** What changed outside the body; against null, everything that is there. */
export function diffHead(before: Story | null, after: Story): readonly FieldChange[] {
  return [
    ...wholeFields(before ?? nothing, after),
    ...diffFields(before?.variants, after.variants, { path: 'variants' }).map(named),
    ...diffFields(before?.lead ?? undefined, after.lead ?? undefined, {
      path: 'lead',
      name: 'Lead picture',
    }),
    ...diffFields(before?.comments, after.comments, { path: 'comments' }).map(named),
    ...records('quotations', before?.quotations ?? [], after.quotations, quotationName),
    ...records('notes', before?.notes ?? [], after.notes, noteName),
    ...records('requests', before?.requests ?? [], after.requests, requestName),
  ]
}

const whole = [
  ...['headline', 'standfirst', 'kind', 'section', 'slug', 'topics'],
  ...['language', 'zone', 'care', 'oldBanner'],
] as readonly (keyof Head)[]

function wholeFields(before: Partial<Head>, after: Head): readonly FieldChange[] {
  const changes = whole.flatMap((field) => {
    if (sameValue(before[field], after[field])) return []
    const [said, says] = [valueWords(before[field]), valueWords(after[field])]
    return said === says ? [] : [fieldChange(field, fieldName(field), said, says)]
  })
  const [said, says] = [bylineWords(before.bylines), bylineWords(after.bylines)]
  if (said !== says) changes.push(fieldChange('bylines', fieldName('bylines'), said, says))
  return changes
}

function bylineWords(bylines: readonly Byline[] = []): string | null {
  return bylines.map(({ name, role }) => `${name} (${role})`).join(', ') || null
}

function named(change: FieldChange): FieldChange {
  return { ...change, name: fieldName(change.path) }
}

/** What changed in a list of records: each that came or went, and what became another in each that stayed. */
function records<T extends { readonly id: string }>(
  list: string,
  before: readonly T[],
  after: readonly T[],
  nameOf: (record: T) => string,
): readonly FieldChange[] {
  const olds = new Map(before.map((record) => [record.id, record]))
  const news = new Map(after.map((record) => [record.id, record]))
  const gone = before.filter(({ id }) => !news.has(id))
  return [
    ...gone.map((one) => fieldChange(`${list}:${one.id}`, nameOf(one), valueWords(one), null)),
    ...after.flatMap((one) => {
      const old = olds.get(one.id)
      const path = `${list}:${one.id}`
      if (!old) return [fieldChange(path, nameOf(one), null, valueWords(one))]
      return diffFields(old, one, { path, name: nameOf(one) })
    }),
  ]
}

function quotationName({ speaker }: Quotation): string {
  return speaker ? `Quotation of ${speaker}` : 'Quotation'
}

const noteNames: Readonly<Record<Note['kind'], string>> = {
  update: 'Update',
  clarification: 'Clarification',
  correction: 'Correction',
  'editors-note': 'Editor’s note',
  retraction: 'Retraction',
}

function noteName({ kind }: Note): string {
  return noteNames[kind]
}

function requestName({ asked }: RequestForComment): string {
  return asked ? `Request for comment to ${asked}` : 'Request for comment'
}
