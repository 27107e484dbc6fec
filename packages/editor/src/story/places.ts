/** The tabs of the panel beside a story. */
export const tabs = [
  'story',
  'quotations',
  'desk',
  'notes',
  'requests',
  'publish',
  'versions',
] as const

export type Tab = (typeof tabs)[number]

/** Where on the screen something can be put right. */
export type Place =
  /** A field over the body, by its name. */
  | { readonly type: 'head'; readonly field: HeadField }
  /** A field or record in the panel; `id` names the record. */
  | { readonly type: 'panel'; readonly tab: Tab; readonly field: string; readonly id?: string }
  /** A block of the body: the index of each node on the way down; the body itself where empty. */
  | { readonly type: 'body'; readonly steps: readonly number[] }

export type HeadField = 'headline' | 'standfirst' | 'bylines' | 'lead'

const headFields: ReadonlySet<string> = new Set(['headline', 'standfirst', 'bylines', 'lead'])

/** The place that a path into a story names: `body.content[3].attrs.alternative`, `lead.media`, `section`. */
export function placeOf(path: string): Place {
  const [field = ''] = path.split(/[.[]/, 1)
  if (field === 'body') return { type: 'body', steps: stepsOf(path) }
  if (isHead(field)) return { type: 'head', field }
  const record = /^(quotations|notes|requests)/.exec(field)
  if (record) {
    const tab = record[1] as 'quotations' | 'notes' | 'requests'
    const id = /^\w+:([\w-]+)/.exec(path)?.[1]
    return id ? { type: 'panel', tab, field, id } : { type: 'panel', tab, field }
  }
  return { type: 'panel', tab: 'story', field }
}

/** What the place is called on the button that goes there. */
export function placeWords(place: Place): string {
  if (place.type === 'body') return 'Go to it in the text'
  if (place.type === 'head') return `Go to the ${headWords[place.field]}`
  return place.tab === 'story'
    ? `Go to the ${fieldWords[place.field] ?? 'story’s settings'}`
    : `Go to the ${place.tab === 'requests' ? 'requests for comment' : place.tab}`
}

const headWords: Record<HeadField, string> = {
  headline: 'headline',
  standfirst: 'standfirst',
  bylines: 'bylines',
  lead: 'lead picture',
}

const fieldWords: Readonly<Record<string, string>> = {
  slug: 'address',
  section: 'section',
  kind: 'kind of piece',
  topics: 'topics',
  language: 'language',
  zone: 'time zone',
  variants: 'other headlines',
  comments: 'comments',
}

function isHead(field: string): field is HeadField {
  return headFields.has(field)
}

function stepsOf(path: string): readonly number[] {
  return [...path.matchAll(/\.content\[(\d+)\]/g)].map(([, index]) => Number(index))
}

interface Node {
  readonly childCount: number
  readonly nodeSize: number
  child(index: number): Node
}

/** The position in a ProseMirror document just before the node at the end of `steps`; undefined where none is. */
export function positionOf(doc: Node, steps: readonly number[]): number | undefined {
  let node = doc
  let position = 0
  for (const [depth, index] of steps.entries()) {
    if (index >= node.childCount) return
    if (depth > 0) position += 1
    for (let before = 0; before < index; before += 1) position += node.child(before).nodeSize
    node = node.child(index)
  }
  return position
}
