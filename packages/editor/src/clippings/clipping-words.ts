import { blockWordsFor } from '@stet/core/page'
import { choiceOf } from '../fields/labels.ts'
import type { Clipping } from './clipping-calls.ts'

const platforms: Readonly<Record<string, string>> = {
  ...blockWordsFor('en').platforms,
  web: 'Web page',
  other: 'Elsewhere',
}

/** The platforms that copies can be narrowed to. */
export const platformChoices: readonly { readonly value: string; readonly label: string }[] =
  Object.entries(platforms)
    .filter(([value]) => value !== 'other')
    .map(([value, label]) => ({ value, label }))

/** What a platform is called on the screen. */
export function platformWords(platform: string): string {
  return platforms[platform] ?? platform
}

/** How we have a copy. */
export function provenanceWords(provenance: Clipping['provenance']): string {
  return choiceOf(provenance, 'provenance')
}

const finds: Readonly<Record<string, string>> = {
  live: 'Found',
  gone: 'Not found',
  expired: 'Expired',
  'account-gone': 'Account gone',
  restricted: 'Not shown to us',
  'login-wall': 'Behind a sign-in',
  unreachable: 'No answer',
  unknown: 'No post in the answer',
}

/** What one look found. That something is gone takes two, so none of these says so. */
export function findWords(found: string): string {
  return finds[found] ?? found
}

/** Whose words a copy holds: the name first, else the handle, else where it is from. */
export function authorWords({ author, handle, address }: Clipping): string {
  if (author && handle) return `${author} (${handle})`
  return author || handle || hostOf(address) || 'Nobody named'
}

/** The same words as a sentence begins. */
export function beginsLarge(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The host of an address without `www.`. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address
}

/**
 * The address in what was handed over: by a bookmarklet as `address`, by a phone's share sheet as `url`, or somewhere in
 * `text` or `title`, where many programs put it. Empty where there is none.
 */
export function handedOver(search: string): string {
  const query = new URLSearchParams(search)
  for (const name of ['address', 'url', 'text', 'title']) {
    const [found] = /https?:\/\/[^\s<>"]+/i.exec(query.get(name) ?? '') ?? []
    if (found !== undefined) return found.slice(0, 4096)
  }
  return ''
}

const platformHosts =
  /(?:^|\.)(?:x\.com|twitter\.com|instagram\.com|threads\.(?:net|com)|facebook\.com|fb\.watch|tiktok\.com|youtube\.com|youtu\.be|bsky\.app)$/

/** Whether a text is nothing but the address of something that was posted, as far as its looks tell. */
export function isPostAddress(text: string): boolean {
  const address = text.trim()
  if (/\s/.test(address) || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  if (platformHosts.test(hostname)) return pathname.length > 1
  // Servers of the fediverse are known by their paths alone.
  return /^\/@[^/]+(?:@[^/]+)?\/\d{5,}\/?$/.test(pathname)
}
