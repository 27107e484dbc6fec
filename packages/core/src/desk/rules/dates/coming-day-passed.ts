import type { Dated } from '../../dates/dated.ts'
import { rangeWords } from '../../dates/day-words.ts'
import type { Asked, Rule } from '../rule.ts'

/** Notes a day that was to come when the story was published and has passed since. */
export const comingDayPassed: Rule = {
  name: 'coming-day-passed',
  level: 'note',
  summary: 'Notes days to come, in a story that is changed after they have passed.',
  guideline: null,
  run: ({ reading: { dates, draft }, facts: { today } }) => {
    const { publishedOn } = draft
    if (publishedOn === null) return []
    return dates.flatMap((dated) => {
      const { from, to, relativeTo } = dated
      if (relativeTo !== 'story' || from === null || to === null) return []
      return from > publishedOn && to < today ? [ask(dated, from, to)] : []
    })
  },
}

function ask({ start, end, text }: Dated, from: string, to: string): Asked {
  return {
    start,
    end,
    message: `What came of it? “${text}” is over.`,
    why: `It was to come when the story was published, and ${rangeWords(from, to)} has passed.`,
    suggestion: null,
  }
}
