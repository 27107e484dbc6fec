import type { MediaId } from '../picture.ts'
import type { Finder } from './finder.ts'

/** What is taken out of the texts of a newsroom, and what stands in its place. */
export interface Removal {
  readonly finder: Finder
  /** Stands where words were; must not hold them itself. */
  readonly instead: string
  readonly media: ReadonlySet<MediaId>
  /** Whether an address leads to a post that is taken out. */
  readonly isPost: (address: string) => boolean
}

/** A text without the words, what stands for them in their place. */
export function withoutWords(text: string, { finder, instead }: Removal): string {
  let after = ''
  let at = 0
  for (const { from, to } of finder.find(text)) {
    after += text.slice(at, from) + instead
    at = to
  }
  return at === 0 ? text : after + text.slice(at)
}

/** Whether an address leads to what is taken out, or has the words in it. */
export function isTakenAddress(address: string, { finder, isPost }: Removal): boolean {
  return isPost(address) || finder.holdsAddress(address)
}
