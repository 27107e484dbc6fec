import { civilDay, epochOf } from '../story/day.ts'
import type { Day, Instant } from '../story/story.ts'
import { html, type Markup } from './html.ts'
import type { BlockWords } from './words/block-words.ts'

/** Writes moments and days as one zone and one language have them. */
export interface Clock {
  readonly zone: string
  /** `14 November 2026, 18:00`. */
  readonly moment: (at: Instant) => string
  /** `14 Nov 2026, 18:00`. */
  readonly shortMoment: (at: Instant) => string
  /** `14 November 2026`, of a moment in the clock's zone or of a civil day. */
  readonly day: (at: Day | Instant) => string
  /** `November 2026`, of `2026-11`. */
  readonly month: (month: string) => string
  /** `GMT`: what the zone is called at a moment. */
  readonly abbreviation: (at: Instant) => string
}

const clocks = new Map<string, Clock>()

/** The clock of a zone; made once, because formatters are slow to make. */
export function clockOf(zone: string, language: string, words: BlockWords): Clock {
  const key = `${zone} ${language}`
  const known = clocks.get(key)
  if (known) return known
  // A bare `en` means what the words are written in, not American dates.
  const made = newClock(zone, /^en-/i.test(language) ? language : words.locale)
  clocks.set(key, made)
  return made
}

function newClock(zone: string, locale: string): Clock {
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const
  const in_ = { timeZone: zone }
  const moments = new Intl.DateTimeFormat(locale, { ...day, ...in_ })
  const shorts = new Intl.DateTimeFormat(locale, { ...day, month: 'short', ...in_ })
  const hours = new Intl.DateTimeFormat(locale, { ...time, ...in_ })
  const days = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const names = new Intl.DateTimeFormat(locale, { timeZoneName: 'short', ...in_ })
  const withHour = (dates: Intl.DateTimeFormat, at: Instant): string => {
    const epoch = epochOf(at)
    return `${dates.format(epoch)}, ${hours.format(epoch)}`
  }
  return {
    zone,
    moment: remembered((at) => withHour(moments, at)),
    shortMoment: remembered((at) => withHour(shorts, at)),
    day: remembered((at) =>
      isMoment(at) ? moments.format(epochOf(at)) : days.format(epochOf(`${at}T00:00:00.000Z`)),
    ),
    month: remembered((month) => months.format(epochOf(`${month}-01T00:00:00.000Z`))),
    abbreviation: remembered(
      (at) =>
        names.formatToParts(epochOf(at)).find(({ type }) => type === 'timeZoneName')?.value ?? zone,
    ),
  }
}

/** A page tells the same moments several times, and formatting one takes microseconds. */
function remembered(write: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= 1000) known.clear()
    const written = write(text)
    known.set(text, written)
    return written
  }
}

function isMoment(at: Day | Instant): boolean {
  return at.length > 10
}

/** A moment as a time element: `14 November 2026, 18:00`. */
export function moment(clock: Clock, at: Instant): Markup {
  return html`<time datetime="${at}">${clock.moment(at)}</time>`
}

/** A moment as a short time element: `14 Nov 2026, 18:00`. */
export function shortMoment(clock: Clock, at: Instant): Markup {
  return html`<time datetime="${at}">${clock.shortMoment(at)}</time>`
}

/** The civil day of a moment, or a day, as a time element. */
export function day(clock: Clock, at: Day | Instant): Markup {
  const civil = isMoment(at) ? civilDay(at, clock.zone) : at
  return html`<time datetime="${civil}">${clock.day(at)}</time>`
}

/** A day or a moment in words, as exact as it is known. */
export function whenWords(clock: Clock, at: Day | Instant): string {
  return isMoment(at) ? clock.moment(at) : clock.day(at)
}

/** The place that names a zone: `New York` of `America/New_York`. */
export function placeOf(zone: string): string {
  return zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
}

/** Says once for a story which zone its times are in: `All times are London time (GMT).` */
export function zoneNote(clock: Clock, moments: readonly Instant[], words: BlockWords): string {
  const names = [...new Set(moments.map((at) => clock.abbreviation(at)))]
  return words.zoneNote(words.zoneOf(placeOf(clock.zone)), names.join(words.and))
}
