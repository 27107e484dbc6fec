import { addDays } from '../../../story/day.ts'
import type { Dated } from '../../dates/dated.ts'
import { dateWords, rangeWords } from '../../dates/day-words.ts'
import { apTimeElement } from '../../guidelines/ap.ts'
import type { Asked, Rule } from '../rule.ts'

/** For how many days after publication a bare weekday still says which day it is. */
const fresh = 7

/** Notes relative dates of a story that is worked on again when they no longer say which day they mean. */
export const relativeDateKeeps: Rule = {
  name: 'relative-date-keeps',
  level: 'note',
  summary: 'Notes “Wednesday” or “last year” in a story that is more than a week old.',
  guideline: apTimeElement,
  run: ({ reading: { dates, draft }, facts: { today } }) => {
    const { publishedOn } = draft
    if (publishedOn === null || today <= addDays(publishedOn, fresh)) return []
    return dates.flatMap((dated) => (isStale(dated, publishedOn, today) ? [ask(dated)] : []))
  },
}

const byYear = /\byear|^(?:in |last |this |next )?(?:spring|summer|autumn|fall|winter)|decade/i

function isStale(
  { relative, relativeTo, from, to, text }: Dated,
  read: string,
  today: string,
): boolean {
  if (!relative || relativeTo !== 'story' || from === null || to === null) return false
  // A month or a day of one keeps for the year, “last year” until the year turns.
  const isOfYear =
    byYear.test(text) ||
    /^\D*\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^\d/i.test(
      text,
    )
  return isOfYear ? read.slice(0, 4) !== today.slice(0, 4) : true
}

function ask({ start, end, text, from, to }: Dated): Asked {
  const days = from !== null && to !== null ? rangeWords(from, to) : null
  return {
    start,
    end,
    message: `Which day will readers take “${text}” for now?`,
    why: `It was written for readers of that week; when the story is changed later they read it from another day.`,
    suggestion: from !== null && from === to ? dateWords(from) : days,
  }
}
