import { type Facts, type Gate, gateOf, type KeyedQuestion } from '@stet/core/desk'
import type { StoryId } from '@stet/core/story'
import type { Actor } from '../../access/actor.ts'
import type { Newsroom } from '../../newsroom.ts'
import { type KeptRuling, promisedReadings, rulingsOf } from '../../storage/desk-rulings.ts'
import { findStory } from '../../storage/stories.ts'
import { readAtDesk } from './asked-story.ts'
import { isAlone } from './second-reader.ts'

/** A story as its desk has it. */
export interface StoryAtDesk {
  readonly headline: string
  readonly questions: readonly KeyedQuestion[]
  /** What was done about them, and about others that are not asked any more; the first first. */
  readonly rulings: readonly KeptRuling[]
  readonly gate: Gate
  /** Whether whoever asks would let words stand for themselves, because nobody else is there. */
  readonly alone: boolean
  /** What it was read with. Transcripts are among it: it is told to nobody as it is. */
  readonly facts: Facts
}

/** What the desk asks of a story, and what was done about it; undefined where there is no such story. */
export async function storyAtDesk(
  newsroom: Newsroom,
  { story, actor }: { readonly story: StoryId; readonly actor: Actor },
): Promise<StoryAtDesk | undefined> {
  const { db } = newsroom.database
  const record = await findStory(db, story)
  if (!record) return undefined
  const { questions, facts } = await readAtDesk(newsroom, record.story)
  const rulings = await rulingsOf(db, story)
  const gate = gateOf(questions, rulings, newsroom.now())
  const { headline } = record.story
  return { headline, questions, rulings, gate, alone: await isAlone(db, actor), facts }
}

/** A promise to read a passage again that is still to be kept. */
export interface DueReading {
  readonly ruling: KeptRuling
  readonly headline: string
  /** Whether its time has passed. */
  readonly isLate: boolean
}

const most = 200

/** The second readings that were promised and not done, those due first; without those whose words were changed since. */
export async function dueReadings(newsroom: Newsroom): Promise<readonly DueReading[]> {
  const { db } = newsroom.database
  const due: DueReading[] = []
  const asked = new Map<StoryId, { headline: string; keys: ReadonlySet<string> }>()
  for (const ruling of await promisedReadings(db, most)) {
    const { story, until } = ruling
    if (!asked.has(story)) {
      const record = await findStory(db, story)
      const questions = record ? (await readAtDesk(newsroom, record.story)).questions : []
      const keys = new Set(questions.map(({ key }) => key))
      asked.set(story, { headline: record?.story.headline ?? '', keys })
    }
    const known = asked.get(story)
    if (!known?.keys.has(ruling.key)) continue
    due.push({
      ruling,
      headline: known.headline,
      isLate: until !== null && until <= newsroom.now(),
    })
  }
  return due
}
