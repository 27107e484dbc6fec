import { listAddress } from '../address.ts'
import type { ListKind, Site } from '../model.ts'
import type { Node } from './organization.ts'

/** One step of the way to a page: what it is called, and where it lives from the root of the site. */
export interface Step {
  readonly name: string
  readonly address: string
}

/** The way from the front to a page, as https://schema.org/BreadcrumbList. */
export function breadcrumb(site: Site, steps: readonly Step[]): Node {
  const way = [{ name: site.publication.name, address: '/' }, ...steps]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: site.origin + step.address,
    })),
  }
}

/** The step that a list is on the way to what it holds; none for the whole site, where every way starts. */
export function listStep(list: ListKind): readonly Step[] {
  const address = listAddress(list)
  switch (list.type) {
    case 'site':
      return []
    case 'section':
      return [{ name: list.section.name, address }]
    case 'topic':
      return [{ name: list.topic.name, address }]
    case 'byline':
      return [{ name: list.person.name, address }]
    default:
      return list satisfies never
  }
}
