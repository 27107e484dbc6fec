import type { Gallery } from '../../story/block.ts'
import { feedAddress, slideAddress, storyTextAddress } from '../address.ts'
import { html, join, jsonScript, type Markup, nothing } from '../html.ts'
import type { ListKind, Site, StoryPage, StorySummary } from '../model.ts'
import { absolute } from './absolute.ts'
import { imageNode, storyGraph } from './article.ts'
import { breadcrumb, listStep } from './breadcrumb.ts'
import { listGraph } from './list.ts'
import type { Node } from './organization.ts'
import { personAddress } from './person-address.ts'
import { logoPicture, type SharePicture, sharePicture } from './share-picture.ts'
import { socialTags } from './social.ts'
import { alternate, canonical, property, robots } from './tags.ts'

/** What the head of a page that is no story says of it. */
export interface PageMetaOptions {
  /** False for pages that search engines shall not list. */
  readonly index?: boolean
  /** The address of the page that this one repeats. */
  readonly canonical?: string
}

/** What machines read in the head of a story, beside title and description: canonical address, feeds, card, JSON-LD. */
export function storyMeta(site: Site, page: StoryPage): Markup {
  const { story, summary } = page
  const url = site.origin + summary.address
  const picture = sharePicture(site, story.lead)
  return join([
    canonical(url),
    robots(true),
    alternate('text/plain', story.headline, site.origin + storyTextAddress(summary.address)),
    feedLinks(site, { type: 'section', section: summary.section }),
    feedLinks(site, { type: 'site' }),
    socialTags(site, {
      type: 'article',
      title: story.variants.social || story.headline,
      description: story.standfirst,
      url,
      language: story.language,
      picture: picture ?? logoPicture(site),
    }),
    articleTags(site, summary),
    script(storyGraph(site, page, picture)),
  ])
}

/** The same for one picture of a gallery, counted from one: a page of its own, one step below its story. */
export function slideMeta(site: Site, page: StoryPage, gallery: Gallery, slide: number): Markup {
  const { story, summary } = page
  const picture = sharePicture(site, gallery.content[slide - 1]?.attrs ?? null)
  const address = slideAddress(summary.address, gallery.attrs.name, slide)
  const title = `${gallery.attrs.title || story.headline} (${slide}/${gallery.content.length})`
  const description = picture?.caption || story.standfirst
  const url = site.origin + address
  const steps = [
    ...listStep({ type: 'section', section: summary.section }),
    { name: story.headline, address: summary.address },
    { name: title, address },
  ]
  const image = picture && {
    ...imageNode(picture),
    isPartOf: { '@id': `${site.origin}${summary.address}#story` },
    mainEntityOfPage: url,
  }
  const card = { type: 'website', title, description, url, language: story.language } as const
  return join([
    canonical(url),
    robots(true),
    feedLinks(site, { type: 'section', section: summary.section }),
    socialTags(site, { ...card, picture: picture ?? logoPicture(site) }),
    script([...(image ? [image] : []), breadcrumb(site, steps)]),
  ])
}

/** The same for a list of stories, or one of its months; `address` is from the root of the site. */
export function listMeta(site: Site, list: ListKind, title: string, address: string): Markup {
  const url = site.origin + address
  const { description, picture } = listFace(site, list)
  const language = site.publication.language
  const type = list.type === 'byline' ? 'profile' : 'website'
  return join([
    canonical(url),
    robots(true),
    feedLinks(site, list),
    list.type === 'site' ? nothing : feedLinks(site, { type: 'site' }),
    socialTags(site, { type, title, description, url, language, picture }),
    script(listGraph(site, list, { title, address })),
  ])
}

/** The same for a page that holds no stories: about, search, what was not found. */
export function pageMeta(
  site: Site,
  title: string,
  address: string,
  options: PageMetaOptions = {},
): Markup {
  const index = options.index ?? true
  const first = options.canonical === undefined ? undefined : absolute(site, options.canonical)
  // A page that nobody shall list has no address to be listed under.
  if (!index) return join([first ? canonical(first) : nothing, robots(false)])
  const url = first ?? site.origin + address
  const { description, language } = site.publication
  const card = { type: 'website', title, description, url, language } as const
  return join([
    canonical(url),
    robots(true),
    feedLinks(site, { type: 'site' }),
    socialTags(site, { ...card, picture: logoPicture(site) }),
    script([breadcrumb(site, [{ name: title, address }])]),
  ])
}

/** Readers follow the site, a section or a topic; nobody's name has a feed of its own. */
function feedLinks(site: Site, list: ListKind): Markup {
  if (list.type === 'byline') return nothing
  const title = [...listStep(list).map((step) => step.name), site.publication.name].join(' – ')
  return join([
    alternate('application/rss+xml', title, site.origin + feedAddress(list, 'rss')),
    alternate('application/atom+xml', title, site.origin + feedAddress(list, 'atom')),
    alternate('application/feed+json', title, site.origin + feedAddress(list, 'json')),
  ])
}

function articleTags(site: Site, summary: StorySummary): Markup {
  return join([
    property('article:published_time', summary.publishedAt),
    property('article:modified_time', summary.updatedAt ?? summary.publishedAt),
    property('article:section', summary.section.name),
    ...summary.topics.map((topic) => property('article:tag', topic.name)),
    ...summary.bylines.map(({ person }) =>
      property('article:author', site.origin + personAddress(person)),
    ),
  ])
}

interface Face {
  readonly description: string
  readonly picture: SharePicture | undefined
}

function listFace(site: Site, list: ListKind): Face {
  const { description } = site.publication
  const logo = logoPicture(site)
  switch (list.type) {
    case 'site':
      return { description, picture: logo }
    case 'section':
      return { description: list.section.description || description, picture: logo }
    case 'topic':
      return { description: list.topic.description || description, picture: logo }
    case 'byline':
      return {
        description: list.person.description || description,
        picture: sharePicture(site, list.person.portrait) ?? logo,
      }
    default:
      return list satisfies never
  }
}

function script(nodes: readonly Node[]): Markup {
  const graph = jsonScript({ '@context': 'https://schema.org', '@graph': nodes })
  return html`<script type="application/ld+json">${graph}</script>\n`
}
