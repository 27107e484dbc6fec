// The door of ledger/: whether a site's ledger holds, and its pages say what it was given.
export type { ReadFile } from './ledger/check-tree.ts'
export { readEntry } from './ledger/read-entries.ts'
export type { LedgerOptions, LedgerVerdict } from './ledger/verify-ledger.ts'
export { verifyLedger } from './ledger/verify-ledger.ts'
