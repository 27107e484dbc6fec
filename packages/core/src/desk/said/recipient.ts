import { objects, whens } from './closed.ts'
import { isCapitals, isName, wordClass } from './noun.ts'
import { plainPhraseAfter } from './phrase-after.ts'
import { carriesClause, isQuoted, norm, type Run, type Scan } from './scan.ts'

/** “told Us Weekly”, “told her”: the object, cut before the clause that may follow without “that”. */
export function listener(scan: Scan, at: number, ceiling: number): Run | undefined {
  const letters = norm(scan, at)
  const kind = wordClass(scan, at)
  if (letters === 'that') return undefined
  if (letters === 'her' && opensNoun(scan, at + 1)) return plainPhraseAfter(scan, at, ceiling)
  if (objects.has(letters) && kind !== 'name') return { from: at, to: at + 1 }
  if (kind === 'pronoun') return undefined
  const run = withoutTimes(scan, plainPhraseAfter(scan, at, ceiling))
  return run && beforeSubject(scan, run)
}

/** “told TMZ Quill was ill”: of two names side by side before a verb the second is its subject. */
function beforeSubject(scan: Scan, run: Run): Run {
  const { from, to } = run
  if (to - from < 2 || !carriesClause(scan, to) || !isName(scan, to - 1) || !isName(scan, to - 2))
    return run
  const first = scan.tokens[from]
  const acronym = first && first.end - first.start > 1 && isCapitals(scan, from)
  return { from, to: acronym ? from + 1 : to - 1 }
}

function opensNoun(scan: Scan, at: number): boolean {
  return wordClass(scan, at) === 'other' && !carriesClause(scan, at)
}

/** “reporters on Friday”: time and place are no part of whom they told. */
function withoutTimes(scan: Scan, run: Run | undefined): Run | undefined {
  if (run === undefined) return undefined
  for (let at = run.from + 1; at < run.to; at++)
    if (/^(?:at|in|during|on|before|after)$/.test(norm(scan, at))) return { from: run.from, to: at }
  return run
}

/** Whom they told, in what opens the sentence: “In a statement to Variety, she said”, “Speaking to Us Weekly, he said”. */
export function recipientBefore(scan: Scan, from: number, to: number): Run | undefined {
  for (let at = from; at < to - 1; at++) {
    if (isQuoted(scan, at)) return undefined
    if (!/^(?:to|with)$/.test(norm(scan, at)) || !tellsWhom.test(norm(scan, at - 1))) continue
    return plainPhraseAfter(scan, at + 1, to)
  }
  return undefined
}

const tellsWhom =
  /^(?:statement|interview|comments?|remarks|message|email|letter|speaking|talking|chat|chatting|conversation|sat|down|opening|up|opened|spoke|testimony|statements|interviews)$/

const platforms = new Set(
  'instagram tiktok twitter x facebook threads youtube snapchat reddit bluesky camera applause life fame'.split(
    ' ',
  ),
)

/** Whether these words can be whom somebody told: no platform, no time. */
export function canListen(scan: Scan, { from, to }: Run): boolean {
  for (let at = from; at < to; at++)
    if (whens.has(norm(scan, at)) || platforms.has(norm(scan, at))) return false
  return true
}

/** Whether a preposition after this word leads to whom they told: “a statement to”, “an interview with”. */
export function leadsToListener(scan: Scan, at: number): boolean {
  return tellsWhom.test(norm(scan, at))
}
