import type { Block } from '../../story/block.ts'
import { plainBlocks } from './plain-text.ts'

/** What the clipboard holds: `text/html` and `text/plain`, as far as there are any. */
export interface Clip {
  readonly html?: string
  readonly text?: string
}

/** A clip as a story can hold it. */
export interface Pasted {
  /** A sound body by themselves; empty where the clip held no words. */
  readonly blocks: readonly Block[]
  /** Whether the clip is words out of one paragraph, to stand where the caret is; then `blocks` is that paragraph. */
  readonly inline: boolean
  /** What was left out or changed, a sentence each, to be shown to who pasted. */
  readonly losses: readonly string[]
}

/** Reads what somebody pasted as blocks. Any input gives an answer, in bounded time; nothing in it is loaded. */
export function pastedBlocks({ text = '' }: Clip): Pasted {
  return { ...plainBlocks(text), losses: [] }
}
