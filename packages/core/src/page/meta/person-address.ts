import { listAddress } from '../address.ts'

/** Where the page of somebody who writes lives, from the root of the site. */
export function personAddress(slug: string): string {
  const person = { slug, name: '', description: '', position: '', portrait: null }
  return listAddress({ type: 'byline', person })
}
