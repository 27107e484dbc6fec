import type { MediaId } from './picture.ts'
import type { Instant } from './story.ts'

export type Platform =
  | 'x'
  | 'instagram'
  | 'threads'
  | 'facebook'
  | 'tiktok'
  | 'youtube'
  | 'mastodon'
  | 'bluesky'
  | 'other'

export const platforms: readonly Platform[] = [
  'x',
  'instagram',
  'threads',
  'facebook',
  'tiktok',
  'youtube',
  'mastodon',
  'bluesky',
  'other',
]

/** What became of an original. `gone` reads "no longer at its address": who removed it is another fact. */
export type OriginalState =
  | 'live'
  | 'edited'
  | 'gone'
  | 'expired'
  | 'back'
  | 'account-gone'
  | 'restricted'
  | 'login-wall'
  | 'unreachable'
  | 'unknown'

export const originalStates: readonly OriginalState[] = [
  'live',
  'edited',
  'gone',
  'expired',
  'back',
  'account-gone',
  'restricted',
  'login-wall',
  'unreachable',
  'unknown',
]

/** How a copy came to us. */
export type Provenance =
  | 'signed-by-author'
  | 'fetched-by-us'
  | 'seen-by-reporter'
  | 'kept-by-archive'
  | 'sent-to-us'
  | 'none'

export const provenances: readonly Provenance[] = [
  'signed-by-author',
  'fetched-by-us',
  'seen-by-reporter',
  'kept-by-archive',
  'sent-to-us',
  'none',
]

/** A post as the story shows it: our own words and bytes, whatever became of the original. */
export interface Post {
  readonly platform: Platform
  /** The platform's printed name where `platform` is `other`. */
  readonly platformName: string
  readonly author: {
    readonly name: string
    readonly handle: string
    readonly address: string | null
  }
  /** Where it was; null where nobody kept its address, as in archives that came from elsewhere. */
  readonly address: string | null
  /** When it was posted; null where that is lost, and then `postedWords` says what is known. */
  readonly postedAt: Instant | null
  readonly postedWords: string
  readonly language: string | null
  /** The post's own words, with its own line breaks. */
  readonly text: string
  readonly pictures: readonly PostPicture[]
  readonly state: OriginalState
  /** The moment for which the state is told. */
  readonly stateAt: Instant | null
  /** When we last saw it at its address. */
  readonly lastSeen: Instant | null
  /** The first look that did not find it any more; absent where it was not missed. */
  readonly missingSince?: Instant
  /** Since when nobody could look whether it is still there; absent where somebody can. */
  readonly unlookedSince?: Instant
  readonly provenance: Provenance
  readonly quoted: QuotedPost | null
  /** The id of the copy that the card was made from; absent where it was written by hand. */
  readonly capture?: string
}

/** A picture of a post: kept, and shown only on a ground that somebody chose. */
export interface PostPicture {
  readonly description: string
  readonly shown: ShownPicture | null
}

/** Why somebody else's picture may be shown: what the law or its maker allows, chosen by somebody here. */
export type PictureBasis = 'permission' | 'licence' | 'official' | 'quotation' | 'news'

export const pictureBases: readonly PictureBasis[] = [
  'permission',
  'licence',
  'official',
  'quotation',
  'news',
]

/** A picture of a post that is shown, on what basis, and why in words: `she gave it to us by mail on 3 May`. */
export interface ShownPicture {
  readonly media: MediaId
  readonly basis?: PictureBasis
  readonly ground: string
}

/** The post that a post quotes, without one of its own. */
export interface QuotedPost {
  readonly author: {
    readonly name: string
    readonly handle: string
    readonly address: string | null
  }
  readonly address: string
  readonly postedAt: Instant | null
  readonly text: string
}

/** Whether nothing is left of what a post said or showed. */
export function isBare({ text, pictures, quoted }: Post): boolean {
  return text === '' && pictures.length === 0 && quoted === null
}
