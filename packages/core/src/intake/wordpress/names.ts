/** What namespaces are called here, whatever prefix a file gives them. */
const known: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt:'],
  [/^https?:\/\/(?:www\.)?wordpress\.org\/export\/[\d.]+\/?$/, 'wp:'],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/, 'content:'],
  [/^https?:\/\/purl\.org\/dc\/elements\/1\.1\/?$/, 'dc:'],
]

/** Prefixes of a file that declares none of them. */
const customary: ReadonlySet<string> = new Set(['wp', 'excerpt', 'content', 'dc'])

/** Which prefix stands for what: the declarations of the elements around, the innermost first. */
export type Scope = ReadonlyMap<string, string>

/** Prefixes that one scope knows. Files declare half a dozen. */
const mostPrefixes = 100
/** Elements inside more elements than this declare nothing: each scope is a copy of the one around it. */
const deepest = 20

/** The scope inside an element that has these attributes; the same one where it declares nothing. */
export function scopeWith(
  scope: Scope,
  attributes: Readonly<Record<string, string>>,
  depth: number,
): Scope {
  if (depth > deepest) return scope
  let inner: Map<string, string> | undefined
  for (const name in attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    inner ??= new Map(scope)
    if (inner.size < mostPrefixes) inner.set(name.slice(6), spaceOf(attributes[name] ?? ''))
  }
  return inner ?? scope
}

function spaceOf(address: string): string {
  if (address === '') return ''
  return known.find(([pattern]) => pattern.test(address))?.[1] ?? 'other:'
}

/** An element's name with the prefix that is used here: `wp:post_id`, `content:encoded`, `title`. */
export function nameIn(scope: Scope, written: string): string {
  const colon = written.indexOf(':')
  if (colon === -1) return `${scope.get('') ?? ''}${written}`
  const prefix = written.slice(0, colon)
  const space = scope.get(prefix)
  if (space === undefined)
    return customary.has(prefix) ? written : `other:${written.slice(colon + 1)}`
  return `${space}${written.slice(colon + 1)}`
}
