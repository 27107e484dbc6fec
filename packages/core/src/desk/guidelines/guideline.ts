/** Published advice that a rule rests on, told in our own words elsewhere. Only what was read at its source is cited. */
export interface Guideline {
  readonly publisher: string
  readonly title: string
  readonly url: string
  /** The part of it that is meant: “clause 5”, “mental illness”; null for the whole. */
  readonly clause: string | null
}
