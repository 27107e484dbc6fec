import type { Block, Paragraph } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { deepestList, longestParagraph, mostBlocks, mostWords } from './limits.ts'
import type { Losses } from './losses.ts'
import type { OpenItem, OpenList } from './reading.ts'

/** A list of a body holds 5,000 items. */
const longestList = 2000

/** Reads plain text as blocks; `inline` where it is one line. */
export function plainBlocks(
  text: string,
  losses: Losses,
): { readonly blocks: readonly Block[]; readonly inline: boolean } {
  const words = printable(text.slice(0, mostWords))
  if (!/\n/.test(words) && words.length <= longestParagraph) {
    const content: Inline[] = [{ type: 'text', text: words }]
    return words === '' ? nothing : { blocks: [{ type: 'paragraph', content }], inline: true }
  }
  const groups = words
    .split(/\n[ \t\u00a0]*(?:\n[ \t\u00a0]*)+/)
    .map(linesOf)
    .filter((lines) => lines.length > 0)
  const isLoose = groups.length > 1
  const blocks = groups.flatMap((lines) => groupBlocks(lines, isLoose))
  if (text.length > mostWords || blocks.length > mostBlocks) losses.cut = true
  return { blocks: blocks.slice(0, mostBlocks), inline: false }
}

const nothing = { blocks: [], inline: false } as const

/** Text whose line ends are `\n`, with nothing that cannot be printed. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replaceAll(/[^\t\n -~\u00a0-\ufffd]|[\u00ad\ufeff\ufffc]/g, '')
}

function linesOf(group: string): readonly string[] {
  return group.split('\n').flatMap((line) => {
    const bare = line.trimEnd()
    return bare === '' ? [] : slices(bare)
  })
}

/** A line in pieces that a paragraph can hold, cut at spaces where there are any. */
function slices(line: string): readonly string[] {
  if (line.length <= longestParagraph) return [line]
  const pieces: string[] = []
  for (let from = 0; from < line.length; ) {
    const space = line.lastIndexOf(' ', from + longestParagraph)
    const end = from + longestParagraph
    const isSplit = /[\ud800-\udbff]/.test(line.charAt(end - 1))
    const to = space > from + longestParagraph / 2 ? space : end - Number(isSplit)
    pieces.push(line.slice(from, to).trim())
    from = to
  }
  return pieces.filter((piece) => piece !== '')
}

/** The blocks of lines with no empty line between them. `isLoose`: empty lines part the text's paragraphs. */
function groupBlocks(lines: readonly string[], isLoose: boolean): readonly Block[] {
  const [first = ''] = lines
  if (lines.length === 1 && /^\s*(?:\*(?: ?\*){2}|[-_—–]{3,}|⁂)\s*$/.test(first))
    return [{ type: 'divider' }]
  if (lines.every((line) => /^\s?>/.test(line))) return quoted(lines)
  const blocks: Block[] = []
  let from = 0
  for (let index = 0; index < lines.length && blocks.length <= mostBlocks; index += 1) {
    const found = listFrom(lines, index)
    if (!found) continue
    blocks.push(...paragraphs(lines.slice(from, index), isLoose), found.list as Block)
    from = found.end
    index = found.end - 1
  }
  return [...blocks, ...paragraphs(lines.slice(from), isLoose)]
}

/** Mail marks the words of others with `>`. */
function quoted(lines: readonly string[]): readonly Block[] {
  const bare = lines.map((line) => line.replace(/^\s?>[ >]*/, ''))
  const words = bare.filter((line) => line.trim() !== '')
  if (words.length === 0) return []
  const content = paragraphs(words, true)
  return [{ type: 'blockquote', attrs: { attribution: '', cite: null, language: null }, content }]
}

interface Entry {
  readonly indent: number
  readonly ordered: boolean
  readonly figure: number
  readonly words: string
}

function entryOf(line: string | undefined): Entry | undefined {
  const [, space = '', sign = '', words] =
    /^([ \t]{0,40})([-*•◦‣▪]|\d{1,3}[.)])[ \t\u00a0]+(\S.*)$/.exec(line ?? '') ?? []
  if (words === undefined) return undefined
  const indent = space.replaceAll('\t', '    ').length
  return { indent, ordered: /\d/.test(sign), figure: Number.parseInt(sign, 10) || 0, words }
}

interface Found {
  readonly list: OpenList
  /** The line after the list. */
  readonly end: number
}

/** The list that begins at a line: two items at least, and figures from 1, so that no sentence is taken for one. */
function listFrom(lines: readonly string[], start: number): Found | undefined {
  const first = entryOf(lines[start])
  const second = entryOf(lines[start + 1])
  if (!first || !second || (first.ordered && first.figure !== 1)) return undefined
  if (first.indent === second.indent && first.ordered !== second.ordered) return undefined
  const list: OpenList = { type: 'list', attrs: { ordered: first.ordered }, content: [] }
  const levels = [{ indent: first.indent, list }]
  let end = start
  for (let entry: Entry | undefined = first; entry; entry = entryOf(lines[end])) {
    if (end - start >= longestList || !addEntry(levels, entry)) break
    end += 1
  }
  return { list, end }
}

function addEntry(levels: { indent: number; list: OpenList }[], entry: Entry): boolean {
  while (levels.length > 1 && entry.indent < (levels.at(-1)?.indent ?? 0)) levels.pop()
  const level = levels.at(-1)
  if (!level) return false
  const item: OpenItem = { type: 'item', content: [paragraphOf([entry.words])] }
  if (entry.indent > level.indent + 1 && levels.length < deepestList) {
    const inner: OpenList = { type: 'list', attrs: { ordered: entry.ordered }, content: [item] }
    level.list.content.at(-1)?.content.push(inner)
    levels.push({ indent: entry.indent, list: inner })
    return true
  }
  if (level.list.attrs.ordered !== entry.ordered) return false
  level.list.content.push(item)
  return true
}

/** Lines as paragraphs: joined where they were cut at a width, apart where each is one, else with breaks. */
function paragraphs(lines: readonly string[], isLoose: boolean): readonly Paragraph[] {
  const size = lines.reduce((sum, line) => sum + line.length, 0)
  if (lines.length === 0) return []
  if (size > longestParagraph) return lines.map((line) => paragraphOf([line.trim()]))
  if (isWrapped(lines)) return [paragraphOf([lines.map((line) => line.trim()).join(' ')])]
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (!isLoose && longest > 100) return lines.map((line) => paragraphOf([line.trim()]))
  return [paragraphOf(lines.map((line) => line.trim()))]
}

/** Whether a program cut the lines at a width: the next word would not have fitted on any of them. */
function isWrapped(lines: readonly string[]): boolean {
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  if (lines.length < 2 || width < 50 || width > 100) return false
  return lines.slice(0, -1).every((line, index) => {
    const [word = ''] = (lines[index + 1] ?? '').trim().split(/\s/, 1)
    return line.length + 1 + word.length > width
  })
}

function paragraphOf(lines: readonly string[]): Paragraph {
  const content = lines.flatMap((text, index): readonly Inline[] =>
    index === 0 ? [{ type: 'text', text }] : [{ type: 'break' }, { type: 'text', text }],
  )
  return { type: 'paragraph', content }
}
