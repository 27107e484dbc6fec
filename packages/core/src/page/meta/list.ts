import { listAddress } from '../address.ts'
import type { ListKind, Site } from '../model.ts'
import type { Person } from '../publication.ts'
import { imageNode } from './article.ts'
import { breadcrumb, listStep } from './breadcrumb.ts'
import { type Node, organization, publisherReference, website } from './organization.ts'
import { sharePicture } from './share-picture.ts'

interface ListFacts {
  readonly title: string
  readonly address: string
}

/** A list for machines: the front is the site itself, a byline's page is about a person. */
export function listGraph(
  site: Site,
  list: ListKind,
  { title, address }: ListFacts,
): readonly Node[] {
  if (address === '/') return [website(site), organization(site)]
  const whole = address === listAddress(list)
  const steps = whole ? listStep(list) : [...listStep(list), { name: title, address }]
  const about = list.type === 'byline' && whole ? profile(site, list.person, address) : undefined
  const page = {
    '@type': about ? 'ProfilePage' : 'CollectionPage',
    '@id': `${site.origin}${address}`,
    name: title,
    url: site.origin + address,
    inLanguage: site.publication.language,
    isPartOf: { '@id': `${site.origin}/#site` },
    publisher: publisherReference(site),
    mainEntity: about,
  }
  return [page, breadcrumb(site, steps), organization(site)]
}

function profile(site: Site, person: Person, address: string): Node {
  const portrait = sharePicture(site, person.portrait)
  return {
    '@type': 'Person',
    name: person.name,
    url: site.origin + address,
    jobTitle: person.position || undefined,
    description: person.description || undefined,
    image: portrait && imageNode(portrait),
    worksFor: publisherReference(site),
  }
}
