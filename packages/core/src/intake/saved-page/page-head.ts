import { isAddress, isLanguage } from '../addresses.ts'
import { readInstant } from '../moments.ts'
import type { Document, Element } from '../pasted/dom.ts'
import { attributeOf, findAll, wordsIn } from '../pasted/dom.ts'
import { classOf } from '../pasted/style.ts'
import { namesIn } from './bare-head.ts'
import { type Facts, factsIn } from './structured-facts.ts'

/** What a saved page says of its article. Empty or null where it says nothing. */
export interface PageHead {
  readonly headline: string
  readonly standfirst: string
  readonly bylines: readonly string[]
  readonly publishedAt: string | null
  readonly section: string
  readonly language: string | null
  readonly canonical: string | null
  readonly tags: readonly string[]
}

/** Reads the head of a page: what its article shows, then what its structured data and meta elements say. */
export function pageHead(document: Document, article: Element, zone: string): PageHead {
  const all = findAll(document, () => true)
  const metas = metasIn(all)
  const facts = factsIn(all)
  const site = metas.get('og:site_name') ?? facts.site
  const titled = [facts.headline, metas.get('og:title'), metas.get('twitter:title'), titleIn(all)]
    .map((title) => withoutSite(title ?? '', site))
    .filter((title) => title !== '')
  const canonical = canonicalIn(all, metas, facts)
  const language = [htmlLanguage(all), facts.language, metas.get('og:locale')?.replace('_', '-')]
  return {
    headline: headlineIn(all, article, titled),
    standfirst: standfirstIn(all),
    bylines: bylinesIn(all, metas, facts, site),
    publishedAt: dateIn(all, article, metas, facts, zone),
    section: oneLine(facts.section || metas.get('article:section') || ''),
    language: language.find((tag) => tag && isLanguage(tag)) ?? null,
    canonical,
    tags: (metas.get('keywords') ?? metas.get('news_keywords') ?? '')
      .split(',')
      .map(oneLine)
      .filter(Boolean)
      .slice(0, 20),
  }
}

/** What a page's meta elements say, by their names in small letters; of several the first. */
export type Metas = ReadonlyMap<string, string>

/** Reads the meta elements among a page's elements. */
export function metasIn(all: readonly Element[]): Metas {
  const metas = new Map<string, string>()
  for (const element of all) {
    if (element.tagName !== 'meta') continue
    const name = (
      attributeOf(element, 'property') ??
      attributeOf(element, 'name') ??
      ''
    ).toLowerCase()
    const content = oneLine(attributeOf(element, 'content') ?? '')
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content)
  }
  return metas
}

function titleIn(all: readonly Element[]): string {
  const title = all.find(({ tagName }) => tagName === 'title')
  return title ? oneLine(title.childNodes.map(wordsIn).join('')) : ''
}

/** A title without the site's name at its end or beginning. */
function withoutSite(title: string, site: string): string {
  const line = oneLine(title)
  if (site === '') return line
  const [before = '', after = ''] = [' | ', ' - ', ' – ', ' — ', ' · ', ' : ']
    .map((glue): [string, string] => [
      line.endsWith(`${glue}${site}`) ? line.slice(0, -(glue.length + site.length)) : '',
      line.startsWith(`${site}${glue}`) ? line.slice(glue.length + site.length) : '',
    ])
    .find(([one, other]) => one !== '' || other !== '') ?? ['', '']
  return before || after || line
}

/** The article's own first heading; where there are several on the page, the one that its titles repeat. */
function headlineIn(all: readonly Element[], article: Element, titled: readonly string[]): string {
  const headings = (elements: readonly Element[]) =>
    elements
      .filter(
        (element) => element.tagName === 'h1' || attributeOf(element, 'itemprop') === 'headline',
      )
      .map((element) => oneLine(wordsIn(element)))
      .filter((words) => words !== '' && words.length <= 300)
  const own = headings(findAll(article, () => true))
  const everywhere = headings(all)
  const repeated = everywhere.find((words) =>
    titled.some((title) => title.includes(words) || words.includes(title)),
  )
  const [only] = everywhere.length === 1 ? everywhere : []
  return (own.length === 1 ? own[0] : undefined) ?? repeated ?? titled[0] ?? only ?? own[0] ?? ''
}

const standfirsts =
  /(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-?headline|sub-?heading|sub-?hed|article-summary|article__summary|summary-text|lede?|chapo|vorspann|entradilla|teaser-text)(?:$|[\s_-])/i

function standfirstIn(all: readonly Element[]): string {
  const found = all.find((element) => {
    if (!/^(?:p|div|h[2-4]|span|header)$/.test(element.tagName)) return false
    const isNamed =
      standfirsts.test(classOf(element)) ||
      attributeOf(element, 'itemprop') === 'alternativeHeadline'
    const size = isNamed ? oneLine(wordsIn(element)).length : 0
    return size > 0 && size <= 600
  })
  return found ? oneLine(wordsIn(found)) : ''
}

function bylinesIn(
  all: readonly Element[],
  metas: Metas,
  facts: Facts,
  site: string,
): readonly string[] {
  const meta = [metas.get('author'), metas.get('article:author'), metas.get('parsely-author')].find(
    (name) => name && !/^https?:/.test(name),
  )
  const shown = all.filter(
    (element) =>
      attributeOf(element, 'rel') === 'author' ||
      attributeOf(element, 'itemprop') === 'author' ||
      /(?:^|[\s_-])(?:byline|author-name|author__name|byline__name|author|auteur|autor|autorin|verfasser)(?:$|\s)/i.test(
        classOf(element),
      ),
  )
  const words = shown
    .map((element) => oneLine(wordsIn(element)))
    .find((line) => line !== '' && line.length <= 160)
  const names =
    facts.authors.length > 0
      ? facts.authors
      : namesIn(meta ?? words?.split(/\s{2,}|\s[|·•]\s/)[0] ?? '')
  return [...new Set(names.map(oneLine))].filter((name) => name !== '' && name !== site)
}

function dateIn(
  all: readonly Element[],
  article: Element,
  metas: Metas,
  facts: Facts,
  zone: string,
): string | null {
  const times = [...findAll(article, isTime), ...all.filter(isTime)].map((time) =>
    attributeOf(time, 'datetime'),
  )
  const items = all
    .filter((element) => attributeOf(element, 'itemprop') === 'datePublished')
    .map((element) => attributeOf(element, 'content') ?? attributeOf(element, 'datetime'))
  const said = [
    facts.published,
    metas.get('article:published_time'),
    metas.get('og:article:published_time'),
  ].concat([
    ...items,
    metas.get('date'),
    metas.get('dc.date.issued'),
    metas.get('parsely-pub-date'),
    ...times,
  ])
  for (const text of said) {
    const instant = text ? readInstant(text, zone) : undefined
    if (instant) return instant
  }
  return null
}

function isTime({ tagName }: Element): boolean {
  return tagName === 'time'
}

function htmlLanguage(all: readonly Element[]): string | undefined {
  return all[0]?.tagName === 'html' ? attributeOf(all[0], 'lang') : undefined
}

function canonicalIn(all: readonly Element[], metas: Metas, facts: Facts): string | null {
  const link = all.find(
    (element) =>
      element.tagName === 'link' && /\bcanonical\b/.test(attributeOf(element, 'rel') ?? ''),
  )
  const said = [link && attributeOf(link, 'href'), metas.get('og:url'), facts.address]
  return said.find((address) => address && isAddress(address)) ?? null
}

/** Words in one line, without signs that turn the direction of what follows. */
export function oneLine(words: string): string {
  return words
    .slice(0, 5000)
    .toWellFormed()
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u00ad\ufeff]/g, '')
    .replaceAll(/[^\t -~\u00a0-\u2027\u202a-\ufffd]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
