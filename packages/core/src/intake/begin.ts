import type { Instant } from '../story/story.ts'
import { blocksOf } from './body.ts'
import type { Cut } from './front-matter.ts'
import type { Reading } from './reading.ts'
import type { Loss } from './taken.ts'

/** What a reading starts from. */
export interface Beginning {
  readonly zone: string
  readonly at: Instant
  readonly losses: Loss[]
  readonly pictures: Set<string>
  readonly quoted: Set<string> | null
  readonly notes: ReadonlySet<string>
}

/** Starts to read the body of a file. */
export function beginReading({ body, linesAbove }: Cut, beginning: Beginning): Reading {
  return {
    ...beginning,
    source: body,
    linesAbove,
    galleries: new Set(),
    definitions: new Map(),
    usedDefinitions: new Set(),
    related: new Map(),
    lifted: [],
    depth: 0,
    blocks: blocksOf,
  }
}
