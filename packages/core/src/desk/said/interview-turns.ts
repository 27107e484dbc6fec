import type { Draft } from '../draft/draft.ts'
import type { Span } from '../reading/span.ts'

/** A turn of an interview that is printed as questions and answers; places within the passage. */
export interface Turn {
  readonly speaker: Span
  readonly said: Span
}

const fewest = 4
const label = /^([\p{Lu}][\p{L}\p{M}\p{N}.’'&-]*(?: [\p{L}\p{M}\p{N}.’'&-]+){0,3}):\s+(?=\S)/u

/**
 * The turns of the passages that begin with who speaks (“Q:”, “Mara Quill:”), by the place of each passage. Empty where
 * a draft is no interview: fewer than four turns, or no two speakers who come again.
 */
export function interviewTurns({ passages }: Draft): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  const times = new Map<string, number>()
  for (const [at, { kind, text }] of passages.entries()) {
    const found = kind === 'paragraph' || kind === 'item' ? label.exec(text) : null
    if (!found?.[1]) continue
    times.set(found[1], (times.get(found[1]) ?? 0) + 1)
    turns.set(at, {
      speaker: { start: 0, end: found[1].length },
      said: { start: found[0].length, end: text.trimEnd().length },
    })
  }
  const again = [...times.values()].filter((count) => count > 1).length
  if (turns.size < fewest || again < 2) return new Map()
  return new Map(
    [...turns].filter(
      ([at, { speaker }]) => (times.get(passages[at]?.text.slice(0, speaker.end) ?? '') ?? 0) > 1,
    ),
  )
}
