import {
  askDesk,
  type DraftReader,
  draftOfStory,
  gateOf,
  type HouseDesk,
  helpBoxFor,
  helpFor,
  helpTopicOf,
  houseDesk,
  isUnchecked,
  type KeyedQuestion,
  keyQuestions,
  openReader,
  type Pack,
} from '@stet/core/desk'
import { type HeldCopies, type HeldCopy, type Standing, standingsOf } from '@stet/core/quotation'
import { civilDay, type Story } from '@stet/core/story'
import type { StoryDeskKnown } from './desk-calls.ts'
import { type HelpOffered, openQuestions, type ReadAlong } from './read-along.ts'

// What brings the rules and their words: for the worker alone.

interface House {
  readonly key: string
  readonly desk: HouseDesk
  readonly reader: DraftReader
}

/** A reader that keeps what it read of each paragraph, so that a change costs no more than its paragraph. */
export function openDesk(): {
  readonly read: (story: Story, known: StoryDeskKnown, now: string) => ReadAlong
} {
  let house: House | undefined
  return {
    read: (story, known, now) => {
      const key = JSON.stringify([known.settings.levels, known.settings.packs])
      if (house?.key !== key) {
        const desk = houseDesk(known.settings.levels, known.settings.packs as readonly Pack[])
        house = { key, desk, reader: openReader(desk.compiled) }
      }
      const { desk, reader } = house
      const { countries } = known.settings
      const today = civilDay(now, story.zone)
      const { publishedOn } = known.facts
      const reading = reader.read(draftOfStory(story, { today, publishedOn }))
      const copies = copiesOf(known)
      const standings = standingsOf(story, { copies }).map((one) => asRecorded(one, known))
      const facts = { today, now, standings, copies, countries }
      const asked = askDesk({ reading, facts }, desk.rules)
      const { text, passages, language } = reading.draft
      const gate = gateOf(keyQuestions(reading, asked), known.rulings, now)
      const help = helpOf(openQuestions(gate), countries, today)
      return { draft: { text, passages, language }, gate, help }
    },
  }
}

function copiesOf({ facts }: StoryDeskKnown): HeldCopies {
  return new Map(facts.copies.map(({ id, copy }) => [id, copy as HeldCopy]))
}

/** How words compare with a recording is told by the newsroom, of the story as it was saved: transcripts do not come here. */
function asRecorded(standing: Standing, { facts }: StoryDeskKnown): Standing {
  const { source } = standing.quotation
  const recorded = 'recording' in source && source.recording
  return { ...standing, ...(recorded && facts.recorded.find(({ id }) => id === standing.id)) }
}

function helpOf(
  questions: readonly KeyedQuestion[],
  countries: readonly string[],
  today: string,
): ReadonlyMap<string, HelpOffered> {
  return new Map(
    questions.flatMap(({ key, rule }) => {
      const topic = helpTopicOf(rule)
      if (!topic) return []
      const known = helpFor([topic], countries)
      const services = known.map((one) => ({
        ...one,
        isUnchecked: isUnchecked(one.checked, today),
      }))
      return [[key, { countries, services, box: helpBoxFor(known) }] as const]
    }),
  )
}
