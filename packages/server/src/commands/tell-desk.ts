import type { KeyedQuestion, Level, Ruled, Ruling } from '@stet/core/desk'
import { shortened } from '@stet/core/story'
import { dueReadings, type StoryAtDesk } from '../actions/desk/story-at-desk.ts'
import type { Newsroom } from '../newsroom.ts'
import { plainWords } from './plain-words.ts'

const levels: Readonly<Record<Level, string>> = {
  'must-answer': 'must answer',
  ask: 'ask',
  note: 'note',
}

/** What the desk asks of a story, and what was done about it. */
export function tellDesk({ headline, gate }: StoryAtDesk): string {
  const { open, asked, later, settled } = gate
  const parts = [
    plainWords(headline) || 'A story without a headline',
    ...open.map(tellQuestion),
    ...asked.map(tellQuestion),
    ...[...later, ...settled].map(tellRuled),
    open.length === 0
      ? 'Nothing keeps it from being published at the desk.'
      : `${open.length} to be answered before it is published.`,
  ]
  return parts.join('\n\n')
}

/** A question with its key and the sentence that it is about. */
export function tellQuestion(question: KeyedQuestion): string {
  const { key, level, rule, path, sentence, message, why, suggestion } = question
  return [
    `${key}  ${levels[level]}  ${rule}, ${path}`,
    plainWords(`| ${shortened(sentence, 300)}`),
    plainWords(message),
    plainWords(why),
    ...(suggestion === null ? [] : [plainWords(`Perhaps: ${suggestion}`)]),
  ].join('\n  ')
}

function tellRuled({ question, ruling }: Ruled): string {
  const { key, rule, path, message } = question
  return [
    `${key}  ${ruledWords(ruling)}  ${rule}, ${path}`,
    plainWords(message),
    plainWords(`${ruling.by.name}: ${ruling.words}`),
  ].join('\n  ')
}

function ruledWords({ deed, alone, until }: Ruling): string {
  if (deed === 'later') return `is read again by ${until}`
  if (deed === 'answer') return 'answered'
  return alone ? 'stands, read once more by the same person' : 'stands'
}

/** The second readings that were promised and not done. */
export async function tellDue(newsroom: Newsroom, isJson: boolean): Promise<number> {
  const due = await dueReadings(newsroom)
  if (isJson) console.log(JSON.stringify(due, null, 2))
  else if (due.length === 0) console.log('No second reading is due')
  else
    console.log(
      due
        .map(({ ruling, headline, isLate }) =>
          [
            `${ruling.key}  by ${ruling.until}${isLate ? ', late' : ''}  ${ruling.rule}`,
            plainWords(`${headline} (${ruling.story})`),
            plainWords(`| ${shortened(ruling.sentence, 300)}`),
            plainWords(`${ruling.by.name}: ${ruling.words}`),
          ].join('\n  '),
        )
        .join('\n\n'),
    )
  return due.some(({ isLate }) => isLate) ? 1 : 0
}
