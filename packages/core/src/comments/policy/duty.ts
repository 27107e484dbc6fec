import { addDays, civilDay, epochOf, instantIn, instantOf, weekday } from '../../story/day.ts'
import type { Day, Instant } from '../../story/story.ts'
import type { DutyHours } from './comment-settings.ts'

/** A stretch of time, in milliseconds since 1970. */
interface Stretch {
  readonly from: number
  readonly to: number
}

// A week, and a day for the span in which it began.
const daysAhead = 8

/** Whether somebody is there to read at a moment; false where no hours are set. */
export function isOnDuty(duty: DutyHours | null, now: Instant): boolean {
  const at = epochOf(now)
  return stretchesFrom(duty, now).some(({ from, to }) => from <= at && at < to)
}

/** When somebody is there next: `now` where somebody is; null where no hours are set. */
export function nextDuty(duty: DutyHours | null, now: Instant): Instant | null {
  const at = epochOf(now)
  const [next] = stretchesFrom(duty, now)
  if (!next) return null
  return next.from <= at ? now : instantOf(next.from)
}

/** By when what is sent now is read: after so many minutes on duty as the newsroom promises; null where no hours are set. */
export function readByOf(duty: DutyHours | null, now: Instant): Instant | null {
  if (!duty) return null
  const at = epochOf(now)
  let left = duty.answerMinutes * 60_000
  for (const { from, to } of stretchesFrom(duty, now)) {
    const begin = Math.max(from, at)
    if (to - begin >= left) return instantOf(begin + left)
    left -= to - begin
  }
  return null
}

/** The hours from a moment on for a week, those of which something is still to come, in the order of time. */
function stretchesFrom(duty: DutyHours | null, now: Instant): readonly Stretch[] {
  if (!duty) return []
  const at = epochOf(now)
  const today = civilDay(now, duty.zone)
  const found: Stretch[] = []
  for (let ahead = 0; ahead < daysAhead; ahead += 1) {
    const day = addDays(today, ahead)
    for (const { from, to } of duty.week[weekday(day) - 1] ?? []) {
      const stretch = { from: momentOf(duty.zone, day, from), to: momentOf(duty.zone, day, to) }
      if (stretch.to > at && stretch.to > stretch.from) found.push(stretch)
    }
  }
  return found
}

function momentOf(zone: string, day: Day, time: string): number {
  return epochOf(
    time === '24:00' ? instantIn(zone, addDays(day, 1), '00:00') : instantIn(zone, day, time),
  )
}
