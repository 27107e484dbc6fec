import { epochOf, type Instant, isInstant } from '@stet/core/story'
import { type ClockTime, clockTimeOf, momentFrom } from '../fields/story-moments.ts'

/** The instant of a day and a time in the zone; null while either is not yet readable. */
export function instantFrom({ day, time }: ClockTime, zone: string): Instant | null {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? momentFrom({ day, time }, zone) : null
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
  return `${day}, ${clockTimeOf(at, zone).time}`
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
