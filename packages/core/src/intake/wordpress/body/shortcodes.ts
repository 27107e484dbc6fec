/** A shortcode: `[gallery ids="1,2"]`, `[caption]…[/caption]`. */
export interface Shortcode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Values without a name, in order: `[audio https://…]`. */
  readonly values: readonly string[]
  /** The opening tag as written. */
  readonly written: string
  /** Where it begins and ends in the text; with its closing tag where it has one. */
  readonly from: number
  readonly to: number
  /** What stands between its tags; null where it has no closing tag. */
  readonly inner: { readonly from: number; readonly to: number } | null
}

interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly isEmpty: boolean
  readonly said: string
  readonly from: number
  readonly to: number
}

/** These need nothing else: no writer puts the words into brackets. */
const known: ReadonlySet<string> = new Set(['gallery', 'nggallery', 'wp_caption', 'contact-form-7'])

/** These show what a number names: `[tweet 1234567]`. */
const numbered = /^(?:tweet|twitter|youtube|vimeo|instagram|wpvideo)$/

/** These never have a closing tag of their own: `[gallery]` before another does not swallow what is between. */
const alwaysEmpty: ReadonlySet<string> = new Set([
  'gallery',
  'nggallery',
  'playlist',
  'contact-form-7',
])

const bracket =
  /\[(\/?)([a-zA-Z][\w-]{0,60})((?:[ \t\r\n\u00a0=]|\/(?=\]))[^[\]<>]{0,4000}(?:<[^<>]{0,2000}>[^[\]<>]{0,4000}){0,4})?\]/g

/**
 * Finds the outermost shortcodes of a text, in order, in time that grows with its length. Brackets of
 * ordinary prose are none: “[sic]”, “[the minister]”, “[audio unclear]”. A shortcode has a closing tag, or
 * values with names, or an address, or stands alone under a name that no word is.
 */
export function shortcodesIn(text: string): readonly Shortcode[] {
  if (!text.includes('[')) return []
  const tags = tagsIn(text)
  const ends = endsOf(tags)
  const found: Shortcode[] = []
  let until = 0
  for (const [index, tag] of tags.entries()) {
    if (tag.from < until || tag.isEnd) continue
    const end = tag.isEmpty || alwaysEmpty.has(tag.name) ? undefined : ends[index]
    const { attributes, values } = valuesIn(tag.said)
    if (!end && !isShortcode(tag, attributes, values, text)) continue
    found.push({
      name: tag.name.toLowerCase(),
      attributes,
      values,
      written: text.slice(tag.from, tag.to),
      from: tag.from,
      to: end ? end.to : tag.to,
      inner: end ? { from: tag.to, to: end.from } : null,
    })
    until = end ? end.to : tag.to
  }
  return found
}

function isShortcode(
  tag: Tag,
  attributes: ReadonlyMap<string, string>,
  [first = '']: readonly string[],
  text: string,
): boolean {
  if (known.has(tag.name) || attributes.size > 0 || tag.isEmpty) return true
  if (/^https?:\/\//i.test(first)) return true
  if (numbered.test(tag.name) && /^[\w-]*\d[\w-]*$/.test(tag.said)) return true
  if (tag.said !== '' || !/[-_]/.test(tag.name)) return false
  return (
    /(?:^|[\n>])[ \t]*$/.test(text.slice(Math.max(0, tag.from - 20), tag.from)) &&
    /^[ \t]*(?:$|[\r\n<])/.test(text.slice(tag.to, tag.to + 20))
  )
}

function tagsIn(text: string): readonly Tag[] {
  const tags: Tag[] = []
  let markup = markupFrom(text, 0)
  for (const found of text.matchAll(bracket)) {
    const [whole, slash, name = '', rest = ''] = found
    const from = found.index
    while (markup.to <= from) markup = markupFrom(text, markup.to)
    // What stands in the attribute of an element is none.
    if (markup.from < from) continue
    // A doubled bracket is how writers show a shortcode: `[[gallery]]`.
    if (text[from - 1] === '[' && text[from + whole.length] === ']') continue
    const said = rest.replace(/^=/, '').trim()
    const isEmpty = said.endsWith('/')
    tags.push({
      name,
      isEnd: slash === '/',
      isEmpty,
      said: isEmpty ? said.slice(0, -1) : said,
      from,
      to: from + whole.length,
    })
  }
  return tags
}

/** Where the next tag of HTML begins and ends; at the end of all where there is none. */
function markupFrom(text: string, at: number): { readonly from: number; readonly to: number } {
  const from = text.indexOf('<', at)
  const to = from === -1 ? -1 : text.indexOf('>', from)
  return to === -1 ? { from: Infinity, to: Infinity } : { from, to: to + 1 }
}

/** The closing tag of each opening one: the next of its name, unless another opens before. */
function endsOf(tags: readonly Tag[]): readonly (Tag | undefined)[] {
  const ends: (Tag | undefined)[] = new Array(tags.length)
  const next = new Map<string, Tag>()
  for (let index = tags.length - 1; index >= 0; index -= 1) {
    const tag = tags[index]
    if (!tag) continue
    if (tag.isEnd) next.set(tag.name, tag)
    else {
      ends[index] = next.get(tag.name)
      next.delete(tag.name)
    }
  }
  return ends
}

const value =
  /([\w-]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|'([^']*)'|(\S+)/g

function valuesIn(said: string): Pick<Shortcode, 'attributes' | 'values'> {
  const attributes = new Map<string, string>()
  const values: string[] = []
  // Visual editors turn the quotation marks of shortcodes into printed ones, or into entities.
  const straight = said
    .replaceAll(/[“”″]|&quot;|&#822[01];|&#8243;/g, '"')
    .replaceAll(/\u00a0|&nbsp;/g, ' ')
  for (const [, name, double, single, bare, text, other, word] of straight.matchAll(value)) {
    if (name !== undefined) attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '')
    else values.push(text ?? other ?? word ?? '')
  }
  return { attributes, values }
}
