import { type Kind, kinds } from '@stet/core/story'

/** The state that a story is in. */
export type Status = 'draft' | 'scheduled' | 'published' | 'unpublished'

/** What the list of stories is narrowed to. */
export interface ListFilter {
  readonly status?: Status
  readonly section?: string
  readonly kind?: Kind
  readonly mine?: boolean
  /** Words of headline or byline. */
  readonly q?: string
}

/** The states in the order of their tabs, with the words for them. */
export const statuses: readonly { readonly value: Status; readonly words: string }[] = [
  { value: 'draft', words: 'Drafts' },
  { value: 'scheduled', words: 'Scheduled' },
  { value: 'published', words: 'Published' },
  { value: 'unpublished', words: 'Taken off' },
]

/** Reads the filter from the query of an address; whatever makes no sense there is left out. */
export function readFilter(params: URLSearchParams): ListFilter {
  const status = statuses.find(({ value }) => value === params.get('status'))?.value
  const kind = kinds.find((one) => one === params.get('kind'))
  const section = params.get('section')
  const q = params.get('q')?.trim().slice(0, 200)
  return {
    ...(status && { status }),
    ...(kind && { kind }),
    ...(section && { section }),
    ...(q && { q }),
    ...(params.get('mine') === 'true' && { mine: true }),
  }
}

/** The filter as the query of an address: the same filter is always the same text. */
export function writeFilter(filter: ListFilter): string {
  const { status, section, kind, mine, q } = filter
  const given = { status, section, kind, mine: mine ? 'true' : undefined, q: q?.trim() }
  const pairs = Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return new URLSearchParams(pairs).toString()
}

/** Whether the filter narrows the list at all. */
export function isNarrow(filter: ListFilter): boolean {
  return writeFilter(filter) !== ''
}

/** A kind of piece as a word that a label begins with: `Round-up`. */
export function kindWords(kind: Kind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}
