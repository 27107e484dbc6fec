import type { LeftRecord } from '../warc/excerpt-warc.ts'

/** Where a package says that it holds some records of a larger file only. */
export const excerptPath = 'evidence/excerpt.json'

/** Which file of a package is an excerpt, of which whole file, and what was left out of it. */
export interface Excerpt {
  readonly format: 'stet-excerpt-1'
  /** `archive/data.warc.gz` */
  readonly file: string
  /** The SHA-256 of the whole file: `sha256:…`. */
  readonly of: string
  readonly left: readonly LeftRecord[]
}
