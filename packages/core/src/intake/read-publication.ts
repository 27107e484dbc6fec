import type { Listed, Person, Publication } from '../page/publication.ts'

/** A page that is no story, and the Markdown file that holds its words. */
export interface PageFile {
  readonly slug: string
  readonly title: string
  readonly file: string
}

/** What `publication.json` tells. Portraits and the logo hold in `media` the path that it gives. */
export interface IntakePublication {
  readonly publication: Publication
  readonly people: readonly Person[]
  readonly topics: readonly Listed[]
  readonly pages: readonly PageFile[]
}

/** Where the JSON is wrong (`sections[2].slug`), and what was found there. */
export interface PublicationProblem {
  readonly path: string
  readonly message: string
}

/** Reads `publication.json`, already parsed; gives all problems where there are any. */
export function readPublication(
  json: unknown,
): IntakePublication | { readonly problems: readonly PublicationProblem[] } {
  throw new Error(`Cannot read ${typeof json}`)
}
