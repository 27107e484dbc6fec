import type { Listed } from '../../page/publication.ts'
import { oneLine, shortened } from '../../story/one-line.ts'
import { isReservedSection, parseSlug, slugFrom } from '../../story/slug.ts'
import type { Byline, Slug, Variants } from '../../story/story.ts'
import { isLanguage } from '../addresses.ts'
import { nameWithoutMail } from '../name-without-mail.ts'
import { plainAddress } from './addresses.ts'
import type { Archive } from './archive.ts'
import { type Gathering, lose } from './gathering.ts'
import { type Row, wordsIn } from './tables.ts'

/** Where posts stand that had no tag. */
const unnamed: Listed = { slug: 'news', name: 'News', description: '' }

/** The slug that a piece had, as ours can be written; the headline's where it had none. */
export function slugOf(told: string, headline: string, gathering: Gathering): Slug {
  const slug = parseSlug(told) ?? slugFrom(told || headline)
  if (told !== '' && slug !== told) lose(gathering, 'slug', told, `It became ${slug}`)
  return slug
}

/** The language that a post or its site says; null where neither says one that we know. */
export function languageOf(row: Row, { language }: Archive): string | null {
  // Ghost 0.x gave every post one with an underscore, and nobody could set it.
  const own = wordsIn(row, 'locale')
  return isLanguage(own) ? own : language
}

/** Who wrote a post, in its order. */
export function bylinesOf(row: Row, { authorsOf }: Archive): readonly Byline[] {
  const bylines = new Map<string, Byline>()
  for (const author of authorsOf(row).slice(0, 50)) {
    const name = shortened(nameWithoutMail(oneLine(wordsIn(author, 'name'))), 200)
    const person = parseSlug(wordsIn(author, 'slug')) ?? slugFrom(name)
    if (name !== '' && !bylines.has(person)) bylines.set(person, { person, name, role: 'writer' })
  }
  return [...bylines.values()]
}

/** The first public tag as section, all others as topics; tags for inside use are told. */
export function listedOf(
  row: Row,
  { tagsOf }: Archive,
  gathering: Gathering,
): { readonly section: Listed; readonly topics: readonly Listed[] } {
  const tags = tagsOf(row)
  const inner = tags.filter(isInternal)
  if (inner.length > 0)
    lose(
      gathering,
      'tag',
      inner.map((tag) => wordsIn(tag, 'name')).join(', '),
      'A tag that readers never saw',
    )
  const listed = new Map<string, Listed>()
  for (const tag of tags) {
    const name = oneLine(wordsIn(tag, 'name'))
    if (isInternal(tag) || name === '') continue
    const slug = parseSlug(wordsIn(tag, 'slug')) ?? slugFrom(name)
    if (!listed.has(slug))
      listed.set(slug, {
        slug,
        name: shortened(name, 200),
        description: shortened(oneLine(wordsIn(tag, 'description')), 1000),
      })
  }
  const [first, ...others] = listed.values()
  if (!first) lose(gathering, 'section', '', `It had no tag; it stands in ${unnamed.name}`)
  const topics = others.slice(0, 50)
  for (const { name } of others.slice(50))
    lose(gathering, 'tag', name, 'A story has at most 50 topics')
  return { section: first ? sectionOf(first, gathering) : unnamed, topics }
}

/** A section may not stand where the site itself has something. */
function sectionOf(tag: Listed, gathering: Gathering): Listed {
  if (!isReservedSection(tag.slug)) return tag
  const slug = slugFrom(`${tag.slug} stories`)
  lose(gathering, 'section', tag.slug, `The site itself stands at this address; it became ${slug}`)
  return { ...tag, slug }
}

/** Whether a tag is one of the site's own: its name begins with a hash. */
export function isInternal(tag: Row): boolean {
  return wordsIn(tag, 'visibility') === 'internal' || wordsIn(tag, 'name').trim().startsWith('#')
}

/** The headlines for other places. */
export function variantsOf(meta: Row, gathering: Gathering): Variants {
  const title = oneLine(wordsIn(meta, 'title'))
  const told = (column: string) => {
    const words = oneLine(wordsIn(meta, column))
    return words === title ? '' : words
  }
  const [search, og, twitter, mail] = [
    'meta_title',
    'og_title',
    'twitter_title',
    'email_subject',
  ].map(told)
  const social = og || twitter
  if (twitter && twitter !== social)
    lose(gathering, 'headline', twitter, 'A headline for Twitter beside the one for all networks')
  return {
    ...(search && { search }),
    ...(social && { social }),
    ...(mail && { mail }),
  }
}

const unplaced: readonly (readonly [column: string, kind: string, why: string])[] = [
  [
    'meta_description',
    'description',
    'What search engines were told; a story has its standfirst for that',
  ],
  [
    'og_description',
    'description',
    'What social networks were told; a story has its standfirst for that',
  ],
  [
    'twitter_description',
    'description',
    'What Twitter was told; a story has its standfirst for that',
  ],
  ['og_image', 'picture', 'A picture for social networks alone; the lead picture is shown there'],
  ['twitter_image', 'picture', 'A picture for Twitter alone; the lead picture is shown there'],
  [
    'canonical_url',
    'address',
    'It named this as the address of the original; here the story is its own',
  ],
  ['codeinjection_head', 'script', 'Code that was added to its page; none is taken'],
  ['codeinjection_foot', 'script', 'Code that was added to its page; none is taken'],
  ['custom_template', 'template', 'A template of its own theme'],
]

/** Tells what else a post said of itself. */
export function loseRest(meta: Row, gathering: Gathering): void {
  for (const [column, kind, why] of unplaced) {
    const words = wordsIn(meta, column).trim()
    if (words !== '') lose(gathering, kind, plainAddress(words), why)
  }
}
