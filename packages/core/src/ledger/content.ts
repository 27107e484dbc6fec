import type { Instant, Story } from '../story/story.ts'

/** A value of JSON. */
type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [name: string]: Plain }

/** What readers are told by a version, which its commitment in the ledger is made of. */
const told = [
  ...(['bylines', 'body', 'headline', 'kind', 'language', 'lead', 'notes', 'quotations'] as const),
  ...(['requests', 'standfirst'] as const),
]

/** What readers are not told, by its name anywhere in a story: from which of our copies or recordings it was taken, and where in them. */
const kept: ReadonlySet<string> = new Set(['capture', 'recording', 'recordingTime'])

/**
 * Of a post's card, where it is from alone. What the card says follows its person's role: words that a page folds must
 * not stand in a file beside it. That we quote them rightly is what the copy's own evidence proves.
 */
const toldOfPosts: ReadonlySet<string> = new Set(['platform', 'platformName'])

/** A published version of a story, as far as readers are told. */
export interface ToldVersion {
  /** Counted from one. */
  readonly number: number
  readonly at: Instant
  readonly content: Story
}

/** What is public of a version. */
export interface PublicContent {
  readonly format: 'stet-version/1'
  readonly version: number
  readonly at: Instant
  readonly [name: string]: Plain
}

/**
 * What a version of a story tells its readers, as plain JSON: its words, pictures, boxes, sources and notes. Its address,
 * its lists, how it looks and what cards of posts say are no part of it. The same version gives the same content for ever: never change what
 * this gives for what it knows, and write another `format` where it learns more.
 */
export function publicContent({ number, at, content }: ToldVersion): PublicContent {
  const words = Object.fromEntries(told.map((name) => [name, content[name]]))
  return plain({ ...words, format, version: number, at }) as PublicContent
}

/** The same as canonical JSON (RFC 8785), which its commitment is made of. */
export function contentText(version: ToldVersion): string {
  // Its members stand in the order of their names already, and none of them is named by a number.
  return JSON.stringify(publicContent(version))
}

const format = 'stet-version/1'

function ofPost(post: unknown): Plain {
  const known = Object.entries(post as Record<string, unknown>)
  return plain(Object.fromEntries(known.filter(([name]) => toldOfPosts.has(name))))
}

/** Without what is kept, the members in the order of their names. */
function plain(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return (value ?? null) as Plain
  const known = value as Record<string, unknown>
  const ordered: Record<string, Plain> = {}
  for (const name of Object.keys(known).sort()) {
    const member = known[name]
    if (member !== undefined && !kept.has(name))
      ordered[name] = name === 'post' ? ofPost(member) : plain(member)
  }
  return ordered
}
