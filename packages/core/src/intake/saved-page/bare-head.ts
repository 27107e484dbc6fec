import type { Block, Paragraph } from '../../story/block.ts'
import { textOf } from '../../story/text.ts'
import { brief, type Finding } from './finding.ts'
import { furnitureIn } from './furniture.ts'
import { linesOf } from './sift.ts'

/** What stands over a bare text. Empty where nothing does. */
export interface BareHead {
  readonly headline: string
  readonly standfirst: string
  readonly bylines: readonly string[]
  readonly section: string
  /** When it was published, as written. */
  readonly dated: string
  readonly findings: readonly Finding[]
  /** The blocks below the head. */
  readonly rest: readonly Block[]
}

/** A line that may be of the head, and how many blocks and lines go with all before it. */
interface Line {
  readonly text: string
  readonly block: number
  readonly line: number
}

const byline =
  /^(?:(?:words|text|story|report|written|reported|reviewed)?\s?by|von|par|por|di|texte?|texto)\s*:?\s+(\p{Lu}.{1,120})$/iu
const date =
  /^(?:(?:first )?(?:published|posted|updated|last updated)(?: (?:on|at))?:?\s+)?((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d{4}-\d\d-\d\d)(?:.{0,30}\d{1,2}[.:]\d\d.{0,20})?)$/iu
const label = /^[\p{Lu}][\p{Lu} &’'/-]{2,30}$/u
const longestHeadline = 200

/** Finds the head of a bare text: a headline, and what stands between it and the first paragraph. */
export function bareHead(blocks: readonly Block[]): BareHead {
  const lines = firstLines(blocks)
  const findings: Finding[] = []
  const signature = lines.findIndex(({ text }) => byline.test(text))
  let at = 0
  at = skipFurniture(lines, at, findings)
  const isLabelled = label.test(lines[at]?.text ?? '') && lines.length > at + 1
  const section = isLabelled ? (lines[at]?.text ?? '') : ''
  if (isLabelled) at = skipFurniture(lines, at + 1, findings)
  const first = lines[at]
  if (!first || !isHeadline(lines, at, signature))
    return { ...none, section, findings, rest: below(blocks, lines, at) }
  at = skipFurniture(lines, at + 1, findings)
  const above = signature > at ? lines.slice(at, signature) : []
  const isStandfirst = above.length > 0 && above.length <= 3 && size(above) <= 600
  if (isStandfirst) at = signature
  const standfirst = isStandfirst ? above.map(({ text }) => text).join(' ') : ''
  const under = readUnder(lines, at, findings)
  return {
    headline: first.text,
    standfirst,
    section,
    findings,
    bylines: under.bylines,
    dated: under.dated,
    rest: below(blocks, lines, under.at),
  }
}

const none = { headline: '', standfirst: '', bylines: [], dated: '' }

function readUnder(lines: readonly Line[], start: number, findings: Finding[]) {
  let at = start
  let bylines: readonly string[] = []
  let dated = ''
  for (; at < lines.length; ) {
    const text = lines[at]?.text ?? ''
    const by = bylines.length === 0 ? byline.exec(text)?.[1] : undefined
    const day = date.exec(text)?.[1]
    if (by) bylines = namesIn(by)
    else if (day) dated ||= day
    else break
    at = skipFurniture(lines, at + 1, findings)
  }
  return { at, bylines, dated }
}

/** Finds who signed a text and its day in its first lines, where nothing else of a page says so. */
export function signedAbove(
  blocks: readonly Block[],
): Pick<BareHead, 'bylines' | 'dated' | 'findings' | 'rest'> {
  const lines = firstLines(blocks)
  const findings: Finding[] = []
  const { at, bylines, dated } = readUnder(lines, skipFurniture(lines, 0, findings), findings)
  return { bylines, dated, findings, rest: at === 0 ? blocks : below(blocks, lines, at) }
}

/** Whether a line is a day and nothing else, as pages print it over a text. */
export function isDateLine(words: string): boolean {
  return words.length <= 60 && (date.test(words) || figures.test(words))
}

const figures =
  /^(?:\p{L}{2,10},? )?\d{1,2}[./]\d{1,2}[./]\d{4}(?:,? (?:um |à |at )?\d{1,2}[:.h]\d\d(?: ?(?:uhr|h|[ap]m))?)?$/iu

/** The names of a byline: “By Tomasz Wren and Ines Kade, Culture Editor” names two people. */
export function namesIn(byline: string): readonly string[] {
  return byline
    .replace(/^\s*(?:(?:words|text|story|written|reported)?\s?by|von|par|por)\s+/i, '')
    .split(/\s*(?:,|;|\||·| and | & | und | et | y )\s*/)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length <= 80)
    .filter(
      (name) =>
        !/^(?:.*\b(?:editor|correspondent|reporter|writer|staff|critic|columnist))$|@|https?:|\d/i.test(
          name,
        ),
    )
    .slice(0, 20)
}

/** The lines of the first paragraphs, as far as a head may go. */
function firstLines(blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = []
  for (const [block, each] of blocks.slice(0, 25).entries()) {
    if (each.type !== 'paragraph' && each.type !== 'heading') break
    const texts = each.type === 'heading' ? [textOf(each)] : linesOf(each).map(textIn)
    for (const [line, text] of texts.entries()) lines.push({ text: text.trim(), block, line })
  }
  return lines
}

function textIn(line: ReturnType<typeof linesOf>[number]): string {
  return line.map((run) => (run.type === 'text' ? run.text : ' ')).join('')
}

function skipFurniture(lines: readonly Line[], start: number, findings: Finding[]): number {
  let at = start
  for (; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    const why = furnitureIn(text)
    if (why === undefined) break
    findings.push({ kind: 'furniture', what: brief(text), outcome: 'left', why })
  }
  return at
}

/** A short line with no full stop, and something signed or longer below. */
function isHeadline(lines: readonly Line[], at: number, signature: number): boolean {
  const { text = '', block = 0 } = lines[at] ?? {}
  if (text.length > longestHeadline || byline.test(text)) return false
  if (signature > at && signature <= at + 6) return true
  const next = lines[at + 1]
  return (
    !/[.:,;]$/.test(text) &&
    next !== undefined &&
    next.block > block &&
    next.text.length > text.length
  )
}

function size(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0)
}

/** What is left of the blocks from a line on. */
function below(blocks: readonly Block[], lines: readonly Line[], at: number): readonly Block[] {
  const next = lines[at]
  const last = lines.at(-1)
  if (!next) return blocks.slice(last ? last.block + 1 : 0)
  const begun = blocks[next.block]
  if (next.line === 0 || begun?.type !== 'paragraph') return blocks.slice(next.block)
  return [fromLine(begun, next.line), ...blocks.slice(next.block + 1)]
}

function fromLine(paragraph: Paragraph, line: number): Paragraph {
  const content = linesOf(paragraph)
    .slice(line)
    .flatMap((runs, index) => (index === 0 ? runs : [{ type: 'break' } as const, ...runs]))
  return { type: 'paragraph', content }
}
