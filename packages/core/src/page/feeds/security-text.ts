import type { Instant } from '../../story/story.ts'
import { address } from '../html.ts'
import type { Site } from '../model.ts'

/** Where those who found a weakness look for whom to tell. */
export const securityTextAddress = '/.well-known/security.txt'

/** Whom to tell of a weakness (RFC 9116), until a moment less than a year away. */
export function renderSecurityText(site: Site, expires: Instant): string {
  const { contact, language } = site.publication
  // The address goes through the reader of addresses: no line break in a setting adds a field.
  const mail = contact.email === '' ? undefined : address(`mailto:${contact.email.trim()}`)
  return `Contact: ${mail ?? `${site.origin}/`}
Expires: ${expires}
Preferred-Languages: ${language.replaceAll(/[^\w-]/g, '')}
Canonical: ${site.origin}${securityTextAddress}
`
}
