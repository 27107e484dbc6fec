import { compareTokens, type Stretch, tokensOf } from './diff-words.ts'
import type { WordRun } from './story-diff.ts'

/** What two texts have in common and what not, as stretches of their characters. */
export interface TextStretch {
  readonly change: Stretch['change']
  /** Where it begins in each of the texts, in UTF-16 units. */
  readonly before: number
  readonly after: number
  readonly text: string
}

/** Compares two texts word by word. */
export function textStretches(before: string, after: string): readonly TextStretch[] {
  if (before === after)
    return before === '' ? [] : [{ change: 'same', before: 0, after: 0, text: after }]
  const [olds, news] = [tokensOf(before), tokensOf(after)]
  const found: TextStretch[] = []
  let [b, a] = [0, 0]
  for (const { change, before: old, after: now, length } of compareTokens(olds, news)) {
    const words =
      change === 'removed' ? olds.slice(old, old + length) : news.slice(now, now + length)
    const text = words.join('')
    found.push({ change, before: b, after: a, text })
    if (change !== 'added') b += text.length
    if (change !== 'removed') a += text.length
  }
  return whole(found)
}

/** The same for words without marks. */
export function compareTexts(before: string, after: string): readonly WordRun[] {
  return textStretches(before, after).map(({ change, text }) => ({
    change,
    text,
    marksAdded: [],
    marksRemoved: [],
  }))
}

/**
 * A space that stayed between words that did not is told with them: a phrase that was put in the place
 * of another reads as two phrases, not as a ladder of words.
 */
function whole(found: readonly TextStretch[]): readonly TextStretch[] {
  const isLone = (index: number) => {
    const { change, text } = found[index] ?? { change: 'added', text: '' }
    const isInside = index > 0 && index < found.length - 1
    return isInside && change === 'same' && /^\s+$/.test(text)
  }
  const all: TextStretch[] = []
  let gone = ''
  let come = ''
  let start = { before: 0, after: 0 }
  const flush = () => {
    if (gone) all.push({ change: 'removed', ...start, text: gone })
    if (come)
      all.push({
        change: 'added',
        before: start.before + gone.length,
        after: start.after,
        text: come,
      })
    gone = ''
    come = ''
  }
  for (const [index, stretch] of found.entries()) {
    const isSame = stretch.change === 'same' && !isLone(index)
    if (isSame) {
      flush()
      all.push(stretch)
      continue
    }
    if (!gone && !come) start = { before: stretch.before, after: stretch.after }
    if (stretch.change !== 'added') gone += stretch.text
    if (stretch.change !== 'removed') come += stretch.text
  }
  flush()
  return all
}
