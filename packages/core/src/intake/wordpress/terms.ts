import type { Listed } from '../../page/publication.ts'
import { plainLine } from '../plain-line.ts'
import { kept } from './kept.ts'
import type { WxrRecord } from './record-builder.ts'
import { sectionSlug, slugOf } from './slugs.ts'
import { type ItemTerm, metaOf, type WxrItem, word } from './wxr-item.ts'

interface Term {
  readonly taxonomy: string
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly parent: string
}

/** Where an item belongs: the section it stands in, its topics, and terms of kinds that have no place. */
export interface Places {
  readonly section: Listed | null
  readonly topics: readonly Listed[]
  readonly others: readonly ItemTerm[]
}

/** How a term came in, for the report. */
export interface TermUse {
  readonly term: Term
  readonly use: 'section' | 'topic' | 'both' | null
}

/** Custom fields in which plugins keep the number of a piece's main category. */
const primaryKeys = [
  '_yoast_wpseo_primary_category',
  'rank_math_primary_category',
  '_primary_category',
]

/** Topics of one story at the most; a story holds 50. */
const mostTopics = 50

/** Knows categories, tags and other terms, and what they become. */
export class TermBook {
  readonly #terms = new Map<string, Term>()
  readonly #byNumber = new Map<string, Term>()
  readonly #uses = new Map<string, 'section' | 'topic' | 'both'>()
  readonly #listed = new Map<string, Listed>()

  /** Takes a `wp:category`, `wp:tag` or `wp:term`. */
  add(record: WxrRecord): void {
    const term = termOf(record)
    if (term.slug === '' && term.name === '') return
    const key = keyOf(term)
    if (!this.#terms.has(key)) this.#terms.set(key, term)
    const number = word(record.fields, 'wp:term_id')
    if (number !== '' && !this.#byNumber.has(number)) this.#byNumber.set(kept(number), term)
  }

  /** Notes what an item's terms are used for. */
  use(item: WxrItem): void {
    const main = this.#main(item)
    for (const term of item.terms) {
      if (!isTopical(term) || (term !== main && isNone(term))) continue
      const use = term === main ? 'section' : 'topic'
      const key = keyOf(term)
      const before = this.#uses.get(key)
      if (before === undefined) this.#uses.set(kept(key), use)
      else if (before !== use) this.#uses.set(key, 'both')
    }
  }

  /** The section and the topics of an item. */
  placesOf(item: WxrItem): Places {
    const main = this.#main(item)
    const section = main ? this.#section(main) : null
    const topics = new Map<string, Listed>()
    const others: ItemTerm[] = []
    for (const term of item.terms) {
      if (term === main || notTaken.has(term.taxonomy)) continue
      if (!isTopical(term)) others.push(term)
      else if (!isNone(term)) {
        const topic = this.#topic(term)
        if (topic.slug === section?.slug || topics.has(topic.slug)) continue
        if (topics.size < mostTopics) topics.set(topic.slug, topic)
        else others.push(term)
      }
    }
    return { section, topics: [...topics.values()], others }
  }

  /** All terms that the file tells, and what became of each. */
  all(): readonly TermUse[] {
    return [...this.#terms].map(([key, term]) => ({ term, use: this.#uses.get(key) ?? null }))
  }

  /** The slugs of all sections that items are in. */
  sections(): ReadonlySet<string> {
    const slugs = new Set<string>([noSection.slug])
    for (const [key, use] of this.#uses) {
      if (use === 'topic') continue
      const term = this.#terms.get(key)
      const slug = key.slice(key.indexOf(' ') + 1)
      slugs.add(sectionSlug(slug, term?.name ?? slug))
    }
    return slugs
  }

  #main(item: WxrItem): ItemTerm | undefined {
    const categories = item.terms.filter(({ taxonomy }) => taxonomy === 'category')
    for (const key of primaryKeys) {
      const told = this.#byNumber.get(metaOf(item, key))
      const primary = told && categories.find(({ slug }) => slug === told.slug)
      if (primary) return primary
    }
    return categories.find((term) => !isNone(term)) ?? categories[0]
  }

  #section(term: ItemTerm): Listed {
    return this.#list(`section ${keyOf(term)}`, term, sectionSlug)
  }

  #topic(term: ItemTerm): Listed {
    return this.#list(`topic ${keyOf(term)}`, term, slugOf)
  }

  #list(key: string, term: ItemTerm, slug: (written: string, name: string) => string): Listed {
    const before = this.#listed.get(key)
    if (before) return before
    const known = this.#terms.get(keyOf(term))
    const name = known?.name || plainLine(term.name)
    const listed = {
      slug: kept(slug(term.slug, name)),
      name: kept(name.slice(0, 400).toWellFormed()),
      description: known?.description ?? '',
    }
    this.#listed.set(kept(key), listed)
    return listed
  }
}

/** Where a story stands that the archive puts nowhere. */
export const noSection: Listed = { slug: 'stories', name: 'Stories', description: '' }

/** Taxonomies that are told elsewhere: who wrote, the form of a post, its language. */
const notTaken: ReadonlySet<string> = new Set(['author', 'post_format', 'language', 'nav_menu'])

function isTopical({ taxonomy }: ItemTerm): boolean {
  return taxonomy === 'category' || taxonomy === 'post_tag'
}

/** WordPress's category for what has none. */
function isNone({ taxonomy, slug }: ItemTerm): boolean {
  return taxonomy === 'category' && /^uncategori[sz]ed$/i.test(slug)
}

function keyOf({ taxonomy, slug }: { readonly taxonomy: string; readonly slug: string }): string {
  return `${taxonomy} ${slug}`
}

function termOf({ name: element, fields }: WxrRecord): Term {
  if (element === 'wp:category')
    return {
      taxonomy: 'category',
      slug: kept(word(fields, 'wp:category_nicename')),
      name: kept(plainLine(fields.get('wp:cat_name') ?? '')),
      description: kept(describe(fields.get('wp:category_description'))),
      parent: kept(word(fields, 'wp:category_parent')),
    }
  if (element === 'wp:tag')
    return {
      taxonomy: 'post_tag',
      slug: kept(word(fields, 'wp:tag_slug')),
      name: kept(plainLine(fields.get('wp:tag_name') ?? '')),
      description: kept(describe(fields.get('wp:tag_description'))),
      parent: '',
    }
  return {
    taxonomy: kept(word(fields, 'wp:term_taxonomy')),
    slug: kept(word(fields, 'wp:term_slug')),
    name: kept(plainLine(fields.get('wp:term_name') ?? '')),
    description: kept(describe(fields.get('wp:term_description'))),
    parent: kept(word(fields, 'wp:term_parent')),
  }
}

function describe(html: string | undefined): string {
  return plainLine(html ?? '')
    .slice(0, 2000)
    .toWellFormed()
}
