import type { Block } from '../../story/block.ts'
import type { Loss } from '../taken.ts'

/** What is gathered while the body of one piece is read. */
export interface Gathering {
  readonly losses: Loss[]
  /** Words that were never on the page, such as those of its newsletter: told in the report, not in the story. */
  readonly unshown: { readonly what: string; readonly why: string; readonly words: string }[]
  /** What only members could see, in words: such a piece must not become public by itself. */
  readonly restricted: string[]
  /** Links to other pieces of the same site by slug, by the blocks that show them. */
  readonly related: Map<Block, string>
  /** Ghost's second kind of quote: some are pull quotes. */
  readonly asides: Set<Block>
  /** How many galleries there were so far: each has a name of its own. */
  galleries: number
}

/** Begins to gather. */
export function beginGathering(): Gathering {
  return {
    losses: [],
    unshown: [],
    restricted: [],
    related: new Map(),
    asides: new Set(),
    galleries: 0,
  }
}

/** Notes something that did not become what it was. */
export function lose({ losses }: Gathering, kind: string, what: string, why: string): void {
  losses.push({ kind, what: what.toWellFormed(), why, line: null })
}

/** The name of the next gallery: the last part of its address. */
export function galleryName(gathering: Gathering): string {
  gathering.galleries += 1
  return `gallery-${gathering.galleries}`
}
