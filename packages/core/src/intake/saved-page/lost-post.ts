import type { PostCard } from '../../story/block.ts'
import type { Platform, Post } from '../../story/post.ts'
import { isAddress } from '../addresses.ts'

/** What a page still says of a post that it embedded. */
export interface Remnant {
  readonly platform: Platform
  readonly name?: string
  readonly handle?: string
  readonly address?: string | null
  readonly text?: string
  /** When it was posted, as written. */
  readonly when?: string
  /** Whether it showed a picture or a video that did not come along. */
  readonly isPictured?: boolean
}

/** A card that says what is left of a post, and claims nothing else. */
export function lostPost(remnant: Remnant): PostCard {
  const { platform, name = '', handle = '', text = '', when = '', isPictured } = remnant
  const address = remnant.address && isAddress(remnant.address) ? remnant.address : null
  const post: Post = {
    platform,
    platformName: '',
    author: { name: line(name), handle: line(handle), address: null },
    address,
    postedAt: null,
    postedWords: line(when),
    language: null,
    text: text.trim().slice(0, 19_000).toWellFormed(),
    pictures: isPictured ? [{ description: '', shown: null }] : [],
    state: 'unknown',
    stateAt: null,
    lastSeen: null,
    provenance: 'none',
    quoted: null,
  }
  return { type: 'postCard', attrs: { post } }
}

/** What is missing from a card, in words. */
export function missingFrom({ author, address, text, postedWords }: Post): string {
  const missing = [
    author.name === '' && author.handle === '' && 'its author',
    text === '' && 'its words',
    postedWords === '' && 'its date',
    address === null && 'its address',
  ].filter((what) => what !== false)
  const told =
    missing.length === 0
      ? 'no copy of it'
      : `${listed(missing)} did not come along, nor a copy of it`
  return missing.length === 0 ? `its words came along, ${told}` : told
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

function line(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, 400).toWellFormed()
}

const named: Readonly<Record<string, Platform>> = {
  x: 'x',
  twitter: 'x',
  instagram: 'instagram',
  threads: 'threads',
  facebook: 'facebook',
  tiktok: 'tiktok',
  youtube: 'youtube',
  bluesky: 'bluesky',
  mastodon: 'mastodon',
}

/** The platform that a page calls so. */
export function platformCalled(name: string): Platform {
  const key = name.toLowerCase()
  return (Object.hasOwn(named, key) && named[key]) || 'other'
}

const addresses: readonly (readonly [Platform, RegExp])[] = [
  ['x', /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/(\w{1,20})\/status(?:es)?\/\d+/i],
  ['x', /^https?:\/\/(?:www\.)?pic\.(?:twitter|x)\.com\/\w+/i],
  ['instagram', /^https?:\/\/(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(?:p|reel|tv)\/[\w-]+/i],
  ['threads', /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@([\w.]+)\/post\/[\w-]+/i],
  ['tiktok', /^https?:\/\/(?:www\.|vm\.)?tiktok\.com\/(?:@([\w.]+)\/video\/\d+|\w+)/i],
  [
    'facebook',
    /^https?:\/\/(?:www\.|m\.)?facebook\.com\/(?:[\w.-]+\/(?:posts|videos|photos)\/|permalink\.php|story\.php|watch|reel\/)\S*/i,
  ],
  [
    'youtube',
    /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?|shorts\/|live\/)|youtu\.be\/)\S+/i,
  ],
  ['mastodon', /^https?:\/\/[\w.-]+\/@([\w.]+(?:@[\w.-]+)?)\/\d{15,20}(?:$|[?#/])/i],
  ['bluesky', /^https?:\/\/bsky\.app\/profile\/([\w.:-]+)\/post\/\w+/i],
]

/** The post that an address leads to, as far as the address says; undefined where it leads to none. */
export function postAt(address: string): Remnant | undefined {
  for (const [platform, pattern] of addresses) {
    const found = pattern.exec(address)
    if (!found) continue
    const handle =
      found[1] && found[1] !== 'i' && !found[1].startsWith('did:')
        ? `@${found[1].replace(/^@/, '')}`
        : ''
    return { platform, handle, address }
  }
  return undefined
}
