import type { Block, PullQuote } from '../../../story/block.ts'
import type { Inline } from '../../../story/inline.ts'
import { fragmentOf, newFragment } from '../../markup/fragment-of.ts'
import { linkIn } from '../../markup/link-in.ts'
import { nodesOfMarkup, readMarkup } from '../../markup/read-markup.ts'
import { plainLine, plainWords } from '../../plain-line.ts'
import type { BlockSegment } from './block-comments.ts'
import { withoutBlockComments } from './block-comments.ts'
import { galleryFrom, pictureFrom } from './pictures.ts'
import { loss } from './use-shortcode.ts'
import type { Writing } from './writing.ts'

/** Blocks whose HTML says all that they are: it is read like any other. */
const plain: ReadonlySet<string> = new Set(
  ['heading', 'list', 'list-item', 'quote', 'separator', 'table', 'code', 'preformatted', 'verse']
    .concat([
      'audio',
      'video',
      'file',
      'columns',
      'column',
      'group',
      'media-text',
      'buttons',
      'button',
    ])
    .concat(['text-columns', 'subhead', 'details', 'row', 'stack', 'html', 'math', 'accordion'])
    .concat([
      'accordion-item',
      'accordion-heading',
      'accordion-panel',
      'jetpack/tiled-gallery',
      'jetpack/slideshow',
    ]),
)

/** Blocks in which the old site listed or said something by itself. */
const byItself =
  /^(?:archives|avatar|breadcrumbs|calendar|categories|tag-cloud|latest-posts|latest-comments|loginout|navigation|navigation-link|navigation-submenu|home-link|page-list|page-list-item|query|query-.*|search|rss|site-logo|site-tagline|site-title|social-links|social-link|template-part|term-.*|terms-query|read-more|post-.*|posts-list|comment-.*|comments|comments-.*|jetpack\/(?:related-posts|subscriptions|sharing-buttons|like))$/

/** What stands for a block, as HTML with markers. */
export function useBlock(segment: BlockSegment, writing: Writing): string {
  const { name } = segment
  if (name === 'paragraph') return paragraph(segment, writing)
  if (plain.has(name)) return writing.inside(segment.content)
  switch (name) {
    case 'freeform':
    case 'classic':
    case 'shortcode':
      return writing.classic(withoutBlockComments(segment.html))
    case 'spacer':
      return ''
    case 'more':
    case 'nextpage':
      return writing.words(segment.html)
    case 'embed':
      return embed(segment, writing)
    case 'image':
      return image(segment, writing)
    case 'gallery':
      return gallery(segment, writing)
    case 'cover':
      return cover(segment, writing)
    case 'pullquote':
      return pullQuote(segment, writing)
    case 'block':
      return pattern(segment, writing)
    default:
      return name.startsWith('core-embed/') ? embed(segment, writing) : other(segment, writing)
  }
}

const bareAddress = /^\s*<p\b[^<>]*>\s*(https?:\/\/[^\s<>"]{1,2000})\s*<\/p>\s*$/

/** A paragraph; one that holds an address alone is an embed. */
function paragraph(segment: BlockSegment, writing: Writing): string {
  const [, address] = bareAddress.exec(segment.html) ?? []
  const instead = address === undefined ? undefined : writing.embed(address)
  return instead ?? writing.inside(segment.content)
}

function embed(segment: BlockSegment, writing: Writing): string {
  const { attributes, html } = segment
  const { beside, below } = withoutCaption(html)
  const words = plainWords(beside).trim()
  const said = textOf(attributes['url'])
  const address = said || (/^https?:\/\/\S+$/.test(words) ? words : '')
  // More than an address: the old site kept what it showed.
  const isBare = words === '' || /^https?:\/\/\S+$/.test(words)
  const card = address !== '' && isBare ? writing.embed(address) : undefined
  if (card === undefined) return writing.inside(segment.content) || other(segment, writing)
  return below === '' ? card : `${card}<p>${below}</p>`
}

const captionEnd = '</figcaption>'

/** The HTML of a figure without its caption, and the HTML of that. */
function withoutCaption(html: string): { readonly beside: string; readonly below: string } {
  const end = html.indexOf(captionEnd)
  const from = end === -1 ? -1 : html.lastIndexOf('<figcaption', end)
  if (from === -1) return { beside: html, below: '' }
  const caption = html.slice(from, end)
  const below = caption.slice(caption.indexOf('>') + 1).trim()
  return { beside: html.slice(0, from) + html.slice(end + captionEnd.length), below }
}

function image(segment: BlockSegment, writing: Writing): string {
  if (/<(?:img|amp-img)\b/.test(segment.html)) return writing.inside(segment.content)
  const file = writing.facts.attachments.byId(textOf(segment.attributes['id']))
  if (!file?.isPicture) return writing.inside(segment.content) || other(segment, writing)
  const rest = writing.inside(segment.content)
  return writing.markers.put([{ type: 'picture', attrs: pictureFrom(file) }]) + rest
}

function gallery(segment: BlockSegment, writing: Writing): string {
  const { attributes, html, content } = segment
  if (/<(?:img|amp-img)\b/.test(html)) return writing.inside(content)
  const ids = Array.isArray(attributes['ids']) ? attributes['ids'].map(textOf) : []
  const files = ids.flatMap((id) => writing.facts.attachments.byId(id) ?? [])
  if (files.length < ids.length)
    writing.markers.lose(
      loss('gallery', ids.join(', '), 'Some of its pictures are not in the archive'),
    )
  return writing.markers.put(galleryFrom(files)) + writing.inside(content)
}

/** A picture with words over it: the picture, and then the words. */
function cover(segment: BlockSegment, writing: Writing): string {
  const { attributes, html, content } = segment
  const inner = writing.inside(content)
  const address = textOf(attributes['url'])
  if (
    !/^(?:https?:)?\/\/|^\/(?!\/)/i.test(address) ||
    /<(?:img|video)\b[^<>]*wp-block-cover__/.test(html)
  )
    return inner
  const file =
    writing.facts.attachments.byId(textOf(attributes['id'])) ??
    writing.facts.attachments.byAddress(address)
  const alternative = textOf(attributes['alt'])
  const attrs = file
    ? { ...pictureFrom(file, ''), alternative: alternative || file.alternative || null }
    : {
        media: address,
        alternative: alternative || null,
        decorative: false,
        caption: '',
        credit: '',
        focus: { x: 0.5, y: 0.5 },
      }
  // The same picture again, as a style of the box around the words.
  const words = inner.replace(/background-image:\s{0,5}url\([^()]{0,2000}\);?/, '')
  return writing.markers.put([{ type: 'picture', attrs }]) + words
}

function pullQuote(segment: BlockSegment, writing: Writing): string {
  const { facts, markers } = writing
  const { blocks, losses } = readMarkup(withoutBlockComments(segment.html), {
    from: 'WordPress',
    base: facts.base,
  })
  markers.lose(...losses)
  return markers.put(
    blocks.map((block) => (block.type === 'blockquote' ? asPullQuote(block) : block)),
  )
}

/** A pull quote holds words of the story: one that leads elsewhere stays a quotation with its link. */
function asPullQuote(block: Extract<Block, { readonly type: 'blockquote' }>): Block {
  const { attribution, cite } = block.attrs
  const content: Inline[] = []
  for (const paragraph of block.content) {
    if (content.length > 0) content.push({ type: 'break' })
    content.push(...(paragraph.content ?? []))
  }
  const isPlain = content.every(
    (run) => run.type === 'break' || (run.marks ?? []).every(({ type }) => mayPull.has(type)),
  )
  if (!isPlain || cite !== null) return block
  const quote: PullQuote = { type: 'pullQuote', attrs: { attribution }, content }
  return quote
}

const mayPull: ReadonlySet<string> = new Set(['bold', 'italic', 'code', 'strike', 'language'])

function pattern(segment: BlockSegment, writing: Writing): string {
  const number = textOf(segment.attributes['ref'])
  const html = writing.pattern(number)
  if (html !== undefined) return html
  writing.markers.lose(
    loss(
      'block',
      `a pattern, number ${number}`,
      'It was kept once for many stories, and the archive does not hold it',
    ),
  )
  return ''
}

/** A block of a plugin, or one that showed something by itself. */
function other(segment: BlockSegment, writing: Writing): string {
  const { name, content, html } = segment
  const { markers, facts } = writing
  const label = textOf(segment.attributes['originalName']) || name
  const hasInner = content.some(({ type }) => type === 'block')
  const isSelf = byItself.test(name)
  if (hasInner || /<(?:img|amp-img|iframe)\b/.test(html)) {
    markers.lose(
      blockLoss(
        segment,
        isSelf ? itself : 'What it made of its parts is not known; they stand one after the other',
      ),
    )
    return writing.inside(content)
  }
  const nodes = nodesOfMarkup(html)
  const fragment =
    nodes && fragmentOf(nodes, label, 'WordPress', { link: (href) => linkIn(href, facts.base) })
  const said = isSelf ? [] : proseIn(segment.attributes)
  if (fragment) {
    markers.lose(
      blockLoss(segment, 'It is a block of a plugin or theme; its words are kept as a part'),
    )
    return markers.put([fragment])
  }
  if (html.trim() !== '' && plainWords(html).trim() !== '') {
    markers.lose(blockLoss(segment, 'It is a block of a plugin or theme; its words are kept'))
    return writing.inside(content)
  }
  if (said.length === 0) {
    const empty = 'A plugin made something of it; it has no words of its own in the archive'
    markers.lose(blockLoss(segment, isSelf ? itself : empty))
    return ''
  }
  markers.lose(blockLoss(segment, 'A plugin made something of it; the words that it has are kept'))
  const paragraphs = said.map((text) => ({ tag: 'p', attributes: {}, content: [text] }))
  return markers.put([newFragment(label, 'WordPress', paragraphs)])
}

const itself = 'The old site filled it by itself'

function blockLoss({ name, written }: BlockSegment, why: string): ReturnType<typeof loss> {
  return loss('block', `${name} ${written}`.trim(), why)
}

/** The sentences that a block keeps in its comment: plugins do, where they draw the block themselves. */
function proseIn(attributes: Readonly<Record<string, unknown>>): readonly string[] {
  const found: string[] = []
  const waiting: unknown[] = [attributes]
  for (let steps = 0; waiting.length > 0 && steps < 2000 && found.length < 100; steps += 1) {
    const value = waiting.shift()
    if (typeof value === 'string') {
      const words = plainLine(value)
      if (/\p{L}[\p{L}\p{P}]* [\p{L}\p{P}]*\p{L}/u.test(words) && !/[{};]|:\/\//.test(words))
        found.push(words.slice(0, 20_000).toWellFormed())
    } else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) waiting.push(inner)
  }
  return found
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
