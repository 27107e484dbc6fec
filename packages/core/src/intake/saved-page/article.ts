import type { Document, Element } from '../pasted/dom.ts'
import { attributeOf, elementsIn, findAll, isElement, isText, wordsIn } from '../pasted/dom.ts'
import { classOf, isHidden, styleOf } from '../pasted/style.ts'
import { brief, type Finding } from './finding.ts'

const bodies =
  /(?:^|[\s_-])(?:article|story|post|entry|main)[_-]{0,2}(?:body|content|text|copy)(?:$|[\s_-])|(?:^|\s)(?:markup|available-content|article__body|content__body)(?:$|\s)/i

/** Names by which pages call what is not the article, wherever it stands. */
const foreign =
  /(?:^|[\s_-])(?:comments?|comment-list|respond|disqus(?:_thread)?|cookie[\w-]*|consent|gdpr|newsletter[\w-]*|subscribe|subscription|signup|sign-up|promo|paywall|advert(?:isement)?s?|adslot|ad-slot|ad|ads|adsbygoogle|sponsored|sharing|share|share-(?:bar|buttons?|tools)|sharedaddy|social|social-(?:share|links|bar)|breadcrumbs?|nav|navigation|menu|pagination|related(?:-(?:posts|articles|stories|content))?|recommended|most-read|trending|outbrain|taboola|jp-relatedposts|yarpp|skip-link|screen-reader-text|sr-only|visually-?hidden|print-only|site-header|site-footer|masthead|toolbar|widget|sidebar|author-bio|tags|tag-list|post-tags|tag-links|cat-links|entry-footer|post-navigation|audio-player)(?:$|[\s_-])/i
const foreignTags =
  /^(?:nav|footer|form|dialog|button|amp-ad|amp-sticky-ad|amp-consent|amp-sidebar|amp-analytics|ins)$/
const foreignRoles =
  /^(?:navigation|search|banner|contentinfo|dialog|alertdialog|menu|menubar|toolbar)$/
/** These hold the words of the article, whatever they are called. */
const words = /^(?:html|body|main|article|p|h[1-6]|blockquote|figure|table|a|b|i|em|strong)$/

/** The element that holds the article: by what the page calls so, else where its paragraphs are densest. */
export function articleIn(document: Document): Element | undefined {
  const body = elementsIn(document)
    .flatMap(elementsIn)
    .find(({ tagName }) => tagName === 'body')
  if (!body) return undefined
  const all = findAll(body, () => true)
  const sizes = paragraphSizes(body, all)
  const sizeOf = (element: Element) => sizes.get(element) ?? 0
  const whole = sizeOf(body)
  const largest = (fits: (element: Element) => boolean) =>
    all
      .filter(fits)
      .reduce<Element | undefined>(
        (best, element) => (sizeOf(element) > (best ? sizeOf(best) : 0) ? element : best),
        undefined,
      )
  const article = largest(({ tagName }) => tagName === 'article')
  const main = largest(isMain)
  const named = largest(isBody)
  const around = article && sizeOf(article) >= whole * 0.3 ? article : main
  const most = around ? sizeOf(around) : whole
  // The whole article has its first picture and what follows the text; the named body is the text alone.
  if (named && sizeOf(named) > 0 && sizeOf(named) >= most * 0.6)
    return article && article === around && isInside(named, article) ? article : named
  return around && sizeOf(around) > 0 ? around : densest(body, sizeOf)
}

function isInside(element: Element, outer: Element): boolean {
  let node = outerOf(element)
  for (let depth = 0; node && node !== outer && depth < 500; depth += 1) node = outerOf(node)
  return node === outer
}

function isMain(element: Element): boolean {
  return element.tagName === 'main' || attributeOf(element, 'role') === 'main'
}

function isBody(element: Element): boolean {
  return (
    attributeOf(element, 'itemprop') === 'articleBody' ||
    bodies.test(classOf(element).slice(0, 500)) ||
    bodies.test(attributeOf(element, 'id')?.slice(0, 200) ?? '')
  )
}

/** How many units of words the paragraphs inside each element have, those of the page's own parts not counted. */
function paragraphSizes(body: Element, all: readonly Element[]): ReadonlyMap<Element, number> {
  const words = wordSizes(all)
  const sizes = new Map<Element, number>([[body, 0]])
  for (const element of all.toReversed()) {
    const own = element.tagName === 'p' ? (words.get(element) ?? 0) : (sizes.get(element) ?? 0)
    const size = isForeign(element) ? 0 : own
    sizes.set(element, size)
    const outer = outerOf(element)
    if (outer) sizes.set(outer, (sizes.get(outer) ?? 0) + size)
  }
  return sizes
}

/** How many units of words stand inside each of these elements, counted once for each. */
function wordSizes(all: readonly Element[]): ReadonlyMap<Element, number> {
  const sizes = new Map<Element, number>()
  for (const element of all.toReversed()) {
    const own = element.childNodes.reduce(
      (sum, node) => sum + (isText(node) ? node.value.trim().length : 0),
      sizes.get(element) ?? 0,
    )
    sizes.set(element, own)
    const outer = outerOf(element)
    if (outer) sizes.set(outer, (sizes.get(outer) ?? 0) + own)
  }
  return sizes
}

function outerOf({ parentNode }: Element): Element | undefined {
  return parentNode && 'tagName' in parentNode ? parentNode : undefined
}

/** From the outside in, as long as one part holds nearly all paragraphs. */
function densest(body: Element, sizeOf: (element: Element) => number): Element {
  let best = body
  for (;;) {
    const size = sizeOf(best)
    const inner = elementsIn(best).find((child) => size > 0 && sizeOf(child) >= size * 0.8)
    if (!inner || inner.tagName === 'p') return best
    best = inner
  }
}

/** Whether an element is a page's own part by its tag, its role or what it is called. */
export function isForeign(element: Element): boolean {
  const { tagName } = element
  if (foreignTags.test(tagName)) return true
  if (foreignRoles.test(attributeOf(element, 'role') ?? '')) return true
  if (words.test(tagName))
    return (
      tagName === 'p' &&
      /(?:^|[\s_-])(?:ad|advert\w*|screen-reader-text|sr-only|newsletter\w*)(?:$|[\s_-])/i.test(
        classOf(element),
      )
    )
  return (
    foreign.test(classOf(element).slice(0, 500)) ||
    foreign.test(attributeOf(element, 'id')?.slice(0, 200) ?? '')
  )
}

/** The page's own parts inside the article, the outermost each, with what they said. */
export function foreignParts(article: Element): {
  parts: readonly Element[]
  findings: readonly Finding[]
} {
  const parts: Element[] = []
  const findings: Finding[] = []
  const sizes = wordSizes(findAll(article, () => true))
  const whole = elementsIn(article).reduce((sum, each) => sum + (sizes.get(each) ?? 0), 0)
  const waiting = elementsIn(article).toReversed()
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const isPart = isForeign(element) && (sizes.get(element) ?? 0) <= whole * 0.6
    if (!isPart) {
      waiting.push(...elementsIn(element).toReversed())
      continue
    }
    parts.push(element)
    const what = brief(wordsIn(element))
    if (what !== '')
      findings.push({
        kind: 'furniture',
        what,
        outcome: 'left',
        why: 'a part of the page beside the article',
      })
  }
  return { parts, findings }
}

/** What stands outside the article, part by part; words that are in the story's head are not told again. */
export function outsideOf(article: Element, known: readonly string[]): readonly Finding[] {
  const findings: Finding[] = []
  let inner: Element = article
  for (let depth = 0; depth < 2000; depth += 1) {
    const outer = outerOf(inner)
    if (!outer || outer.tagName === 'html') break
    const beside = outer.childNodes.filter((node) => node !== inner)
    for (const node of beside) {
      if (isElement(node) && isHidden(node, styleOf(node, new Map()))) continue
      if (!isElement(node) && !isText(node)) continue
      const said = brief(withoutKnown(wordsIn(node), known))
      if (said !== '' && /\p{L}/u.test(said))
        findings.push({
          kind: 'furniture',
          what: said,
          outcome: 'left',
          why: 'it stands outside the article',
        })
    }
    inner = outer
  }
  return findings
}

function withoutKnown(text: string, known: readonly string[]): string {
  const line = text.slice(0, 20_000).replaceAll(/\s+/g, ' ')
  return known.filter(Boolean).reduce((rest, words) => rest.replace(words, ' '), line)
}
