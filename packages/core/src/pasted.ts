// The door of what is pasted, and of saved pages. Apart from intake.ts, so that the editor loads it at the first paste.

export type { Clip, Pasted } from './intake/pasted/pasted-blocks.ts'
export { pastedBlocks } from './intake/pasted/pasted-blocks.ts'
export type { PageFileFacts, TakenPage } from './intake/saved-page/as-intake.ts'
export type { Finding } from './intake/saved-page/finding.ts'
export { readBareText } from './intake/saved-page/read-bare-text.ts'
export { readSavedPage } from './intake/saved-page/read-saved-page.ts'
