import type { StandingPage } from '../page/publication.ts'
import type { Instant } from '../story/story.ts'
import type { Loss, Problem } from './taken.ts'

/** What is known of a standing page before its file is read. */
export interface PageFacts {
  readonly slug: string
  /** The title where the file gives none. */
  readonly title: string
  readonly language: string
  readonly zone: string
  readonly at: Instant
}

/** A standing page as a file told it. Pictures hold in `media` the path that the file gives. */
export interface IntakePage {
  readonly page: StandingPage
  readonly pictures: readonly string[]
  readonly losses: readonly Loss[]
}

/** Reads a page that is no story from Markdown. */
export function readStandingPage(
  text: string,
  facts: PageFacts,
): { readonly taken: IntakePage } | { readonly problem: Problem } {
  throw new Error(`Cannot read ${facts.slug} of ${text.length} characters`)
}
