import type { Source } from '../quotation/quotation.ts'
import type { OutletCard, PostCard } from '../story/block.ts'
import type { Post, Provenance } from '../story/post.ts'
import { isAddress, isLanguage, unwritablePlaces } from '../story/read-text.ts'
import type { Instant } from '../story/story.ts'
import type { CapturedMedia, CapturedPage, CapturedPost, Reading } from './captured.ts'

/** What is known of a copy beside what was read from it. */
export interface CopyFacts {
  /** The id of the copy. */
  readonly capture: string
  /** The one address of what it is a copy of. */
  readonly address: string
  readonly takenAt: Instant
  readonly provenance: Provenance
  /** When somebody last saw it at its address; null where nobody of ours did. */
  readonly seenAt: Instant | null
}

/**
 * A captured post as a story shows it: its words are the copy's, its pictures are described and not shown, and its state
 * is told for the moment of the look. What a story cannot hold (control characters, a language that is none) is left.
 */
export function cardOf(post: CapturedPost, facts: CopyFacts): Post {
  const isSeen = facts.seenAt !== null
  const isFetched = facts.provenance === 'fetched-by-us' || facts.provenance === 'signed-by-author'
  return {
    platform: post.platform,
    platformName: post.platform === 'other' ? line(post.platformName) : '',
    author: authorOf(post.author),
    address: addressIn(post.address) ?? addressIn(facts.address),
    postedAt: post.postedAt,
    postedWords: line(post.postedWords),
    language: languageIn(post.language),
    text: lines(post.text),
    pictures: post.media.slice(0, 50).map(pictureOf),
    state: isFetched ? 'live' : 'unknown',
    stateAt: isFetched ? facts.takenAt : null,
    lastSeen: isSeen ? facts.seenAt : null,
    provenance: facts.provenance,
    quoted: post.quoted && quotedOf(post.quoted),
    capture: facts.capture,
  }
}

/** The blocks that a copy can be shown as: its post or each post of its thread, or its page told as a report. */
export function cardsIn(reading: Reading, facts: CopyFacts): readonly (PostCard | OutletCard)[] {
  if (reading.kind === 'nothing') return []
  if (reading.kind === 'page') return [{ type: 'outletCard', attrs: outletOf(reading.page, facts) }]
  const posts = reading.thread.length > 0 ? reading.thread : [reading.post]
  return posts.map((post) => ({ type: 'postCard', attrs: { post: cardOf(post, facts) } }))
}

/** What a copy is as the source of words; undefined where the look found nothing. */
export function sourceIn(reading: Reading, facts: CopyFacts): Source | undefined {
  if (reading.kind === 'nothing') return undefined
  const { capture } = facts
  if (reading.kind === 'page') {
    const { outlet, title, address, publishedAt: at } = outletOf(reading.page, facts)
    return { type: 'outlet', outlet, title, address, at, capture }
  }
  const { platform, platformName, author, address, postedAt: at } = cardOf(reading.post, facts)
  const by = author.handle || author.name
  // A screenshot of something whose address nobody kept is a document.
  if (address === null) return { type: 'document', title: line(`Post by ${by}`), address, capture }
  return {
    type: 'post',
    platform: platform === 'other' ? platformName : platform,
    author: by,
    address,
    at,
    capture,
  }
}

function outletOf(page: CapturedPage, facts: CopyFacts): OutletCard['attrs'] {
  const { seenAt } = facts
  return {
    outlet: line(page.outlet),
    title: line(page.title),
    author: line(page.authors.join(', ')),
    // Not what the page calls its address: that may be anybody's.
    address: facts.address,
    publishedAt: page.publishedAt,
    language: languageIn(page.language),
    summary: '',
    readAt: seenAt,
  }
}

function quotedOf(post: CapturedPost): Post['quoted'] {
  const address = addressIn(post.address)
  return address === null
    ? null
    : { author: authorOf(post.author), address, postedAt: post.postedAt, text: lines(post.text) }
}

function authorOf({ name, handle, address }: CapturedPost['author']): Post['author'] {
  return {
    name: line(name),
    handle: line(handle),
    address: address === null ? null : addressIn(address),
  }
}

function pictureOf({ kind, description }: CapturedMedia): Post['pictures'][number] {
  const told = lines(description).slice(0, 1980).toWellFormed()
  return { description: kind === 'video' ? `Video. ${told}`.trim() : told, shown: null }
}

function addressIn(address: string): string | null {
  return isAddress(address) ? address : null
}

function languageIn(language: string | null): string | null {
  return language !== null && isLanguage(language) ? language : null
}

function line(text: string): string {
  return lines(text)
    .replaceAll(/[\n\u2028\u2029]/g, ' ')
    .trim()
    .slice(0, 500)
    .toWellFormed()
}

/** Words with their line breaks, without what no story can hold. */
function lines(text: string): string {
  const bad = new Set(unwritablePlaces(text.slice(0, 20_000)))
  if (bad.size === 0) return text.slice(0, 20_000).toWellFormed()
  let kept = ''
  let at = 0
  for (const character of text.slice(0, 20_000)) {
    if (!bad.has(at)) kept += character
    at += character.length
  }
  return kept.toWellFormed()
}
