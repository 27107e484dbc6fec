import { askDesk, draftOfStory, readDraft, sourcingFound } from '@stet/core/desk'
import { draftOfText } from '@stet/core/desk/text-draft'
import { sourcingLine, wordsFor } from '@stet/core/page'
import { standingsOf } from '@stet/core/quotation'
import { civilDay, type Day } from '@stet/core/story'
import type { CheckInput, CheckSetting } from './check-input.ts'
import type { Checked } from './checked.ts'
import type { ChosenRules } from './choose-rules.ts'

/** What whoever asks says of the inputs. */
export interface CheckAsked extends CheckSetting, ChosenRules {
  /** The day against which relative dates are read; the input's own, else today, where null. */
  readonly publishedOn: Day | null
}

/** Reads an input at the desk, and says what it asks. */
export function checkInput(input: CheckInput, asked: CheckAsked): Checked {
  const { language, zone, now, rules, compiled } = asked
  const story = input.kind === 'story' ? input.story : null
  const today = civilDay(now, story?.zone ?? zone)
  const publishedOn =
    asked.publishedOn ?? (input.kind === 'story' ? input.publishedOn : null) ?? today
  const draft =
    input.kind === 'story'
      ? draftOfStory(input.story, { today, publishedOn })
      : draftOfText(input.text, { language, zone, publishedOn })
  const reading = readDraft(draft, compiled)
  const copies = new Map()
  const standings = story ? standingsOf(story, { copies }) : []
  const facts = { today, now, standings, copies, countries: [] }
  const questions = askDesk({ reading, facts }, rules)
  const sourcing = sourcingFound(reading.said)
  const line =
    sourcing.quotations === 0
      ? 'No quotations.'
      : sourcingLine(sourcing, wordsFor(story?.language ?? language))
  return { input, reading, questions, sourcingLine: line }
}
