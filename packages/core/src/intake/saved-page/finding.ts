import { shortened } from '../../story/one-line.ts'

/** What became of one part of a page or of a bare text: nothing of it goes in silence. */
export interface Finding {
  /** `head` is what the story's head came from, `related` a link to read on, `part` any other part of a page. */
  readonly kind: 'furniture' | 'embed' | 'related' | 'picture' | 'head' | 'part'
  /** Its own words, or what it was. */
  readonly what: string
  readonly outcome: 'taken' | 'takenWithLoss' | 'left'
  /** What was lost, or why it was left; empty where all was taken. */
  readonly why: string
}

/** Words in one line that a report can print. */
export function brief(words: string, longest = 100): string {
  return shortened(words.slice(0, 2000).replaceAll(/\s+/g, ' ').trim().toWellFormed(), longest)
}
