import type { NodeName } from '../schema.ts'

/** What changes from one state of a story to another. Reading one side of it gives that side's words. */
export interface StoryDiff {
  /** What changed outside the body: headline, bylines, quotations, notes, … Nothing where nothing did. */
  readonly head: readonly FieldChange[]
  /** Every block of both sides: in the order of the later one, what was taken out where it stood. */
  readonly blocks: readonly BlockChange[]
}

/** `moved` and `changed` may both be so of a block: then `change` is `changed` and `moved` is true. */
export interface BlockChange {
  readonly change: 'same' | 'added' | 'removed' | 'changed' | 'moved'
  readonly type: NodeName
  /** What it was before, where it became another kind of block. */
  readonly was: NodeName | null
  /** Its place in the earlier body, and in the later one; null where it is not there. */
  readonly before: number | null
  readonly after: number | null
  readonly moved: boolean
  /** Its lines of text in reading order; those of the earlier side that are gone stand where they stood. */
  readonly lines: readonly LineChange[]
  /** What its attributes say: all of them in a block that came or went, else those that changed. */
  readonly fields: readonly FieldChange[]
}

/** A paragraph or another run of text inside a block. */
export interface LineChange {
  readonly change: 'same' | 'added' | 'removed' | 'changed'
  /** Where it stands inside its block, in the later one if it is there: `content[0].content[1]`. */
  readonly path: string
  readonly runs: readonly WordRun[]
}

/** Words that stayed, came or went; `break` in a line is a line feed. */
export interface WordRun {
  readonly change: 'same' | 'added' | 'removed'
  readonly text: string
  /** The marks that words which stayed got or lost, in words: `bold`, `link to https://…`. */
  readonly marksAdded: readonly string[]
  readonly marksRemoved: readonly string[]
}

/** One thing that a story or a block says of itself. */
export interface FieldChange {
  /** `headline`, `bylines`, `notes:n1`, `lead.alternative`; in a block below its attributes. */
  readonly path: string
  /** The same in words: `Headline`, `Alternative text`. */
  readonly name: string
  /** What it said, in words; null where it was not there or said nothing. */
  readonly before: string | null
  readonly after: string | null
  /** The words of it, where both sides have some. */
  readonly runs: readonly WordRun[]
}
