import type { When } from './expression.ts'
import { dayNames, dayNumber } from './numbers.ts'
import type { Parts, Pattern, Place } from './patterns.ts'
import { before, following, partOfDay, pattern, whichOf } from './patterns.ts'

const weekdays = dayNames.join('|')

/** Weekdays and nights by themselves, and weekends: looked for last, since “Wednesday 5 May” is a day of the calendar. */
export const bareDayPatterns: readonly Pattern[] = [
  pattern(
    ['last', 'this', 'next', 'early', 'late', ...dayNames],
    `(?:early_|late_)?(?:(?<which>last|this|next)_)?(?<weekday>${weekdays})${partOfDay}`,
    weekdayOf,
  ),
  pattern('last', `last_night`, () => ({ type: 'near', days: -1 })),
  pattern(
    'last this next the over late early',
    `(?:(?<which>last|this|next|the_coming|the_past|the)_)weekend`,
    ({ which }) => ({ type: 'weekend', which: whichOf(which) }),
  ),
]

const titleBefore =
  /^(?:black|cyber|good|ash|shrove|super|palm|easter|bloody|sheffield|giving|every|each|a|manic|mail|ruby)$/
const titleAfter =
  /^(?:times|mirror|telegraph|mail|express|post|world|sport|night|herald|independent|star|sun|people|addams|business|record|tribune|review|club|group|kitchen|live|politics|morning|roast|best|school)$/

function weekdayOf({ which, weekday = '' }: Parts, place: Place): When | null {
  const { words, end, token } = place
  const printed = words.text.slice(words.tokens[token]?.start ?? 0, end)
  const at = printed.toLowerCase().lastIndexOf(weekday.toLowerCase())
  const name = printed.charAt(at)
  if (name === name.toLowerCase()) return null
  if (
    titleBefore.test(before(place)) ||
    (before(place) === 'on' && titleBefore.test(before(place, 2)))
  )
    return null
  if (isTitle(place, printed)) return null
  return { type: 'weekday', weekday: dayNumber(weekday), which: whichOf(which), week: null }
}

/** “the Sunday Times”, “Saturday Night Live”, “Wednesday Addams”. */
function isTitle(place: Place, printed: string): boolean {
  const next = following(place)
  if (next?.kind !== 'word' || !next.capital || next.start !== place.end + 1)
    return /\sNight$/.test(printed) && before(place) === 'the'
  return (
    titleAfter.test(next.norm) || /\s[MAEN]/.test(printed) || /^(?:the|a|an)$/.test(before(place))
  )
}
