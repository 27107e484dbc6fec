import type { Day, Instant } from './story.ts'

// Core is given its time and has no clock, so days are counted here: the civil-calendar arithmetic
// is the well-known one with years that begin in March and eras of 400 years.

/** Milliseconds of a day. */
export const msPerDay = 86_400_000

/** Whether a text is a canonical instant, `YYYY-MM-DDTHH:MM:SS.sssZ`, that exists in the calendar. */
export function isInstant(text: string): text is Instant {
  return (
    /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/.test(text) &&
    isDay(text.slice(0, 10))
  )
}

/** Whether a text is a civil day, `YYYY-MM-DD`, that exists in the calendar. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month)
  )
}

/** The milliseconds from 1970-01-01T00:00:00.000Z to an instant; throws `SyntaxError` on other texts. */
export function epochOf(instant: Instant): number {
  if (!isInstant(instant)) throw new SyntaxError(`Cannot read the instant “${instant}”`)
  return dayNumber(instant.slice(0, 10)) * msPerDay + msOfDay(instant.slice(11, 23))
}

/** The instant that lies so many milliseconds after 1970; throws `RangeError` outside years 0 to 9999. */
export function instantOf(epoch: number): Instant {
  const whole = Math.floor(epoch)
  const days = Math.floor(whole / msPerDay)
  const ms = whole - days * msPerDay
  const hours = digits(Math.floor(ms / 3_600_000), 2)
  const minutes = digits(Math.floor(ms / 60_000) % 60, 2)
  const seconds = digits(Math.floor(ms / 1000) % 60, 2)
  return `${dayFrom(days)}T${hours}:${minutes}:${seconds}.${digits(ms % 1000, 3)}Z`
}

/** The day that a calendar in the zone (an IANA name) shows at an instant. */
export function civilDay(instant: Instant, zone: string): Day {
  const epoch = epochOf(instant)
  return dayFrom(Math.floor((epoch + offsetAt(epoch, zone)) / msPerDay))
}

/** The month that a calendar in the zone shows at an instant: `2026-11`. */
export function civilMonth(instant: Instant, zone: string): string {
  return civilDay(instant, zone).slice(0, 7)
}

/** The day that lies `days` days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return dayFrom(dayNumber(day) + days)
}

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/**
 * The instant at which clocks in the zone show a day and a time (`HH:MM` or `HH:MM:SS`). A time that
 * clocks skip is read with the offset from before the change, so it comes out later by the skipped
 * stretch; a time that comes twice is the first of the two.
 */
export function instantIn(zone: string, day: Day, time: string): Instant {
  if (!isDay(day)) throw new SyntaxError(`Cannot read the day “${day}”`)
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(time))
    throw new SyntaxError(`Cannot read the time “${time}”`)
  const local = dayNumber(day) * msPerDay + msOfDay(time)
  const before = offsetAt(local - msPerDay, zone)
  const after = offsetAt(local + msPerDay, zone)
  const [first = before] = [before, after]
    .filter((offset) => offsetAt(local - offset, zone) === offset)
    .sort((a, b) => b - a)
  return instantOf(local - first)
}

/** The whole years from one day to a later one; negative when the second is earlier. */
export function yearsBetween(from: Day, to: Day): number {
  if (to < from) return 0 - yearsBetween(to, from)
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

/** Whether a text is the IANA name of a time zone that this machine knows. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text) || text.length > 64) return false
  try {
    clockOf(text)
    return true
  } catch {
    return false
  }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  clocks.set(zone, clock)
  return clock
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(epoch: number, zone: string): number {
  if (zone === 'UTC') return 0
  const shown = clockOf(zone).format(epoch).split(/\D+/).map(Number)
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = shown
  const local =
    daysFromCivil(year, month, day) * msPerDay + ((hour * 60 + minute) * 60 + second) * 1000
  return local - Math.floor(epoch / 1000) * 1000
}

function msOfDay(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000)
}

function dayNumber(day: Day): number {
  return daysFromCivil(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

function dayFrom(days: number): Day {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays)
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  if (!(year >= 0 && year <= 9999))
    throw new RangeError(`Cannot write the day ${days} days after 1970: its year is ${year}`)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

function daysFromCivil(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
