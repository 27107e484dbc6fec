import type { Definition, Nodes, RootContent } from 'mdast'
import type { Block } from '../story/block.ts'
import type { Instant } from '../story/story.ts'
import type { Loss } from './taken.ts'

/** What is gathered while one file is read. */
export interface Reading {
  /** The Markdown below the front matter; positions of nodes count its characters. */
  readonly source: string
  /** How many lines of the file stand above `source`. */
  readonly linesAbove: number
  readonly zone: string
  /** What stands where the file knows no day: its publication, else the import. */
  readonly at: Instant
  readonly losses: Loss[]
  readonly pictures: Set<string>
  /** The ids of the marks for quotations, in the order of the text; null where none may stand. */
  readonly quoted: Set<string> | null
  /** The ids of the notes that passages may name. */
  readonly notes: ReadonlySet<string>
  readonly galleries: Set<string>
  readonly definitions: Map<string, Definition>
  readonly usedDefinitions: Set<string>
  readonly related: Map<Block, string>
  /** Blocks that could not stand where they were written; they follow the block that held them. */
  readonly lifted: Block[]
  /** How many blocks are open around the one that is read. */
  depth: number
  /** Reads blocks inside blocks; held here so that a kind of block need not know all others. */
  readonly blocks: (nodes: readonly RootContent[], reading: Reading) => Block[]
}

/** Blocks deeper than this keep only their words: a body has 24 levels, and each list takes two. */
export const deepest = 11

/** Notes something that did not become what it was. */
export function lose(
  reading: Reading,
  kind: string,
  what: string,
  why: string,
  node?: Nodes | null,
): void {
  reading.losses.push({ kind, what, why, line: node ? lineOf(reading, node) : null })
}

/** The line of the file at which a node begins. */
export function lineOf(reading: Reading, node: Nodes): number | null {
  const line = node.position?.start.line
  return line === undefined ? null : line + reading.linesAbove
}

/** A node as it was typed. */
export function sourceOf(reading: Reading, node: Nodes): string {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? '' : reading.source.slice(start, end)
}

/** All words below a node, with nothing of its structure; does not descend by recursion. */
export function wordsUnder(node: Nodes): string {
  let words = ''
  const open: Nodes[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if ('value' in next) words += next.value
    else if (next.type === 'break') words += '\n'
    else if ('alt' in next) words += next.alt ?? ''
    if (!('children' in next)) continue
    if (words !== '' && !/\s$/.test(words) && isBlock(next)) words += '\n'
    open.push(...next.children.toReversed())
  }
  return words
}

function isBlock(node: Nodes): boolean {
  return /^(?:paragraph|heading|listItem|tableRow|tableCell|containerDirective)$/.test(node.type)
}
