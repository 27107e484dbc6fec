// The door of keys. Apart from the others: a page that only names a key needs nothing of what checks evidence.

export type { EvidenceKey } from './sign/evidence-key.ts'
export { keyFingerprint, makeEvidenceKey, readEvidenceKey } from './sign/evidence-key.ts'
