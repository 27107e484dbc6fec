const minute = 60
const hour = 60 * minute
const day = 24 * hour

/**
 * How long ago a moment was, or how far off it is, in words as short as a list needs: `just now`,
 * `5 minutes ago`, `in 3 hours`, `yesterday`; a date where it is more than six days away.
 */
export function agoOf(at: string, now: number, language = 'en-GB'): string {
  const seconds = Math.round((Date.parse(at) - now) / 1000)
  const size = Math.abs(seconds)
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (size < 45) return 'just now'
  if (size < hour - 30) return words.format(toward(seconds / minute), 'minute')
  if (size < day - hour / 2) return words.format(toward(seconds / hour), 'hour')
  if (size < 6.5 * day) return words.format(toward(seconds / day), 'day')
  return dateOf(at, language)
}

/** A moment as a date with its time, in the zone of whoever reads: `12 Nov 2026, 14:05`. */
export function momentOf(at: string, language = 'en-GB'): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )
}

function dateOf(at: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(at))
}

// Half a minute counts as one, both back and ahead; nothing is ever zero minutes ago.
function toward(amount: number): number {
  return Math.sign(amount) * Math.max(1, Math.round(Math.abs(amount)))
}
