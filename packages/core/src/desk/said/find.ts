import type { Span } from '../reading/span.ts'

/** A reported stretch of one passage with who said it and by which words; places within the passage. */
export interface Find extends Span {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly cue: Span | null
  readonly speaker: Span | null
  /** Whom they told. */
  readonly recipient: Span | null
  /** Whether they are said not to have said it. */
  readonly negated: boolean
  /** The find of the same passage that this one goes on with, by its place in the list; null where it begins. */
  readonly continues: number | null
}
