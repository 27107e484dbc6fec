// The door of proofs of authorship. Apart from the others: what reads repositories loads when it is needed.

export type { Authorship, AuthorshipFault, SignedRecordClaim } from './authorship/authorship.ts'
export { verifyAuthorship } from './authorship/authorship.ts'
export { checkAuthorship } from './authorship/check-authorship.ts'
export type { AuthorshipRecord } from './authorship/kept-answers.ts'
export { bearsOnAuthorship, hasLog } from './authorship/kept-answers.ts'
