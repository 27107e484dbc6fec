import type { Mention } from '../people/mention.ts'
import type { Span } from '../reading/span.ts'
import type { Words } from '../reading/words.ts'
import { Takes } from './forms.ts'
import { groupAt } from './group.ts'
import { unitSubject } from './report.ts'
import { norm, scanOf, spanOf, verbAt } from './scan.ts'
import { subjectBefore } from './subject-before.ts'

/** Who speaks in the next paragraph, where a passage leads on by its last sign: “Quill went on:”. Places within the passage. */
export function introducedBy(words: Words, mentions: readonly Mention[]): Span | undefined {
  if (!/[:;,]\s*$/.test(words.text)) return undefined
  const scan = scanOf(words, mentions)
  const unit = scan.units.at(-1)
  if (!unit) return undefined
  for (let at = unit.to - 1; at >= unit.from; at--) {
    const verb = verbAt(scan, at)
    if (!verb || (verb.takes & ~Takes.label) === 0) continue
    const group = groupAt(scan, at, unit.from, verb)
    const speaker = group && subjectBefore(scan, group.from, unit.from)
    if (speaker) return spanOf(scan, speaker)
  }
  const subject = norm(scan, unit.to - 1) === ':' ? unitSubject(scan, unit, unit.to) : undefined
  return subject && spanOf(scan, subject)
}
