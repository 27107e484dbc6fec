import type { WxrRecord } from './record-builder.ts'

/** A term that an item carries: `category`, `post_tag`, `author`, or of a kind that the magazine made itself. */
export interface ItemTerm {
  readonly taxonomy: string
  readonly slug: string
  readonly name: string
}

/** An `<item>`: a post, a page, an upload, or anything else that WordPress keeps as a post. */
export interface WxrItem {
  readonly record: WxrRecord
  readonly id: string
  /** `post`, `page`, `attachment`, … */
  readonly type: string
  /** `publish`, `draft`, `future`, `private`, … */
  readonly status: string
  readonly title: string
  readonly content: string
  readonly excerpt: string
  readonly creator: string
  readonly slug: string
  readonly parent: string
  readonly terms: readonly ItemTerm[]
  /** Custom fields by their key, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly comments: readonly WxrRecord[]
}

/** Reads an item's record. An item without a type is a post, and one without a status was published. */
export function itemOf(record: WxrRecord): WxrItem {
  const { fields, parts } = record
  return {
    record,
    id: word(fields, 'wp:post_id'),
    type: word(fields, 'wp:post_type') || (isUpload(record) ? 'attachment' : 'post'),
    status: word(fields, 'wp:status') || 'publish',
    title: fields.get('title') ?? '',
    content: fields.get('content:encoded') ?? '',
    excerpt: fields.get('excerpt:encoded') ?? '',
    creator: word(fields, 'dc:creator') || creatorIn(parts),
    slug: word(fields, 'wp:post_name'),
    parent: word(fields, 'wp:post_parent'),
    terms: termsIn(parts),
    meta: metaIn(parts),
    comments: parts.filter(({ name }) => name === 'wp:comment'),
  }
}

/** A field that is one word or one line: without the white space around it. */
export function word(fields: ReadonlyMap<string, string>, name: string): string {
  return fields.get(name)?.trim() ?? ''
}

/** Other systems that write WXR tell of an upload its address alone. */
function isUpload({ fields }: WxrRecord): boolean {
  return word(fields, 'wp:attachment_url') !== '' && !fields.get('content:encoded')
}

function creatorIn(parts: readonly WxrRecord[]): string {
  const author = parts.find(({ name }) => name === 'wp:author')
  return author ? word(author.fields, '') || word(author.fields, 'wp:author_login') : ''
}

/** Its terms, each once. WXR 1.0 tells each a second time without its kind. */
function termsIn(parts: readonly WxrRecord[]): readonly ItemTerm[] {
  const terms = new Map<string, ItemTerm>()
  const unkinded: string[] = []
  for (const { name: element, attributes, fields } of parts) {
    if (element !== 'category') continue
    const name = word(fields, '')
    const { domain = '', nicename = '' } = attributes
    if (domain === '') unkinded.push(name)
    else {
      const taxonomy = domain === 'tag' ? 'post_tag' : domain
      const key = `${taxonomy} ${nicename || name}`
      const known = terms.get(key)
      if (!known && (name !== '' || nicename !== ''))
        terms.set(key, { taxonomy, slug: nicename || name, name: name || nicename })
    }
  }
  const told = new Set([...terms.values()].map(({ name }) => name))
  for (const name of unkinded) {
    if (name === '' || told.has(name)) continue
    told.add(name)
    terms.set(` ${name}`, { taxonomy: 'category', slug: name, name })
  }
  return [...terms.values()]
}

function metaIn(parts: readonly WxrRecord[]): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>()
  for (const { name, fields } of parts) {
    if (name !== 'wp:postmeta') continue
    const key = word(fields, 'wp:meta_key')
    const value = fields.get('wp:meta_value') ?? ''
    const values = meta.get(key)
    if (values) values.push(value)
    else meta.set(key, [value])
  }
  return meta
}

/** The first value of a custom field, without the white space around it. */
export function metaOf({ meta }: WxrItem, key: string): string {
  return meta.get(key)?.[0]?.trim() ?? ''
}
