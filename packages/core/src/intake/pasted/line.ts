import type { Inline, Mark } from '../../story/inline.ts'
import { addText, sameMark } from '../marks.ts'

/** White space that waits for the next word: between lines of the source, a space, or one that does not break. */
type Gap = '' | 'soft' | ' ' | '\u00a0'

/** A line of words that grows. */
export interface Line {
  readonly content: Inline[]
  gap: Gap
  /** Line breaks since the last word. */
  breaks: number
  /** UTF-16 units. */
  size: number
}

/** A line without words. */
export function emptyLine(): Line {
  return { content: [], gap: '', breaks: 0, size: 0 }
}

/**
 * Adds words as browsers show them: white space collapses, and none stands beside a break. A space that does
 * not break collapses with others in a clip; `verbatim`, it is a character of the words.
 */
export function addWords(
  line: Line,
  words: string,
  marks: readonly Mark[],
  verbatim: boolean,
): void {
  const space = verbatim ? plainSpace : anySpace
  const from = endOfStart(words, space.start)
  if (from > 0) line.gap = widened(line.gap, words.slice(0, from))
  if (from === words.length) return
  const to = startOfEnd(words, space.sign)
  const core = words.slice(from, to)
  addRun(line, space.uneven.test(core) ? core.replaceAll(space.runs, evened) : core, marks)
  if (to < words.length) line.gap = widened(line.gap, words.slice(to))
}

interface Space {
  readonly start: RegExp
  readonly sign: RegExp
  readonly runs: RegExp
  /** Finds what is not one space between two words. */
  readonly uneven: RegExp
}

const anySpace: Space = {
  start: /^[\t\n\r\f \u00a0]+/,
  sign: /[\t\n\r\f \u00a0]/,
  runs: /[\t\n\r\f \u00a0]+/g,
  uneven: /[\t\n\r\f\u00a0]| {2}/,
}

const plainSpace: Space = {
  start: /^[\t\n\r\f ]+/,
  sign: /[\t\n\r\f ]/,
  runs: /[\t\n\r\f ]+/g,
  uneven: /[\t\n\r\f]| {2}/,
}

function endOfStart(words: string, start: RegExp): number {
  return start.exec(words)?.[0].length ?? 0
}

/** Where the white space at the end begins; counted from behind, for a pattern would look from every space. */
function startOfEnd(words: string, sign: RegExp): number {
  let end = words.length
  while (end > 0 && sign.test(words.charAt(end - 1))) end -= 1
  return end
}

function evened(run: string): string {
  return run === '\u00a0' ? run : ' '
}

/** Adds words as they stand, line ends as breaks: the words of `pre`. */
export function addVerbatim(line: Line, words: string, marks: readonly Mark[]): void {
  for (const [index, part] of words.replaceAll(/\r\n?/g, '\n').split('\n').entries()) {
    if (index > 0) line.content.push({ type: 'break' })
    addText(line.content, part, marks)
    line.size += part.length
  }
}

function widened(gap: Gap, run: string): Gap {
  if (gap !== '') return gap === 'soft' && isSoft(run) ? 'soft' : ' '
  if (run === '\u00a0') return run
  return isSoft(run) ? 'soft' : ' '
}

/** Whether white space belongs to how the source was laid out. */
function isSoft(run: string): boolean {
  return /[\n\r]/.test(run) && !run.includes('\u00a0')
}

function addRun(line: Line, run: string, marks: readonly Mark[]): void {
  const { content, gap, breaks } = line
  const last = content.at(-1)
  if (breaks > 0) {
    if (last) content.push({ type: 'break' })
  } else if (last) {
    const around = last.type === 'text' ? (last.marks ?? []) : []
    const shared = marks.filter((mark) => around.some((other) => sameMark(mark, other)))
    addText(content, gap === 'soft' ? ' ' : gap, shared)
  } else if (gap !== 'soft') addText(content, gap, [])
  addText(content, run, marks)
  line.size += run.length + 1
  line.gap = ''
  line.breaks = 0
}

/** The words of a line; the spaces at its ends only where it is a run out of a paragraph. */
export function wordsOfLine(line: Line, isRun: boolean): readonly Inline[] {
  const content = [...line.content]
  while (content.at(-1)?.type === 'break') content.pop()
  while (content[0]?.type === 'break') content.shift()
  if (isRun) {
    if (line.gap === ' ' && line.breaks === 0 && content.length > 0) addText(content, ' ', [])
    return content
  }
  const [first] = content
  if (first?.type !== 'text' || first.marks?.some(({ type }) => type === 'code')) return content
  const text = first.text.replace(/^[ \u00a0]+/, '')
  if (text === first.text) return content
  return text === '' ? content.slice(1) : [{ ...first, text }, ...content.slice(1)]
}
