import { sameValue } from '../changes.ts'
import type { Mark } from '../inline.ts'
import { type Alignable, inOrder, pair } from './align.ts'
import { textStretches } from './compare-texts.ts'
import { wordSet } from './diff-words.ts'
import type { NameMark } from './mark-words.ts'
import type { LineChange, WordRun } from './story-diff.ts'
import type { Span, TextLine } from './text-lines.ts'

/** How the marks of each side are called. */
export interface MarkNames {
  readonly before: NameMark
  readonly after: NameMark
}

/** Compares the lines of two blocks. What changed its place among them went and came. */
export function diffLines(
  before: readonly TextLine[],
  after: readonly TextLine[],
  names: MarkNames,
): readonly LineChange[] {
  const [old, now] = [before[0], after[0]]
  // A paragraph that became another one is compared with it however little they share.
  if (before.length === 1 && after.length === 1 && old && now) return [compared(old, now, names)]
  const { ofAfter } = pair(before.map(alignable), after.map(alignable))
  const stayed = inOrder(ofAfter)
  const changes: LineChange[] = []
  let next = 0
  const removeUpTo = (end: number) => {
    for (; next < end; next += 1) {
      const line = before[next]
      if (line) changes.push(lone('removed', line))
    }
  }
  const ends = nextPartners(ofAfter, stayed, before.length)
  for (const [index, line] of after.entries()) {
    removeUpTo(ends[index] ?? before.length)
    const partner = stayed.has(index) ? before[ofAfter[index] ?? -1] : undefined
    if (partner) next += 1
    changes.push(partner ? compared(partner, line, names) : lone('added', line))
  }
  removeUpTo(before.length)
  return changes
}

/** For each entry of the later list, the partner of the next one that stayed in its order. */
export function nextPartners(
  ofAfter: Int32Array,
  stayed: ReadonlySet<number>,
  end: number,
): readonly number[] {
  const ends: number[] = []
  let next = end
  for (let index = ofAfter.length - 1; index >= 0; index -= 1) {
    if (stayed.has(index)) next = ofAfter[index] ?? end
    ends[index] = next
  }
  return ends
}

/** A line that is there on one side only. */
export function lone(change: 'added' | 'removed', { path, text }: TextLine): LineChange {
  return { change, path, runs: text === '' ? [] : [run(change, text)] }
}

function compared(before: TextLine, after: TextLine, names: MarkNames): LineChange {
  const runs = textStretches(before.text, after.text).flatMap((stretch) =>
    stretch.change === 'same'
      ? sameRuns(stretch, before.spans, after.spans, names)
      : [run(stretch.change, stretch.text)],
  )
  const isSame = runs.every(
    ({ change, marksAdded, marksRemoved }) =>
      change === 'same' && marksAdded.length + marksRemoved.length === 0,
  )
  return { change: isSame ? 'same' : 'changed', path: after.path, runs }
}

function run(change: WordRun['change'], text: string): WordRun {
  return { change, text, marksAdded: [], marksRemoved: [] }
}

/** Words that stayed, cut where what their marks became differs. */
function sameRuns(
  {
    before,
    after,
    text,
  }: { readonly before: number; readonly after: number; readonly text: string },
  olds: readonly Span[],
  news: readonly Span[],
  names: MarkNames,
): readonly WordRun[] {
  const runs: WordRun[] = []
  let [old, now] = [spanAt(olds, before), spanAt(news, after)]
  for (let at = 0; at < text.length; ) {
    const left = (olds[old]?.end ?? Number.POSITIVE_INFINITY) - before
    const right = (news[now]?.end ?? Number.POSITIVE_INFINITY) - after
    const end = Math.min(left, right, text.length)
    const [lost, got] = [olds[old]?.marks ?? [], news[now]?.marks ?? []]
    append(runs, {
      change: 'same',
      text: text.slice(at, end),
      marksAdded: without(got, lost).map(names.after),
      marksRemoved: without(lost, got).map(names.before),
    })
    at = end
    if (left <= end) old += 1
    if (right <= end) now += 1
  }
  return runs
}

function append(runs: WordRun[], next: WordRun): void {
  const last = runs.at(-1)
  if (last && sameValue([last.marksAdded, last.marksRemoved], [next.marksAdded, next.marksRemoved]))
    runs[runs.length - 1] = { ...last, text: last.text + next.text }
  else runs.push(next)
}

function spanAt(spans: readonly Span[], at: number): number {
  const index = spans.findIndex(({ end }) => end > at)
  return index < 0 ? spans.length : index
}

function without(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  return marks === others
    ? []
    : marks.filter((mark) => !others.some((other) => sameValue(mark, other)))
}

function alignable({ text }: TextLine): Alignable {
  return { key: text, words: wordSet(text) }
}
