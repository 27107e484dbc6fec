import type { AskedJob } from '../storage/jobs.ts'

/** What a job that writes the ledger's files is told; nothing where only what is new is to be written. */
export type LedgerDetail = { readonly anew: boolean } | null

/** The job that writes the ledger's files: what is new of it, and the checkpoint over all of it. */
export function ledgerJob(runAt: string): AskedJob {
  return { key: 'ledger', kind: 'ledger', detail: null, runAt, priority: 3 }
}

/** The job that writes all of the ledger's files anew. */
export function wholeLedgerJob(runAt: string): AskedJob {
  const detail: LedgerDetail = { anew: true }
  return { key: 'ledger:anew', kind: 'ledger', detail, runAt, priority: 6 }
}
