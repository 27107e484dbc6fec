import type { Gallery } from '../../story/block.ts'
import { type Markup, nothing } from '../html.ts'
import type { ListKind, Site, StoryPage } from '../model.ts'

/** What the head of a page says of it beside its title. */
export interface PageMetaOptions {
  /** False for pages that search engines shall not list. */
  readonly index?: boolean
  /** The address of the page that this one repeats. */
  readonly canonical?: string
}

export function storyMeta(_site: Site, _page: StoryPage): Markup {
  return nothing
}

export function slideMeta(
  _site: Site,
  _page: StoryPage,
  _gallery: Gallery,
  _slide: number,
): Markup {
  return nothing
}

export function listMeta(_site: Site, _list: ListKind, _title: string, _address: string): Markup {
  return nothing
}

export function pageMeta(
  _site: Site,
  _title: string,
  _address: string,
  _options: PageMetaOptions = {},
): Markup {
  return nothing
}
