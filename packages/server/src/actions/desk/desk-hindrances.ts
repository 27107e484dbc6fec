import { type Gate, gateOf } from '@stet/core/desk'
import type { Hindrance, Instant, Story } from '@stet/core/story'
import type { Newsroom } from '../../newsroom.ts'
import type { Database } from '../../storage/database.ts'
import { rulingsOf } from '../../storage/desk-rulings.ts'
import { type AskedStory, readAtDeskIn } from './asked-story.ts'

/** How what is not asked about stands: readers had it before. */
export const nothingAsked: Gate = { open: [], asked: [], later: [], settled: [] }

/** How a story stands with its desk, as it was read. */
export async function gateOfStory(
  db: Database,
  { story, questions }: AskedStory,
  now: Instant,
): Promise<Gate> {
  return gateOf(questions, await rulingsOf(db, story.id), now)
}

/** What must be answered and is not, as what keeps the story from being published. */
export function deskHindrances({ open }: Gate): readonly Hindrance[] {
  return open.map(({ key, path, message }) => ({
    path,
    message: `Cannot publish: the desk asks: ${message}`,
    question: key,
  }))
}

/** What was read of a story before a transaction, and whether it is read again elsewhere where it was changed since. */
export interface ReadBefore {
  readonly asked: AskedStory
  readonly isLast: boolean
}

/**
 * How it stands inside a transaction, by what was read before it; undefined where the story was changed since and will be
 * read again. What nobody has read, or somebody changes all the time, is read here, so that nothing passes unread.
 */
export async function gateIn(
  db: Database,
  newsroom: Newsroom,
  story: Story,
  before?: ReadBefore,
): Promise<Gate | undefined> {
  const isSame = before && JSON.stringify(before.asked.story) === JSON.stringify(story)
  if (before && !isSame && !before.isLast) return undefined
  const asked = isSame
    ? before.asked
    : await readAtDeskIn(db, newsroom, story, before?.asked.facts.copies)
  return gateOfStory(db, asked, newsroom.now())
}

/** How often a story is read beside the transaction because somebody changes it meanwhile; then it is read inside. */
export const mostReadings = 3
