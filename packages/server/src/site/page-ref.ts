import type { StoryId } from '@stet/core/story'

/** A page of the site that can be written anew by itself. */
export type PageRef =
  /** A story with its plain text and the pages of its galleries' pictures. */
  | { readonly type: 'story'; readonly story: StoryId }
  /** An address whose story has moved or is gone. */
  | { readonly type: 'address'; readonly path: string }
  /** The newest stories of a list, and its feeds. */
  | { readonly type: 'list'; readonly list: string }
  /** The stories of a list in one month. */
  | { readonly type: 'month'; readonly list: string; readonly month: string }
  | { readonly type: 'archive' }
  | { readonly type: 'sitemap'; readonly month: string }
  /** The index of sitemaps and the news sitemap. */
  | { readonly type: 'sitemaps' }
  /** What no story changes: standing pages, 404, search, robots.txt, security.txt, assets. */
  | { readonly type: 'standing' }

/** The key under which a page's job waits: a page is never written by two at once. */
export function pageKey(page: PageRef): string {
  return `page:${[page.type, ...Object.values(page).slice(1)].join(':')}`
}

/** Readers of the story come first, then those of lists, then machines. */
export function pagePriority(page: PageRef): number {
  switch (page.type) {
    case 'story':
      return 0
    case 'address':
      return 1
    case 'list':
      return page.list === 'site' ? 2 : 3
    case 'month':
    case 'archive':
    case 'standing':
      return 4
    case 'sitemap':
    case 'sitemaps':
      return 5
    default:
      return page satisfies never
  }
}
