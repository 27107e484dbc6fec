import { stateWords } from '../originals/original-words.ts'
import type { Notice, PersonRequest } from './request-calls.ts'

/** What somebody in a story wishes for, as a heading. */
export const wishWords: Readonly<Record<PersonRequest['wish'], string>> = {
  wrong: 'Something is wrong',
  answer: 'Wants to answer',
  leaveOut: 'Wants to be left out',
  other: 'Something else',
}

/** How long is left until the day on which an answer was promised, seen from today; and whether that is over. */
export function dueWords(
  answerBy: string,
  today: string,
): { readonly words: string; readonly isLate: boolean } {
  const days = Math.round((Date.parse(answerBy) - Date.parse(today)) / 86_400_000)
  if (days < 0) {
    const words = days === -1 ? 'Was due yesterday' : `Was due ${-days} days ago`
    return { words, isLate: true }
  }
  if (days === 0) return { words: 'Due today', isLate: false }
  return { words: days === 1 ? 'Due tomorrow' : `Due in ${days} days`, isLate: false }
}

/** What has changed behind a story, in a few words. */
export function changeWords({ change, address }: Notice): string {
  const host = address.replace(/^https?:\/\/(?:www\.)?/, '').split('/')[0]
  return `${host || address}: ${stateWords(change.to).toLowerCase()}`
}
