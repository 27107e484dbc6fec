import type { Block } from '../../story/block.ts'
import { fragmentOf } from '../markup/fragment-of.ts'
import type { Element } from './dom.ts'
import { attributeOf, documentOf, elementsIn, findAll } from './dom.ts'
import { pictureWords } from './figure.ts'
import { flowOf, openFlowOf } from './flow.ts'
import { withoutInlinePictures } from './lighten.ts'
import type { Losses } from './losses.ts'
import { noLosses, tellLosses } from './losses.ts'
import { plainBlocks } from './plain-text.ts'
import type { Context, Reading } from './reading.ts'
import { beginReading, endLine } from './reading.ts'
import { sheetOf, styleOf } from './style.ts'
import { isLayout } from './table.ts'

/** What the clipboard holds: `text/html` and `text/plain`, as far as there are any. */
export interface Clip {
  readonly html?: string
  readonly text?: string
}

/** A clip as a story can hold it. */
export interface Pasted {
  /** A sound body by themselves; empty where the clip held no words. */
  readonly blocks: readonly Block[]
  /** Whether the clip is words out of one paragraph, to stand where the caret is; then `blocks` is that paragraph. */
  readonly inline: boolean
  /** What was left out or changed, a sentence each, to be shown to who pasted. */
  readonly losses: readonly string[]
}

interface Read {
  readonly blocks: readonly Block[]
  readonly inline: boolean
  readonly losses: Losses
}

/** UTF-16 units of HTML that are read, pictures within it not counted. */
const mostHtml = 4_000_000

/**
 * Reads what somebody pasted as blocks: what Word, Google Docs, Apple's programs and web pages put on the
 * clipboard, or plain text. Any input gives an answer, in time that grows with its length; nothing in it is
 * executed or loaded, and pictures stay behind.
 */
export function pastedBlocks({ html = '', text }: Clip): Pasted {
  const read = html === '' ? undefined : readHtml(html, text)
  if (read && (read.blocks.length > 0 || !text?.trim()))
    return { blocks: read.blocks, inline: read.inline, losses: tellLosses(read.losses) }
  const losses = read?.losses ?? noLosses()
  const plain = plainBlocks(text ?? '', losses)
  return { ...plain, losses: tellLosses(losses) }
}

function readHtml(html: string, text: string | undefined): Read | undefined {
  const light = withoutInlinePictures(html)
  const document = documentOf(light.slice(0, mostHtml))
  if (!document) return tangled(light, text)
  const bodies = elementsIn(document)
    .flatMap(elementsIn)
    .filter(({ tagName }) => tagName === 'body')
  if (text && bodies.some(isFromCodeEditor)) return undefined
  const reading = beginReading(sheetOf(document), flowOf, {
    instead: (element) => keptTable(element, reading),
  })
  const flow = openFlowOf(
    bodies.flatMap(({ childNodes }) => childNodes),
    outermost,
    reading,
  )
  endLine(flow, reading, flow.isRun && flow.blocks.length === 0)
  if (light.length > mostHtml) reading.losses.cut = true
  const [first] = flow.blocks
  const isOne = flow.blocks.length === 1 && first?.type === 'paragraph'
  const inline = isOne && (flow.isRun || (text !== undefined && !/[\r\n]/.test(text)))
  return { blocks: flow.blocks, inline, losses: reading.losses }
}

/** A table of several rows and columns as it stands; undefined for all that only lays out. */
function keptTable(element: Element, reading: Reading): readonly Block[] | undefined {
  if (element.tagName !== 'table' || isLayout(element, 2)) return undefined
  const fragment = fragmentOf([element], 'table', '', {
    link: reading.link,
    losses: reading.losses,
  })
  if (!fragment) return undefined
  for (const picture of findAll(element, ({ tagName }) => tagName === 'img'))
    pictureWords(picture, styleOf(picture, reading.sheet), reading)
  reading.losses.fragments += 1
  return [fragment]
}

/** What holds for words outside of all elements. */
export const outermost: Context = {
  marks: [],
  space: 'normal',
  depth: 0,
  listDepth: 0,
  quotes: 0,
  inNotes: false,
  held: false,
}

/** HTML that is built to be slow: its words alone, from the plain text that came with it where there is one. */
function tangled(html: string, text: string | undefined): Read {
  const losses = noLosses()
  losses.tangled = true
  const words = text?.trim() ? text : html.replaceAll(/<[^<>]*>/g, ' ')
  return { ...plainBlocks(words, losses), losses }
}

/** Code editors dress each word in colours; their plain text says the same. */
function isFromCodeEditor(body: Element): boolean {
  const [only, ...others] = elementsIn(body)
  const style = (only && attributeOf(only, 'style')) ?? ''
  return (
    others.length === 0 &&
    /white-space:\s?pre\b/.test(style) &&
    /mono|consolas|menlo|courier/i.test(style)
  )
}
