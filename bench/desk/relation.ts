import type { Reading } from '@stet/core/desk'
import type { Stretch } from './gum-document.ts'

/** Who said what, told by whom: the desk, the baseline or a gold set. */
export interface Relation {
  readonly content: readonly Stretch[]
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** What else points at whoever spoke; empty where nobody can be told. */
  readonly alsoAt: readonly Stretch[]
  readonly refersTo: string | null
}

/** The desk’s quotations, what is interrupted within a paragraph joined; those that go on in another paragraph are left out. */
export function relationsOf({ said, people }: Reading): readonly Relation[] {
  const roots = new Map<number, { relation: Relation; passage: number }>()
  for (const [index, one] of said.entries()) {
    const root = one.continues === null ? undefined : roots.get(one.continues)
    const place = { start: one.start, end: one.end }
    if (root && root.passage === one.passage) {
      const relation = { ...root.relation, content: [...root.relation.content, place] }
      const joined = { relation, passage: one.passage }
      for (const [at, other] of roots) if (other === root) roots.set(at, joined)
      roots.set(index, joined)
      continue
    }
    const being = one.speaker?.being
    const relation: Relation = {
      content: [place],
      source: one.speaker ? [one.speaker] : [],
      cue: one.cue ? [one.cue] : [],
      kind: one.kind,
      alsoAt:
        (being === null || being === undefined ? undefined : people.beings[being])?.mentions ?? [],
      refersTo: one.speaker?.refersTo ?? null,
    }
    const isCarried = root !== undefined && root.passage !== one.passage && !one.cue
    roots.set(index, { relation, passage: isCarried ? -1 : one.passage })
  }
  const kept = [...roots.values()].filter(({ passage }) => passage >= 0)
  return [...new Set(kept.map(({ relation }) => relation))]
}
