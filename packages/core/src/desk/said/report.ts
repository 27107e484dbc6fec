import { carriesClause, norm, type Run, type Scan } from './scan.ts'
import { subjectBefore } from './subject-before.ts'

/** A report found in a sentence: its words of reporting, and the stretches of what was said, in order of place. */
export interface Report {
  readonly cue: Run
  readonly speaker: Run | undefined
  readonly recipient: Run | undefined
  readonly negated: boolean
  readonly contents: readonly Run[]
}

/** What of a sentence has been read so far. */
export interface Progress {
  readonly unit: Run
  /** Who last spoke in it. */
  speaker: Run | undefined
  /** Up to where quoted words have been given to somebody. */
  taken: number
}

/** The first subject of a sentence before a token. */
export function unitSubject(scan: Scan, unit: Run, before: number): Run | undefined {
  for (let at = unit.from + 1; at < before; at++) {
    if (!carriesClause(scan, at)) continue
    const speaker = subjectBefore(scan, at, unit.from)
    if (speaker && !/^(?:who|which|that)$/.test(norm(scan, speaker.from))) return speaker
  }
  return undefined
}

/** Whether a clause could stand between two tokens. */
export function hasVerb(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (carriesClause(scan, at)) return true
  return false
}

/** Whether a sign parts a report from what was said. */
export function isComma(letters: string): boolean {
  return letters === ',' || letters === '—' || letters === '–' || letters === '-'
}
