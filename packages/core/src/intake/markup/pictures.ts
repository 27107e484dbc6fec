import type { Block, Gallery, Slide } from '../../story/block.ts'
import { shortened } from '../../story/one-line.ts'
import type { Picture } from '../../story/picture.ts'
import type { Element, Node } from '../pasted/dom.ts'
import { attributeOf, elementsIn, findAll, isElement, isText, wordsIn } from '../pasted/dom.ts'
import { classOf } from '../pasted/style.ts'
import { brief } from '../saved-page/finding.ts'
import type { Loss } from '../taken.ts'
import { resolved } from './link-in.ts'
import { printable } from './raw.ts'

/** Pictures of an archive as blocks, and what of them is lost. */
export interface MarkupPictures {
  readonly blocks: readonly Block[]
  readonly losses: readonly Loss[]
}

const galleries =
  /(?:^|\s)(?:wp-block-gallery|wp-block-jetpack-tiled-gallery|wp-block-jetpack-slideshow|tiled-gallery|gallery|blocks-gallery-grid|kg-gallery-card)(?:$|\s)/
const captioned = /(?:^|\s)(?:wp-caption|gallery-item|blocks-gallery-item|kg-image-card)(?:$|\s)/

/** Whether an element is a picture. */
export function isPicture({ tagName }: Element): boolean {
  return tagName === 'img' || tagName === 'amp-img' || tagName === 'image'
}

/** Whether a picture is a sign among the words: it is read as its description. */
export function isSign(picture: Element): boolean {
  return /(?:^|\s)(?:emoji|wp-smiley)(?:$|\s)/.test(classOf(picture))
}

/**
 * The pictures of an element that holds nothing else: a picture, a figure with its caption, a gallery.
 * Undefined for all others; none where a picture only counted readers.
 */
export function picturesOf(element: Element, base: string | null): MarkupPictures | undefined {
  if (isPicture(element)) return isSign(element) ? undefined : onePicture(element, base)
  const isFigure = element.tagName === 'figure' || captioned.test(classOf(element))
  const isGallery = galleries.test(classOf(element))
  if (!isFigure && !isGallery) return undefined
  const pictures = findAll(element, isPicture).filter((picture) => !isSign(picture))
  if (pictures.length === 0 || hasMore(element)) return undefined
  return isGallery && pictures.length > 1
    ? galleryOf(element, pictures, base)
    : figureOf(element, pictures, base)
}

/** Whether an element says or shows more than pictures and their captions. */
function hasMore(element: Element): boolean {
  const others = findAll(element, ({ tagName }) =>
    /^(?:blockquote|table|pre|iframe|video|audio|object|embed|ul|ol|dl|h[1-6])$/.test(tagName),
  )
  const foreign = others.filter(({ tagName }) => !/^(?:ul|ol|dl)$/.test(tagName))
  return foreign.length > 0 || wordsBeside(element) !== ''
}

/** The words inside that are in no caption. */
function wordsBeside(element: Element): string {
  const words: string[] = []
  const waiting: Node[] = [element]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) words.push(node.value)
    if (isElement(node) && !isCaption(node))
      for (const child of node.childNodes) waiting.push(child)
  }
  return words.join('').trim()
}

const captions =
  /(?:^|\s)(?:wp-caption-text|gallery-caption|blocks-gallery-caption|wp-element-caption|tiled-gallery-caption)(?:$|\s)/

function isCaption(element: Element): boolean {
  return (
    element.tagName === 'figcaption' ||
    captions.test(classOf(element)) ||
    (element.tagName === 'dd' && !/gallery-icon/.test(classOf(element)))
  )
}

function onePicture(picture: Element, base: string | null): MarkupPictures {
  if (isPixel(picture)) return { blocks: [], losses: [pixelLoss] }
  const read = pictureOf(picture, base)
  const lost = linkLosses(picture, read)
  return read.media === ''
    ? { blocks: [], losses: [nowhere(read)] }
    : { blocks: [{ type: 'picture', attrs: read }], losses: lost }
}

const pixelLoss: Loss = {
  kind: 'tracker',
  what: 'a picture of a pixel',
  why: 'It only reports who looks; it was left out',
  line: null,
}

function nowhere({ alternative, caption }: Picture): Loss {
  const what = brief(alternative || caption || 'a picture inside the page')
  const why = 'It has no file of its own; it was left out'
  return { kind: 'picture', what, why, line: null }
}

/** Whether a picture is too small to be seen. */
function isPixel(picture: Element): boolean {
  const sizes = ['width', 'height'].map((name) => attributeOf(picture, name)?.trim() ?? '')
  return sizes.every((size) => /^[0-2](?:px)?$/.test(size))
}

function figureOf(
  element: Element,
  pictures: readonly Element[],
  base: string | null,
): MarkupPictures {
  const caption = captionIn(element)
  const read = pictures.map((picture, index) => {
    const { blocks, losses } = onePicture(picture, base)
    const captioned = blocks.map((block) =>
      index === 0 && block.type === 'picture' && caption
        ? { ...block, attrs: { ...block.attrs, ...caption.words } }
        : block,
    )
    return { blocks: captioned, losses }
  })
  const blocks = read.flatMap((each) => each.blocks)
  const losses = [...read.flatMap((each) => each.losses), ...(caption?.losses ?? [])]
  const words = caption?.words.caption ?? ''
  if (blocks.length > 0 || words === '') return { blocks, losses }
  return { blocks: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }], losses }
}

function galleryOf(
  element: Element,
  pictures: readonly Element[],
  base: string | null,
): MarkupPictures {
  const losses: Loss[] = []
  const content = pictures.flatMap((picture): readonly Slide[] => {
    const holder = holderOf(picture, element)
    const { blocks, losses: lost } = holder
      ? figureOf(holder, [picture], base)
      : onePicture(picture, base)
    losses.push(...lost)
    return blocks.flatMap((block) =>
      block.type === 'picture' ? [{ type: 'slide', attrs: block.attrs }] : [],
    )
  })
  const title = ownCaption(element)
  if (content.length === 0) return { blocks: [], losses }
  const gallery: Gallery = { type: 'gallery', attrs: { name: 'gallery-1', title }, content }
  return { blocks: [gallery], losses }
}

/** The figure, or what old galleries have for one, around a picture of a gallery. */
function holderOf(picture: Element, gallery: Element): Element | undefined {
  let outer = picture.parentNode
  for (let depth = 0; outer && outer !== gallery && depth < 8; depth += 1) {
    if (!('tagName' in outer)) return undefined
    if (outer.tagName === 'figure' || outer.tagName === 'li' || captioned.test(classOf(outer)))
      return outer
    outer = outer.parentNode
  }
  return undefined
}

function ownCaption(gallery: Element): string {
  const own = elementsIn(gallery).find(isCaption)
  return own ? shortened(plain(own), 500) : ''
}

interface Caption {
  readonly words: Pick<Picture, 'caption' | 'credit'>
  readonly losses: readonly Loss[]
}

const longest = 2000
const credits =
  /(?:^|[\s_-])(?:credit|copyright|photographer|attribution|image-credit)(?:$|[\s_-])/i

function captionIn(holder: Element): Caption | undefined {
  const [element] = findAll(holder, isCaption)
  if (!element) return undefined
  const [named] = findAll(element, (inner) => credits.test(classOf(inner)))
  const credit = named ? shortened(plain(named), 500) : ''
  const whole = plain(element)
  const words = credit !== '' && whole.endsWith(credit) ? whole.slice(0, -credit.length) : whole
  const isApart = credit !== '' && words !== whole
  const links = findAll(element, ({ tagName }) => tagName === 'a')
  const losses = links.map((link): Loss => {
    const what = `${brief(wordsIn(link))} (${brief(attributeOf(link, 'href') ?? '', 300)})`
    const why = 'No link can stand in a caption; its words stay'
    return { kind: 'link', what, why, line: null }
  })
  const caption = words.trim()
  if (caption.length > longest)
    losses.push({ kind: 'text', what: brief(caption), why: 'The caption was cut', line: null })
  return {
    words: { caption: shortened(caption, longest), credit: isApart ? credit : '' },
    losses,
  }
}

/** Words as a caption has them: white space as browsers show it, a line end for a break. */
function plain(element: Element): string {
  return printable(wordsOf(element))
    .replaceAll(/[\t ]*\n[\t\n ]*/g, '\n')
    .trim()
}

function wordsOf(element: Element, depth = 0): string {
  if (depth > 50) return wordsIn(element)
  return element.childNodes
    .map((node) => {
      if (isText(node)) return node.value.replaceAll(/[\t\n\r\f ]+/g, ' ')
      if (!isElement(node) || isPicture(node)) return ''
      if (node.tagName === 'br') return '\n'
      const words = wordsOf(node, depth + 1)
      return /^(?:p|div)$/.test(node.tagName) ? `\n${words}\n` : words
    })
    .join('')
}

function pictureOf(picture: Element, base: string | null): Picture {
  const alternative = (attributeOf(picture, 'alt') ?? '').replaceAll(/\s+/g, ' ').trim()
  return {
    media: sourceOf(picture, base),
    alternative: shortened(alternative.toWellFormed(), longest) || null,
    decorative: false,
    caption: '',
    credit: '',
    focus: { x: 0.5, y: 0.5 },
  }
}

/** Where the file of a picture is. Pages that load late have it in an attribute of their own. */
function sourceOf(picture: Element, base: string | null): string {
  const given = ['data-src', 'data-lazy-src', 'data-original', 'src', 'href']
    .map((name) => attributeOf(picture, name)?.trim() ?? '')
    .find((source) => source !== '' && !/^(?:data|blob|about|javascript):/i.test(source))
  return given === undefined ? '' : resolved(given, base).slice(0, 4000)
}

/** What a picture led to, where that is more than the picture itself. */
function linkLosses(picture: Element, { media, alternative }: Picture): readonly Loss[] {
  const outer = picture.parentNode
  const href =
    outer && 'tagName' in outer && outer.tagName === 'a' ? attributeOf(outer, 'href') : ''
  const isOwn = !href || /\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])|attachment_id=|^#/i.test(href)
  if (isOwn) return []
  const what = `${brief(alternative || media)} (${brief(href, 300)})`
  return [
    { kind: 'link', what, why: 'A picture leads nowhere; it stays without its link', line: null },
  ]
}

/** The picture that a style puts behind words; undefined where there is none. */
export function backgroundOf(element: Element, base: string | null): MarkupPictures | undefined {
  const style = attributeOf(element, 'style')?.slice(0, 4000)
  const [, address] = /\burl\(\s{0,9}["']?([^"')]{1,2000})/i.exec(style ?? '') ?? []
  if (address === undefined) return undefined
  const media = /^(?:data|blob|javascript):/i.test(address) ? '' : resolved(address.trim(), base)
  const why = media === '' ? 'it was left out' : 'it follows them'
  const loss = {
    kind: 'picture',
    what: brief(address, 300),
    why: `It stood behind words; ${why}`,
    line: null,
  }
  if (media === '') return { blocks: [], losses: [loss] }
  const words = { alternative: null, decorative: false, caption: '', credit: '' }
  const attrs: Picture = { media, ...words, focus: { x: 0.5, y: 0.5 } }
  return { blocks: [{ type: 'picture', attrs }], losses: [loss] }
}
