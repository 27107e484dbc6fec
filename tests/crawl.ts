import { askPolitely } from './ask-politely.ts'

/** A page or file of the site as it was found. */
export interface Crawled {
  readonly path: string
  readonly status: number
  readonly type: string
  readonly text: string
  /** The page that led there first. */
  readonly from: string
}

/** What one page points to: paths on the site with their fragments, and addresses elsewhere. */
export interface Pointers {
  readonly links: readonly string[]
  readonly elsewhere: readonly string[]
}

/** Follows everything that pages and XML files of a site point to, from its front page and robots.txt. */
export async function crawl(url: string): Promise<ReadonlyMap<string, Crawled>> {
  const found = new Map<string, Crawled>()
  const waiting = new Map([
    ['/', 'the test'],
    ['/robots.txt', 'the test'],
  ])
  const kinds = new Map<string, number>()
  while (waiting.size > 0) {
    const batch = [...waiting].slice(0, 16)
    for (const [path] of batch) waiting.delete(path)
    const answers = await Promise.all(batch.map(([path, from]) => look(url, path, from)))
    for (const one of answers) found.set(one.path, one)
    for (const one of answers) {
      for (const link of pointersIn(one, url).links) {
        const path = link.replace(/#.*$/s, '')
        if (found.has(path) || waiting.has(path) || !isWanted(path, kinds)) continue
        waiting.set(path, one.path)
      }
    }
  }
  return found
}

/** Every comment has pages of its own, all of the same make: some of each kind tell of all. */
function isWanted(path: string, kinds: Map<string, number>): boolean {
  if (!path.startsWith('/-/comment')) return true
  const kind = path.replace(/(comment\/)(?!write)[^/?]+|(=)[^&]*/g, '$1$2')
  const many = (kinds.get(kind) ?? 0) + 1
  kinds.set(kind, many)
  return many <= 6
}

async function look(url: string, path: string, from: string): Promise<Crawled> {
  const answer = await askPolitely(url + path)
  const type = answer.headers.get('content-type') ?? ''
  const isText = /html|xml|json|text\/plain/.test(type)
  const text = isText ? await answer.text() : ''
  if (!isText) await answer.arrayBuffer()
  return { path, status: answer.status, type, text, from }
}

/** Everything that a page, feed or sitemap points to. */
export function pointersIn({ type, text, path }: Crawled, url: string): Pointers {
  const raw = addressesIn(type, text)
  const resolved = raw.map((address) => new URL(address, url + path))
  const own = resolved.filter(({ origin }) => origin === url)
  return {
    links: [...new Set(own.map(({ pathname, search, hash }) => pathname + search + hash))],
    elsewhere: resolved.filter(({ origin }) => origin !== url).map(({ href }) => href),
  }
}

function addressesIn(type: string, text: string): string[] {
  if (type.includes('text/plain')) return all(text, /^Sitemap: (\S+)$/gm)
  if (type.includes('xml')) {
    const linked = all(text, /<(?:loc|link|comments)>([^<]+)</g)
    return [...linked, ...all(text, /<(?:atom:)?link [^>]*href="([^"]*)"/g)].map(unescaped)
  }
  if (type.includes('json')) return all(text, /"(?:url|home_page_url|feed_url|image)":"([^"]*)"/g)
  if (!type.includes('html')) return []
  const sets = all(text, /\ssrcset="([^"]*)"/g)
  const pictures = sets.flatMap((set) =>
    set.split(',').map((one) => one.trim().split(' ')[0] ?? ''),
  )
  const shared = all(text, /<meta property="og:image" content="([^"]*)"/g)
  // What is only ever sent to is nothing to go to.
  const asked = text.replace(/<form [^>]*method="post"[^>]*>/g, '')
  const linked = all(asked, /\s(?:href|src|action)="([^"]*)"/g)
  return [...linked, ...pictures, ...shared].map(unescaped)
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found]) => found ?? '')
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
}
