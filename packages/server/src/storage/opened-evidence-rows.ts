/** The rows of evidence that is opened to readers. */
export interface OpenedEvidenceTables {
  readonly opened_evidence: {
    readonly capture: string
    readonly at: string
    readonly actor: string
    readonly reason: string
    readonly extent: string
  }
}
