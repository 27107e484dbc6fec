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

/** Adds words as browsers show them: white space collapses, and none stands beside a break. */
export function addWords(line: Line, words: string, marks: readonly Mark[]): void {
  for (const [run] of words.matchAll(/[\t\n\r\f \u00a0]+|[^\t\n\r\f \u00a0]+/g)) {
    if (/^[\t\n\r\f \u00a0]/.test(run)) line.gap = widened(line.gap, run)
    else addRun(line, run, marks)
  }
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
