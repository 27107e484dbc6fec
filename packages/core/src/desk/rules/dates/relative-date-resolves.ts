import type { Dated } from '../../dates/dated.ts'
import { firstOf } from '../../reading/spans.ts'
import type { Asked, Rule } from '../rule.ts'

/** Notes relative dates of which nothing tells what day they mean: in a quotation without a day, or counted from a day that is not told. */
export const relativeDateResolves: Rule = {
  name: 'relative-date-resolves',
  level: 'note',
  summary:
    'Notes words like “tomorrow” or “the next day” where the text does not tell from which day they count.',
  guideline: null,
  run: ({ reading: { dates, draft } }) => {
    if (draft.publishedOn !== null) return dates.filter((one) => isOpen(one, dates)).map(ask)
    const open = dates.filter(({ relative, relativeTo }) => relative && relativeTo === 'story')
    const [first] = open
    return first ? [askOnce(first, open.length - 1)] : []
  },
}

/** Days and weeks alone: “in recent years” needs no day. */
const near =
  /\b(?:to-?day|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|night|morning|evening|afternoon|weekend|week)s?\b/i

function isOpen(
  { relative, relativeTo, from, to, text, start }: Dated,
  dates: readonly Dated[],
): boolean {
  if (!relative || from !== null || to !== null || !near.test(text)) return false
  return relativeTo === 'story' || !isToldShortlyBefore(dates, start)
}

/** How far before a quotation a day may stand from which readers count, in UTF-16 units. */
const reach = 600

function isToldShortlyBefore(dates: readonly Dated[], place: number): boolean {
  const first = firstOf(dates, ({ start }) => place - start < reach)
  const limit = firstOf(dates, ({ start }) => start >= place)
  return dates
    .slice(first, limit)
    .some(({ relativeTo, from, to }) => relativeTo === 'story' && from !== null && from === to)
}

/** Of a bare text that nobody gave a day. */
function askOnce({ start, end, text }: Dated, others: number): Asked {
  const more = others === 0 ? '' : ` (and ${others} more like it)`
  return {
    start,
    end,
    message: `From which day does “${text}” count${more}?`,
    why: 'The day of publication is not known here, so such words cannot be read as days.',
    suggestion: 'The day of publication with the text.',
  }
}

function ask({ start, end, text, relativeTo }: Dated): Asked {
  return {
    start,
    end,
    message:
      relativeTo === 'quotation'
        ? `From which day does “${text}” count: when were these words said?`
        : `From which day does “${text}” count?`,
    why:
      relativeTo === 'quotation'
        ? 'Inside a quotation it counts from the day on which it was said, which the text does not tell.'
        : 'No day is told shortly before it.',
    suggestion:
      relativeTo === 'quotation' ? 'The day beside the speaker: “she said on Monday”.' : null,
  }
}
