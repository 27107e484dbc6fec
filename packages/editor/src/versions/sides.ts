import type { Side } from '../story/story-calls.ts'

/** A side of a comparison as an address has it: `3`, `draft`; null for anything else. */
export function readSide(text: string | null): Side | null {
  if (text === 'draft') return 'draft'
  return text !== null && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null
}

/** What a side is called: `Version 3`, `What is being written`. */
export function sideWords(side: Side): string {
  return side === 'draft' ? 'What is being written' : `Version ${side}`
}
