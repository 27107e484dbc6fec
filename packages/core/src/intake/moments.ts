import { civilDay, epochOf, instantIn, instantOf, isDay } from '../story/day.ts'
import type { Day, Instant } from '../story/story.ts'

const written =
  /^(\d{4}-\d\d-\d\d)(?:(?:[Tt]|[ \t]+)(\d{1,2}:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?[ \t]*(?:([Zz]|UTC|GMT)|([+-])(\d\d):?(\d\d)?)?)?$/

/**
 * Reads a moment as RFC 3339 and its looser relatives write it. A bare day is its first minute, and
 * it and a time without an offset are read in the zone; undefined where no such moment exists.
 */
export function readInstant(text: string, zone: string): Instant | undefined {
  const parts = written.exec(text.trim())
  if (!parts) return undefined
  const [, day = '', clock = '00:00', seconds = '00', fraction = '', utc, sign, hours, minutes] =
    parts
  const time = `${clock.padStart(5, '0')}:${seconds}`
  if (!isDay(day) || !/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return undefined
  const ms = fraction.slice(0, 3).padEnd(3, '0')
  if (!sign) return `${instantIn(utc ? 'UTC' : zone, day, time).slice(0, 19)}.${ms}Z`
  const ahead = (Number(hours) * 60 + Number(minutes ?? '0')) * 60_000
  if (ahead > 24 * 3_600_000) return undefined
  return moved(`${day}T${time}.${ms}Z`, sign === '+' ? 0 - ahead : ahead)
}

/** Reads a day; of a moment, the day that it falls on in the zone. */
export function readDay(text: string, zone: string): Day | undefined {
  const trimmed = text.trim()
  if (isDay(trimmed)) return trimmed
  const instant = readInstant(trimmed, zone)
  return instant === undefined ? undefined : civilDay(instant, zone)
}

/** Reads what may be a day or a moment; a bare day stays one. */
export function readDayOrInstant(text: string, zone: string): Day | Instant | undefined {
  const trimmed = text.trim()
  return isDay(trimmed) ? trimmed : readInstant(trimmed, zone)
}

function moved(instant: Instant, by: number): Instant | undefined {
  try {
    return instantOf(epochOf(instant) + by)
  } catch {
    return undefined
  }
}
