import {
  civilDay,
  type Day,
  epochOf,
  type Instant,
  instantIn,
  isDay,
  isInstant,
} from '@stet/core/story'

/** A day and a time as clocks in a zone show them, as the date and time fields hold them. */
export interface ClockTime {
  readonly day: Day
  /** `HH:MM`. */
  readonly time: string
}

/** What clocks in the zone show at an instant. */
export function clockTime(at: Instant, zone: string): ClockTime {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(epochOf(at))
  return { day: civilDay(at, zone), time }
}

/** The instant of a day and a time in the zone; null while either is not yet readable. */
export function instantFrom({ day, time }: ClockTime, zone: string): Instant | null {
  if (!isDay(day) || !/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  return instantIn(zone, day, time)
}

/** `23 November 2026, 18:05 London time (GMT)`. */
export function momentWords(at: Instant, zone: string): string {
  return `${shortMoment(at, zone)} ${zoneWords(zone, at)}`
}

/** A sentence in which every instant is told as clocks in the zone show it. */
export function withMoments(sentence: string, zone: string): string {
  return sentence.replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (at) =>
    isInstant(at) ? momentWords(at, zone) : at,
  )
}

/** `23 November 2026, 18:05`, in the zone. */
export function shortMoment(at: Instant, zone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(epochOf(at))
  return `${day}, ${clockTime(at, zone).time}`
}

/** `London time (GMT)`; `UTC`. */
export function zoneWords(zone: string, at: Instant): string {
  const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  const name = zoneName(zone, at)
  if (place === name) return place
  return name ? `${place} time (${name})` : `${place} time`
}

function zoneName(zone: string, at: Instant): string {
  return (
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'short' })
      .formatToParts(epochOf(at))
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  )
}
