// The door of what is pasted. Apart from intake.ts, so that the editor loads it at the first paste.

export type { Clip, Pasted } from './intake/pasted/pasted-blocks.ts'
export { pastedBlocks } from './intake/pasted/pasted-blocks.ts'
