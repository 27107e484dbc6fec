import type { Draft, Gate, HelpEntry, KeyedQuestion } from '@stet/core/desk'
import type { HelpBox, Story } from '@stet/core/story'
import type { StoryDeskKnown } from './desk-calls.ts'

/** The words that were read, and where each passage of them stands. */
export type ReadText = Pick<Draft, 'text' | 'passages' | 'language'>

/** What the desk asks of the story as it is written now. */
export interface ReadAlong {
  readonly draft: ReadText
  readonly gate: Gate
  /** What can be offered where a question asks for help, by the key of the question. */
  readonly help: ReadonlyMap<string, HelpOffered>
}

/** The services that are known for a subject in the publication's countries, and the box that they make. */
export interface HelpOffered {
  readonly countries: readonly string[]
  readonly services: readonly OfferedService[]
  readonly box: HelpBox
}

/** A service that is known, and whether nobody has looked for a year, or ever, whether it still holds. */
export interface OfferedService extends HelpEntry {
  readonly isUnchecked: boolean
}

/** What is asked and not answered yet, in the order of its places. */
export function openQuestions({ open, later, asked }: Gate): readonly KeyedQuestion[] {
  const promised = later.map(({ question }) => question)
  return [...open, ...promised, ...asked].sort((one, other) => one.start - other.start)
}

/** A story to be read, and what must be known for it. */
export interface DeskAsked {
  readonly story: Story
  readonly known: StoryDeskKnown
  readonly now: string
}

/** Where the words of a question stand in the passage that it begins in, from its beginning. */
export function placeInPassage(
  { passages }: ReadText,
  { start, end, path }: KeyedQuestion,
): { readonly from: number; readonly to: number } | undefined {
  const passage = passages.find(
    (one) => one.path === path && one.start <= start && start <= one.start + one.text.length,
  )
  if (!passage) return undefined
  const last = passage.start + passage.text.length
  return { from: start - passage.start, to: Math.min(end, last) - passage.start }
}
