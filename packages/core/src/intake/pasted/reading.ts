import type { Block, List, Paragraph } from '../../story/block.ts'
import type { Inline, Mark } from '../../story/inline.ts'
import type { Element, Node } from './dom.ts'
import { longestParagraph, mostBlocks, mostWords } from './limits.ts'
import type { Line } from './line.ts'
import { emptyLine, wordsOfLine } from './line.ts'
import type { Cleaned } from './links.ts'
import { linkAddress } from './links.ts'
import type { Losses } from './losses.ts'
import { noLosses } from './losses.ts'
import type { Sheet } from './style.ts'

/** A reading under way, and what it may still take. */
export interface Reading {
  readonly losses: Losses
  readonly sheet: Sheet
  wordsLeft: number
  blocksLeft: number
  /** The blocks that stand for an element, none at all among them; undefined where it is read as it is. */
  readonly instead: (element: Element) => readonly Block[] | undefined
  /** Blocks that could not stand in what holds words alone; they follow it. */
  readonly lifted: Block[]
  /** Notes an element that is left out, or of which the words alone are kept, and why. */
  readonly leave: (element: Element, why: string, kind?: string) => void
  /** The address of a link as a story may hold it; undefined for one that leads nowhere. */
  readonly link: (href: string) => Cleaned | undefined
  /** Whether every character stays that browsers show: nobody pasted it, and no word processor wrote it. */
  readonly verbatim: boolean
  /** Reads nodes by themselves; here so that what holds blocks needs not know who reads them. */
  readonly flowOf: (nodes: readonly Node[], context: Context, reading: Reading) => Flow
}

/** What holds for the words inside an element. */
export interface Context {
  readonly marks: readonly Mark[]
  /** What line ends are: white space, breaks, or breaks among spaces that count. */
  readonly space: 'normal' | 'lines' | 'pre'
  readonly depth: number
  readonly listDepth: number
  /** Quotation marks opened by `<q>` around. */
  readonly quotes: number
  readonly inNotes: boolean
  /** Whether what is around holds words alone. */
  readonly held: boolean
}

/** Blocks as they are read, and the line that is not ended yet. */
export interface Flow {
  readonly blocks: Block[]
  line: Line
  /** Whether there was nothing but words so far: no paragraph, no other block. */
  isRun: boolean
  /** The list at the end that the next item may join, and whose it is. */
  openList: { readonly list: OpenList; readonly key: string } | null
}

/** A list that grows. */
export interface OpenList {
  readonly type: 'list'
  readonly attrs: List['attrs']
  readonly content: OpenItem[]
}

export interface OpenItem {
  readonly type: 'item'
  readonly content: (Paragraph | OpenList)[]
}

/** Begins a reading. */
export function beginReading(
  sheet: Sheet,
  flowOf: Reading['flowOf'],
  {
    instead = () => undefined,
    leave = () => {},
    link = linkAddress,
    verbatim = false,
  }: Partial<Pick<Reading, 'instead' | 'leave' | 'link' | 'verbatim'>> = {},
): Reading {
  const room = { wordsLeft: mostWords, blocksLeft: mostBlocks }
  return { losses: noLosses(), sheet, ...room, instead, leave, link, lifted: [], verbatim, flowOf }
}

/** A flow without blocks. */
export function emptyFlow(): Flow {
  return { blocks: [], line: emptyLine(), isRun: true, openList: null }
}

/** Adds a block, if there is room for one. */
export function addBlock(flow: Flow, block: Block, reading: Reading): void {
  if (block.type === 'divider' && flow.blocks.at(-1)?.type === 'divider') return
  if (reading.blocksLeft <= 0) {
    reading.losses.cut = true
    return
  }
  reading.blocksLeft -= 1
  flow.blocks.push(block)
}

/** Adds blocks where they may stand: behind what holds words alone, if they are more than words. */
export function addStanding(
  flow: Flow,
  blocks: readonly Block[],
  { held }: Context,
  reading: Reading,
): void {
  for (const block of blocks) {
    if (!held || /^(?:paragraph|heading|list)$/.test(block.type)) {
      addBlock(flow, block, reading)
      continue
    }
    reading.losses.lifted += 1
    reading.lifted.push(block)
  }
}

/** Ends the line: its words, if there are any, are a paragraph. */
export function endLine(flow: Flow, reading: Reading, isRun = false): void {
  const { line } = flow
  if (line.content.length === 0 && line.gap === '' && line.breaks === 0) return
  flow.line = emptyLine()
  const content = wordsOfLine(line, isRun)
  if (content.length > 0) addBlock(flow, paragraphOf(content), reading)
}

/** Makes room for words: a paragraph ends after an empty line, and where it is longer than a story takes. */
export function makeRoom(flow: Flow, reading: Reading): void {
  if (flow.line.breaks >= 2 || flow.line.size > longestParagraph) endLine(flow, reading)
}

/** As much of the words as the clip may still bring. */
export function allowed(words: string, reading: Reading): string {
  const taken = words.slice(0, reading.wordsLeft)
  reading.wordsLeft -= taken.length
  if (taken.length === words.length) return words
  reading.losses.cut = true
  return taken.toWellFormed()
}

/** A paragraph that is a break between two parts where its words are a row of stars or dashes. */
function paragraphOf(content: readonly Inline[]): Block {
  const [only] = content
  const isSign =
    content.length === 1 &&
    only?.type === 'text' &&
    /^(?:\*(?: ?\*){2}|[-_—–]{3,}|⁂)$/.test(only.text)
  return isSign ? { type: 'divider' } : { type: 'paragraph', content }
}
