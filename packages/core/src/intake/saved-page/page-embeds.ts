import type { Block } from '../../story/block.ts'
import { isAddress } from '../addresses.ts'
import type { Element } from '../pasted/dom.ts'
import { attributeOf, findAll, isElement, isText, wordsIn } from '../pasted/dom.ts'
import { classOf } from '../pasted/style.ts'
import { brief, type Finding } from './finding.ts'
import { lostPost, missingFrom, postAt, type Remnant } from './lost-post.ts'
import { oneLine } from './page-head.ts'
import { signedPost } from './remnants.ts'

/** An element that showed something of another host, and what stands for it. */
export interface Embed {
  readonly element: Element
  readonly block: Block | null
  readonly finding: Finding
}

const embedded = /^(?:blockquote|iframe|embed|object|video|audio|twitter-widget|amp-[a-z-]+)$/
const isFacebook = /(?:^|\s)fb-(?:post|video)(?:$|\s)/

/** The posts, videos and other parts that the article took from elsewhere. */
export function embedsIn(
  article: Element,
  isLeft: (element: Element) => boolean,
): readonly Embed[] {
  const inside = new Set<Element>()
  const embeds: Embed[] = []
  for (const element of findAll(article, isEmbed)) {
    if (isLeft(element) || isWithin(element, inside)) continue
    const embed = embedOf(element)
    if (!embed) continue
    inside.add(element)
    embeds.push(embed)
  }
  return embeds
}

function isEmbed(element: Element): boolean {
  return (
    embedded.test(element.tagName) ||
    isFacebook.test(classOf(element)) ||
    /(?:^|\s)twitter-tweet(?:$|\s)/.test(classOf(element))
  )
}

function isWithin(element: Element, others: ReadonlySet<Element>): boolean {
  let outer = element.parentNode
  for (let depth = 0; outer && depth < 300; depth += 1) {
    if (!('tagName' in outer)) return false
    if (others.has(outer)) return true
    outer = outer.parentNode
  }
  return false
}

/** What is left of the post that an element showed; undefined where it showed none. */
export function postIn(element: Element): Remnant | undefined {
  return isEmbed(element) ? remnantOf(element) : undefined
}

function embedOf(element: Element): Embed | undefined {
  const remnant = remnantOf(element)
  if (!remnant)
    return element.tagName === 'blockquote' || element.tagName === 'div'
      ? undefined
      : otherPart(element)
  const block = lostPost(remnant)
  const why = missingFrom(block.attrs.post)
  const what = brief(
    remnant.text || remnant.address || remnant.name || `a post on ${remnant.platform}`,
  )
  return { element, block, finding: { kind: 'embed', what, outcome: 'takenWithLoss', why } }
}

function remnantOf(element: Element): Remnant | undefined {
  const { tagName } = element
  const names = classOf(element)
  if (/(?:^|\s)twitter-(?:tweet|video)/.test(names)) return tweet(element)
  if (/(?:^|\s)instagram-media/.test(names))
    return quotedPost(element, 'instagram', attributeOf(element, 'data-instgrm-permalink'))
  if (/(?:^|\s)tiktok-embed/.test(names))
    return quotedPost(element, 'tiktok', attributeOf(element, 'cite'))
  if (/(?:^|\s)text-post-media/.test(names))
    return quotedPost(element, 'threads', attributeOf(element, 'data-text-post-permalink'))
  if (/(?:^|\s)bluesky-embed/.test(names))
    return quotedPost(element, 'bluesky', blueskyAddress(element))
  if (/(?:^|\s)mastodon-embed/.test(names))
    return quotedPost(element, 'mastodon', mastodonAddress(element))
  if (isFacebook.test(names))
    return quotedPost(element, 'facebook', attributeOf(element, 'data-href'))
  if (tagName.startsWith('amp-')) return ampPost(element)
  return tagName === 'iframe' ? framed(element) : undefined
}

/** The words of a post that stand in a blockquote, and its signature below them. */
function tweet(element: Element): Remnant {
  const links = linksIn(element)
  const address = links.findLast((link) => postAt(link)) ?? addressOfId(element)
  const text = linesIn(element)
  const at = address ? postAt(address) : undefined
  return { text, ...at, ...signedPost(text), platform: 'x', address: withoutQuery(address) }
}

function addressOfId(element: Element): string | undefined {
  const ids = [element, ...findAll(element, ({ tagName }) => tagName === 'iframe')]
  const id = ids
    .map((one) => attributeOf(one, 'data-tweet-id') ?? attributeOf(one, 'data-tweetid'))
    .find((one) => /^\d{5,25}$/.test(one ?? ''))
  return id && `https://x.com/i/status/${id}`
}

function quotedPost(
  element: Element,
  platform: Remnant['platform'],
  said: string | undefined,
): Remnant {
  const link = said ?? linksIn(element).findLast((one) => postAt(one))
  const address = platform === 'facebook' ? (link ?? null) : withoutQuery(link)
  const words = linesIn(element)
  const by =
    /a (?:post|photo|video|reel|thread) (?:shared|posted) by (.{1,120}?)(?: \((@[\w.]{1,40})\))?(?: on (.{4,60}))?$/im.exec(
      words,
    )
  const signed = signedPost(words)
  const handle = by?.[2] ?? signed?.handle ?? (address ? postAt(address)?.handle : '') ?? ''
  const isChrome = /view (?:this|more)|a post shared/i.test(words) || platform === 'threads'
  const own = words.startsWith(`${handle}\n`) ? words.slice(handle.length + 1) : words
  const text = signed?.text ?? (isChrome ? '' : own)
  return {
    platform,
    name: by?.[1] ?? signed?.name ?? '',
    handle,
    when: by?.[3] ?? signed?.when ?? '',
    address,
    text,
  }
}

function blueskyAddress(element: Element): string | undefined {
  const [, did, key] =
    /^at:\/\/(did:[\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(
      attributeOf(element, 'data-bluesky-uri') ?? '',
    ) ?? []
  return did && key ? `https://bsky.app/profile/${did}/post/${key}` : undefined
}

function mastodonAddress(element: Element): string | undefined {
  return (attributeOf(element, 'data-embed-url') ?? attributeOf(element, 'src'))?.replace(
    /\/embed\/?$/,
    '',
  )
}

function ampPost(element: Element): Remnant | undefined {
  const given = (name: string) => attributeOf(element, name)
  const plain = (id: string | undefined) => (id && /^[\w-]{3,40}$/.test(id) ? id : undefined)
  switch (element.tagName) {
    case 'amp-twitter':
      return { ...tweet(element), address: addressOfId(element) ?? null }
    case 'amp-instagram': {
      const code = plain(given('data-shortcode'))
      return {
        platform: 'instagram',
        address: code ? `https://www.instagram.com/p/${code}/` : null,
      }
    }
    case 'amp-youtube': {
      const id = plain(given('data-videoid'))
      return {
        platform: 'youtube',
        address: id ? `https://www.youtube.com/watch?v=${id}` : null,
      }
    }
    case 'amp-tiktok':
      return { platform: 'tiktok', address: given('data-src') ?? null }
    case 'amp-facebook':
      return { platform: 'facebook', address: given('data-href') ?? null }
    default:
      return undefined
  }
}

/** A post in a frame, by the frame's address. */
function framed(element: Element): Remnant | undefined {
  const src = attributeOf(element, 'src') ?? attributeOf(element, 'data-src') ?? ''
  const address = src.startsWith('//') ? `https:${src}` : src
  const video = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(
    address,
  )?.[1]
  const title = oneLine(attributeOf(element, 'title') ?? '')
  if (video) {
    const text = /^(?:youtube video(?: player)?|video|embedded video)?$/i.test(title) ? '' : title
    return {
      platform: 'youtube',
      address: `https://www.youtube.com/watch?v=${video}`,
      text,
    }
  }
  const tweeted =
    addressOfId(element) ??
    /^https:\/\/platform\.twitter\.com\/embed\/.*[?&]id=(\d{5,25})/.exec(address)?.[1]
  if (tweeted)
    return {
      platform: 'x',
      address: /^\d/.test(tweeted) ? `https://x.com/i/status/${tweeted}` : tweeted,
    }
  const page =
    /^https:\/\/www\.facebook\.com\/plugins\/(?:post|video)\.php\?.*?href=([^&]{1,500})/.exec(
      address,
    )?.[1]
  if (page) return { platform: 'facebook', address: decoded(page) }
  const insta = /^(https:\/\/www\.instagram\.com\/(?:p|reel)\/[\w-]+\/)embed/.exec(address)?.[1]
  return insta ? { platform: 'instagram', address: insta } : undefined
}

/** Something of another host that no block stands for: a link where it says what it was. */
function otherPart(element: Element): Embed {
  const src = attributeOf(element, 'src') ?? ''
  const title = oneLine(attributeOf(element, 'title') ?? '')
  const what = brief(title || src || element.tagName)
  const isAdvert =
    /doubleclick|googlesyndication|adservice|\/ads?\/|recaptcha|about:blank/i.test(src) ||
    /^(?:advertisement|3rd party ad content)$/i.test(title)
  if (!isAdvert && title !== '' && isAddress(src)) {
    const block: Block = {
      type: 'relatedLink',
      attrs: { story: null, address: src, title: title.slice(0, 500) },
    }
    return {
      element,
      block,
      finding: {
        kind: 'part',
        what,
        outcome: 'takenWithLoss',
        why: 'a part of another host; it became a link to read on',
      },
    }
  }
  return {
    element,
    block: null,
    finding: {
      kind: 'part',
      what,
      outcome: 'left',
      why: `a part of the page (${element.tagName}) with no words of its own`,
    },
  }
}

function linksIn(element: Element): readonly string[] {
  return findAll(element, ({ tagName }) => tagName === 'a').flatMap(
    (link) => attributeOf(link, 'href') ?? [],
  )
}

/** The words inside, a line for each paragraph and break; nothing else parts them. */
function linesIn(element: Element): string {
  const lines: string[] = ['']
  for (const node of element.childNodes) {
    const isBlock = isElement(node) && /^(?:p|div|section|blockquote)$/.test(node.tagName)
    const words = isText(node) ? node.value.replaceAll(/\s+/g, ' ') : brokenWords(node)
    if (isBlock) lines.push(words, '')
    else lines.push(`${lines.pop() ?? ''}${words}`)
  }
  return lines
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

function brokenWords(node: Parameters<typeof wordsIn>[0]): string {
  return wordsIn(node)
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

function withoutQuery(address: string | undefined | null): string | null {
  return address?.replace(/[?#].*$/s, '') ?? null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
