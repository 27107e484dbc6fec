import type { Quotation } from '@stet/core/quotation'
import type {
  Block,
  Body,
  BodyNode,
  Inline,
  Mark,
  Slug,
  Story,
  StoryId,
  Text,
} from '@stet/core/story'
import { bodyFrom, contentOf, nodesOf, parseStory } from '@stet/core/story'

/** The type under which blocks of ours are copied between stories. */
export const stetType = 'application/x-stet+json'

/** What is copied: blocks, and the records behind their quotation marks. */
export interface Copy {
  readonly story: string
  /** How deep the first and the last block were cut into, as ProseMirror counts it. */
  readonly openStart: number
  readonly openEnd: number
  readonly blocks: readonly Block[]
  readonly quotations: readonly Quotation[]
}

/** What is known of the story that a copy comes into. */
export interface Place {
  readonly story: string
  readonly body: Body
  readonly newId: () => string
}

/** Blocks that may stand in the story, and the new records that their quotation marks need. */
export interface Renewed {
  readonly blocks: readonly Block[]
  readonly quotations: readonly Quotation[]
}

/**
 * Blocks for a second place: each quotation gets a record of its own, galleries get names that are free, and
 * words that a note is about are no longer that. What was cut out of the same story keeps all of it.
 */
export function renewedCopy(copy: Copy, { story, body, newId }: Place): Renewed {
  const isHome = copy.story === story
  const taken = namesIn(body)
  const galleries = galleriesIn(body)
  const records = new Map(copy.quotations.map((record) => [record.id, record]))
  const ids = new Map<string, string>()
  const markOf = (mark: Mark): readonly Mark[] => {
    if (mark.type !== 'quotation' && mark.type !== 'passage') return [mark]
    const { id } = mark.attrs
    if (isHome && !taken.has(id)) return [mark]
    if (mark.type === 'passage' || !records.has(id)) return []
    const fresh = ids.get(id) ?? newId()
    ids.set(id, fresh)
    return [{ type: 'quotation', attrs: { id: fresh } }]
  }
  const nodeOf = (node: BodyNode): BodyNode => {
    if (node.type === 'text') return withMarks(node, (node.marks ?? []).flatMap(markOf))
    const own = node.type === 'gallery' ? { ...node, attrs: freeName(node.attrs, galleries) } : node
    return 'content' in own ? ({ ...own, content: contentOf(own).map(nodeOf) } as BodyNode) : own
  }
  const blocks = copy.blocks.map((block) => nodeOf(block) as Block)
  const quotations = [...ids].flatMap(([old, id]) => {
    const record = records.get(old)
    return record ? [{ ...record, id }] : []
  })
  return { blocks, quotations }
}

function withMarks(node: Text, marks: readonly Mark[]): Inline {
  const { marks: _before, ...bare } = node
  return marks.length > 0 ? { ...bare, marks } : bare
}

function freeName<T extends { readonly name: string }>(attrs: T, taken: Set<string>): T {
  let { name } = attrs
  for (let number = 1; taken.has(name); number += 1) name = `gallery-${number}`
  taken.add(name)
  return { ...attrs, name }
}

/** A gallery's name that no other of the body has. */
export function freeGalleryName(body: Body): string {
  return freeName({ name: 'gallery-1' }, galleriesIn(body)).name
}

function galleriesIn(body: Body): Set<string> {
  return new Set(
    body.content.flatMap((block) => (block.type === 'gallery' ? [block.attrs.name] : [])),
  )
}

/** The ids that quotation and passage marks of a body carry. */
function namesIn(body: Body): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const { node } of nodesOf(body)) {
    if (node.type !== 'text') continue
    for (const mark of node.marks ?? [])
      if (mark.type === 'quotation' || mark.type === 'passage') ids.add(mark.attrs.id)
  }
  return ids
}

/** What is copied of a story, as text for the clipboard. */
export function writeCopy(
  story: Pick<Story, 'id' | 'quotations'>,
  slice: Pick<Copy, 'openStart' | 'openEnd'> & { readonly content: unknown },
): string {
  const body = bodyFrom({ type: 'doc', content: slice.content })
  const used = namesIn(body)
  const quotations = story.quotations.filter(({ id }) => used.has(id))
  const { openStart, openEnd } = slice
  const copy: Copy = { story: story.id, openStart, openEnd, blocks: body.content, quotations }
  return JSON.stringify(copy)
}

/** Reads what the clipboard holds of ours; undefined where it is not sound, whoever put it there. */
export function readCopy(text: string): Copy | undefined {
  const { json, noted } = parsed(text)
  if (typeof json !== 'object' || json === null) return undefined
  const { story, openStart, openEnd, blocks, quotations } = json as Record<keyof Copy, unknown>
  const notes = noted.map((id) => ({ id, kind: 'update', at: noTime, text: '' }))
  const body = { type: 'doc', content: blocks }
  const read = parseStory({ ...bare, body, quotations, notes })
  if ('problems' in read) return undefined
  return {
    story: typeof story === 'string' ? story : '',
    openStart: depth(openStart),
    openEnd: depth(openEnd),
    blocks: read.story.body.content,
    quotations: read.story.quotations,
  }
}

const noTime = '2000-01-01T00:00:00.000Z'

/** The rest of a story, so that its own reader reads blocks with their records. */
const bare: Omit<Story, 'body' | 'quotations' | 'notes'> = {
  id: 'copy' as StoryId,
  slug: 'copy' as Slug,
  language: 'en',
  zone: 'UTC',
  kind: 'report',
  headline: '',
  variants: {},
  standfirst: '',
  bylines: [],
  section: '',
  topics: [],
  lead: null,
  requests: [],
  care: false,
  oldBanner: true,
  comments: { type: 'open' },
}

/** JSON from a clipboard, and the ids of the passages in it, whose notes do not travel. */
function parsed(text: string): { readonly json: unknown; readonly noted: readonly string[] } {
  const noted = new Set<string>()
  try {
    const json: unknown = JSON.parse(text, (_key, value) => {
      if (value?.type === 'passage' && typeof value.attrs?.id === 'string')
        noted.add(value.attrs.id)
      return value
    })
    return { json, noted: [...noted] }
  } catch {
    return { json: undefined, noted: [] }
  }
}

function depth(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? Math.min(value, 24)
    : 0
}
