import type { ListKind } from './model.ts'

/** Where a story lives, from the root of the site, percent-encoded. */
export function storyAddress(section: string, slug: string): string {
  return `/${encodeURIComponent(section)}/${encodeURIComponent(slug)}/`
}

/** Where the plain text of a story lives. */
export function storyTextAddress(story: string): string {
  return `${story}story.txt`
}

/** Where one picture of a gallery lives; slides are counted from one. */
export function slideAddress(story: string, gallery: string, slide: number): string {
  return `${story}${encodeURIComponent(gallery)}/${slide}/`
}

/** Where a list lives. */
export function listAddress(list: ListKind): string {
  switch (list.type) {
    case 'site':
      return '/'
    case 'section':
      return `/${encodeURIComponent(list.section.slug)}/`
    case 'topic':
      return `/topics/${encodeURIComponent(list.topic.slug)}/`
    case 'byline':
      return `/by/${encodeURIComponent(list.person.slug)}/`
    default:
      return list satisfies never
  }
}

/** Where all stories of a list in one month (`2026-11`) live. */
export function monthAddress(list: ListKind, month: string): string {
  return `${listAddress(list)}archive/${month}/`
}

/** Where the feeds of a list live. */
export function feedAddress(list: ListKind, format: 'rss' | 'atom' | 'json'): string {
  return `${listAddress(list)}feed.${format}`
}
