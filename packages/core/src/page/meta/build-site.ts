// Sites and pages for tests. All people, outlets and hosts are invented.
import { standingsOf } from '../../quotation/standing.ts'
import { mediaId, mediaOfId } from '../../story/build.ts'
import type { Media, Rendition } from '../../story/picture.ts'
import type { Story } from '../../story/story.ts'
import { storyAddress } from '../address.ts'
import { noDiscussion } from '../comments/told.ts'
import type { Markup } from '../html.ts'
import type { Site, StoryPage, StorySummary } from '../model.ts'
import type { Publication } from '../publication.ts'

/** A magazine with a section, a topic and a logo. */
export function testSite(fields: Partial<Publication> = {}, newsroom = true): Site {
  return {
    origin: 'https://magazine.example',
    publication: { ...publication, ...fields },
    assets: {
      style: '/a.css',
      typeface: '/a.woff2',
      galleryScript: '/a.js',
      commentsScript: '/c.js',
      passkeysScript: '/p.js',
      icon: '/a.svg',
    },
    newsroom,
    sponsor: fields.sponsor ?? null,
    media: new Map([
      [mediaId('a'), testMedia('a')],
      [mediaId('b'), testMedia('b')],
    ]),
  }
}

/** A file with three JPEGs and a WebP. */
export function testMedia(digit: string): Media {
  const renditions = [480, 1280, 2400].map((width) => rendition(digit, width, 'image/jpeg'))
  return mediaOfId(mediaId(digit), {
    renditions: [rendition(digit, 1200, 'image/webp'), ...renditions],
  })
}

function rendition(digit: string, width: number, type: Rendition['type']): Rendition {
  const ending = type === 'image/jpeg' ? 'jpg' : 'webp'
  return { type, width, height: width / 2, address: `/media/${digit}-${width}.${ending}` }
}

/** Its section. */
export const culture = { slug: 'culture', name: 'Culture', description: 'Music & film.' }
/** Its topic. */
export const tours = { slug: 'tours', name: 'Tours', description: '' }

/** The page of a story that was published once and never updated. */
export function testPage(story: Story, fields: Partial<StoryPage> = {}): StoryPage {
  return {
    story,
    summary: testSummary(story),
    version: 1,
    related: new Map(),
    more: [],
    comments: noDiscussion(story.id),
    copies: new Map(),
    standings: standingsOf(fields.story ?? story),
    today: '2026-11-23',
    ...fields,
  }
}

/** What lists show of a story. */
export function testSummary(story: Story, fields: Partial<StorySummary> = {}): StorySummary {
  return {
    id: story.id,
    slug: story.slug,
    address: storyAddress('culture', story.slug),
    language: story.language,
    headline: story.headline,
    standfirst: story.standfirst,
    kind: story.kind,
    section: culture,
    topics: [tours],
    bylines: story.bylines.map(({ person, name }) => ({ person, name })),
    lead: story.lead,
    zone: story.zone,
    publishedAt: '2026-11-14T18:00:00.000Z',
    updatedAt: null,
    care: story.care,
    ...fields,
  }
}

const publication: Publication = {
  name: 'Lantern',
  tagline: 'People & what they said',
  description: 'A magazine for tests.',
  language: 'en-GB',
  zone: 'Europe/London',
  colours: { accent: '#aa0000', accentDark: '#ffaaaa' },
  logo: mediaId('b'),
  navigation: [],
  sections: [culture],
  contact: { email: 'desk@magazine.example', postal: '' },
  policies: {
    publishingPrinciples: '/about/',
    corrections: '/corrections/',
    ethics: null,
    unnamedSources: '/sources/',
    privacy: '/privacy/',
  },
  front: { lead: [] },
  design: { name: 'report', overrides: null },
  sponsor: null,
  versions: 'notes',
}

export type Json = Readonly<Record<string, unknown>>

/** The nodes that the head of a page gives to machines. */
export function graphOf(meta: Markup): readonly Json[] {
  const json = /<script type="application\/ld\+json">(.*)<\/script>/s.exec(String(meta))?.[1]
  return json === undefined ? [] : JSON.parse(json)['@graph']
}

/** The first of them that has a type. */
export function nodeOf(meta: Markup, type: string): Json | undefined {
  return graphOf(meta).find((node) => node['@type'] === type)
}
