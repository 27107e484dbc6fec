import {
  askDesk,
  type DraftReader,
  draftOfStory,
  type Facts,
  type HouseDesk,
  type HouseLevels,
  houseDesk,
  type KeyedQuestion,
  keyQuestions,
  openReader,
  type Pack,
} from '@stet/core/desk'
import type { Day, Story } from '@stet/core/story'

/** A story to be read, with everything that is known of it: plain data, that goes to a thread as it is. */
export interface DeskWork {
  readonly story: Story
  /** The day on which readers first had it; null where that is to come. */
  readonly publishedOn: Day | null
  readonly house: House
  readonly facts: Facts
}

/** What a newsroom made of the rules. */
export interface House {
  readonly levels: HouseLevels
  readonly packs: readonly Pack[]
}

/** What the desk asks of a story, each question with its key. Takes a moment: never on the thread that serves readers. */
export function askOfStory({
  story,
  publishedOn,
  house,
  facts,
}: DeskWork): readonly KeyedQuestion[] {
  const { rules, reader } = deskOf(house)
  const reading = reader.read(draftOfStory(story, { today: facts.today, publishedOn }))
  return keyQuestions(reading, askDesk({ reading, facts }, rules))
}

interface KeptDesk {
  readonly rules: HouseDesk['rules']
  readonly reader: DraftReader
}

let kept: { readonly house: string; readonly desk: KeptDesk } | undefined

/**
 * The newsroom's desk; kept, because word lists are compiled for it, and because whoever publishes a story has mostly
 * just been shown what is asked of it: its passages need not be read again.
 */
function deskOf({ levels, packs }: House): KeptDesk {
  const house = JSON.stringify({ levels, packs })
  if (kept?.house !== house) {
    const { rules, compiled } = houseDesk(levels, packs)
    kept = { house, desk: { rules, reader: openReader(compiled) } }
  }
  return kept.desk
}
