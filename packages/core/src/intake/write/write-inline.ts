import type { Inline, Mark } from '../../story/inline.ts'
import { sameMark } from '../marks.ts'
import { escapeText } from './escape.ts'
import type { Around } from './wrap.ts'
import { wrap } from './wrap.ts'

/** Where a line is written: only in a block may it go over several lines of the file. */
export type LinePlace = 'block' | 'line' | 'plain'

interface Run {
  readonly node: Inline
  /** The marks that are not written yet. */
  readonly marks: readonly Mark[]
  readonly first: boolean
  readonly last: boolean
  readonly followed: boolean
}

/** Writes words and marks as Markdown; `plain` is for words that are read without their marks. */
export function writeInline(line: readonly Inline[], place: LinePlace): string {
  const nodes = line.filter((node) => node.type === 'break' || node.text !== '')
  const runs = nodes.map((node, index): Run => {
    const before = nodes[index - 1]
    const after = nodes[index + 1]
    return {
      node,
      marks: node.type === 'text' ? (node.marks ?? []) : [],
      first: before?.type !== 'text',
      last: after?.type !== 'text',
      followed: after?.type === 'text',
    }
  })
  return writeRuns(runs, { before: '\n', after: '\n', within: false }, place)
}

function writeRuns(runs: readonly Run[], around: Around, place: LinePlace): string {
  let text = ''
  for (let index = 0; index < runs.length; ) {
    const run = runs[index]
    if (!run) break
    const group = groupAt(runs, index)
    index += group ? group.length : 1
    const before = text.at(-1) ?? around.before
    const after = beginningOf(runs[index]) ?? around.after
    text += group
      ? writeGroup(
          group.mark,
          runs.slice(index - group.length, index),
          { ...around, before, after },
          place,
        )
      : writeOne(run, runs[index - 2], runs[index], place)
  }
  return text
}

/** A run whose marks are all written: words, or a break where the line may break and else `<br>`. */
function writeOne(
  run: Run,
  before: Run | undefined,
  after: Run | undefined,
  place: LinePlace,
): string {
  if (run.node.type === 'text')
    return escapeText(run.node.text, { ...run, plain: place === 'plain' })
  const between = before?.node.type === 'text' && after?.node.type === 'text'
  return between && place !== 'line' ? '\\\n' : '<br>'
}

function writeGroup(mark: Mark, runs: readonly Run[], around: Around, place: LinePlace): string {
  const inner = runs.map((run) => ({
    ...run,
    marks: run.marks.filter((other) => other !== mark && !sameMark(other, mark)),
  }))
  const [only] = inner
  if (mark.type === 'code' && only?.node.type === 'text') return wrap(mark, only.node.text, around)
  return wrap(mark, (held) => writeRuns(inner, held, place), around)
}

/** The mark that reaches furthest from a run on, and how many runs it covers. */
function groupAt(
  runs: readonly Run[],
  from: number,
): { readonly mark: Mark; readonly length: number } | undefined {
  let best: { mark: Mark; length: number } | undefined
  for (const mark of (runs[from]?.marks ?? []).toReversed()) {
    // Code holds nothing but its own words, so it is written last.
    if (mark.type === 'code') continue
    let end = from + 1
    while (runs[end]?.marks.some((other) => sameMark(other, mark))) end += 1
    if (!best || end - from > best.length) best = { mark, length: end - from }
  }
  const code = runs[from]?.marks.find(({ type }) => type === 'code')
  return best ?? (code && { mark: code, length: 1 })
}

/** The character with which a run begins in the file; undefined for none. */
function beginningOf(run: Run | undefined): string | undefined {
  if (!run) return undefined
  if (run.node.type === 'break') return '\n'
  // All marks are written with a sign in front.
  if (run.marks.length > 0) return '('
  return run.node.text.charAt(0)
}
