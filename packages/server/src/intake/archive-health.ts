import { archiveHealth, type Health } from '@stet/core/intake'
import { linksOf, type Story } from '@stet/core/story'
import type { Newsroom } from '../newsroom.ts'
import { findAddress } from '../storage/addresses.ts'
import { isOwnAddress, olderAddress } from './older-address.ts'

/** What is to be looked over, and where it stood. */
export interface Archive {
  readonly stories: readonly Story[]
  /** Older addresses that will lead to its stories. */
  readonly redirects: readonly string[]
  /** The addresses at which its pages say that they stood. */
  readonly canonical: readonly string[]
}

/** Looks over what an import would bring: links to the own site are looked up here and among what comes. */
export async function healthOf(
  newsroom: Newsroom,
  { stories, redirects, canonical }: Archive,
): Promise<Health> {
  const { db } = newsroom.database
  const origins = new Set(
    [newsroom.config.url, ...canonical].map((each) => URL.parse(each)?.origin),
  )
  const ownPath = (address: string): string | undefined => {
    if (address.startsWith('#') || address.startsWith('mailto:')) return undefined
    const url = URL.parse(address, newsroom.config.url)
    return url && origins.has(url.origin) ? url.pathname : undefined
  }
  const known = new Set<string>(['/'])
  for (const { section, slug } of stories)
    known.add(`/${encodeURIComponent(section)}/${encodeURIComponent(slug)}/`)
  for (const each of canonical) known.add(URL.parse(each)?.pathname ?? '/')
  for (const redirect of redirects) known.add(olderAddress(redirect) ?? redirect)
  for (const { address } of stories.flatMap(linksOf)) {
    const path = ownPath(address)
    if (path === undefined || known.has(path)) continue
    const whole = olderAddress(path)
    const leads =
      whole !== undefined &&
      (known.has(whole) || (await findAddress(db, whole)) || (await isOwnAddress(db, whole)))
    if (leads) known.add(path)
  }
  return archiveHealth(stories, { ownPath, leads: (path) => known.has(path) })
}
