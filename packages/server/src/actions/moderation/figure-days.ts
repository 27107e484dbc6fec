import { addDays, type Day, instantIn, isDay } from '@stet/core/story'
import type { Span } from '../../storage/moderation-figures.ts'

/** Two days, both counted. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** A bit more than two years: what is asked for is told by year or half year. */
const mostDays = 800

/** From the first moment of one day to the last of another in a zone; undefined where they are no days, stand the wrong way round or too far apart. */
export function spanOf({ from, to }: Days, zone: string): Span | undefined {
  if (!isDay(from) || !isDay(to) || to < from || addDays(from as Day, mostDays) < to)
    return undefined
  return { from: instantIn(zone, from, '00:00'), to: instantIn(zone, addDays(to, 1), '00:00') }
}
