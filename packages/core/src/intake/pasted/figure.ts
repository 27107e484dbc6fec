import type { Block } from '../../story/block.ts'
import { shortened } from '../../story/one-line.ts'
import type { Element } from './dom.ts'
import { attributeOf, isElement, wordsIn } from './dom.ts'
import { quoteOf } from './quote.ts'
import type { Context, Reading } from './reading.ts'
import type { Style } from './style.ts'

/** What a picture on a page is to a story: signs among the words, nothing, or a loss that is counted. */
export function pictureWords(picture: Element, style: Style, reading: Reading): string {
  const description = oneLine(attributeOf(picture, 'alt') ?? '')
  // Only signs among the words come here from an archive.
  if (reading.verbatim) return description
  if (/^(?:\p{Extended_Pictographic}|\p{M}|\u200d)+$/u.test(description)) return description
  if (!isPixel(picture, style) && attributeOf(picture, 'aria-roledescription') !== 'checkbox')
    reading.losses.pictures.push(description)
  return ''
}

/** Whether a picture is too small to be seen: it only reports that somebody looked. */
function isPixel(picture: Element, style: Style): boolean {
  const sizes = [
    attributeOf(picture, 'width') ?? style.get('width') ?? '',
    attributeOf(picture, 'height') ?? style.get('height') ?? '',
  ]
  return sizes.every((size) => /^[0-2](?:px)?$/.test(size.trim()))
}

function oneLine(words: string): string {
  return shortened(words.slice(0, 1000).replaceAll(/\s+/g, ' ').trim().toWellFormed(), 60)
}

/** A figure: a quote that its caption signs, or what it holds. The caption of pictures goes with them. */
export function figureBlocks(
  figure: Element,
  context: Context,
  reading: Reading,
): readonly Block[] {
  const { childNodes } = figure
  const caption = childNodes.find((node) => isElement(node) && node.tagName === 'figcaption')
  const rest = childNodes.filter((node) => node !== caption)
  const quote = rest.find((node) => isElement(node) && node.tagName === 'blockquote')
  if (caption && quote && isElement(quote) && isElement(caption))
    return quoteOf(quote, context, reading, caption.childNodes)
  const { pictures } = reading.losses
  const before = pictures.length
  const { blocks } = reading.flowOf(rest, context, reading)
  if (caption && blocks.length === 0 && pictures.length > before) {
    if (pictures[before] === '') pictures[before] = oneLine(wordsIn(caption))
    return []
  }
  return caption ? [...blocks, ...reading.flowOf([caption], context, reading).blocks] : blocks
}
