import type { Day, Instant } from '@stet/core/story'
import { civilDay, epochOf, instantIn, isDay } from '@stet/core/story'

/** A moment as clocks of a zone show it: `2026-11-20` and `09:30`; the time is empty for a whole day. */
export interface ClockTime {
  readonly day: string
  readonly time: string
}

/** What a clock of the zone shows at a moment; a day is a day everywhere. */
export function clockTimeOf(moment: Day | Instant | null | undefined, zone: string): ClockTime {
  if (!moment) return { day: '', time: '' }
  if (isDay(moment)) return { day: moment, time: '' }
  const hours = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  })
  return { day: civilDay(moment, zone), time: hours.format(epochOf(moment)) }
}

/** The moment at which clocks of the zone show this; a day where no time is given, null where nothing is. */
export function momentFrom({ day, time }: ClockTime, zone: string): Day | Instant | null {
  if (!isDay(day)) return null
  return time === '' ? day : instantIn(zone, day, time)
}
