import type { Site } from '../model.ts'
import { absolute } from './absolute.ts'
import { jpegNear } from './share-picture.ts'

/** A node of JSON-LD; members that are undefined are left out of the script. */
export type Node = Readonly<Record<string, unknown>>

/** The magazine as https://schema.org/NewsMediaOrganization, with the rules it says it keeps. */
export function organization(site: Site): Node {
  const { name, description, policies, contact, logo } = site.publication
  const picture = logo === null ? undefined : jpegNear(site, logo, 600)
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${site.origin}/#publisher`,
    name,
    url: `${site.origin}/`,
    description: description || undefined,
    email: contact.email || undefined,
    logo: picture && {
      '@type': 'ImageObject',
      url: site.origin + picture.address,
      width: picture.width,
      height: picture.height,
    },
    publishingPrinciples: policy(site, policies.publishingPrinciples),
    correctionsPolicy: policy(site, policies.corrections),
    ethicsPolicy: policy(site, policies.ethics),
    unnamedSourcesPolicy: policy(site, policies.unnamedSources),
  }
}

function policy(site: Site, address: string | null): string | undefined {
  return address === null ? undefined : absolute(site, address)
}

/** The magazine by the name under which `organization` describes it. */
export function publisherReference(site: Site): Node {
  return { '@id': `${site.origin}/#publisher` }
}

/** The site as https://schema.org/WebSite; with a search where a newsroom answers one. */
export function website(site: Site): Node {
  const { name, description, language } = site.publication
  return {
    '@type': 'WebSite',
    '@id': `${site.origin}/#site`,
    name,
    url: `${site.origin}/`,
    description: description || undefined,
    inLanguage: language,
    publisher: publisherReference(site),
    potentialAction: site.newsroom ? searchAction(site) : undefined,
  }
}

function searchAction(site: Site): Node {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.origin}/-/search?q={query}` },
    'query-input': 'required name=query',
  }
}
