import { instantIn, isInstant } from '../../story/day.ts'
import type { Instant } from '../../story/story.ts'
import { readInstant } from '../moments.ts'
import { type WxrItem, word } from './wxr-item.ts'

/** When an item was published, or is to be; when it was changed. Null where the file does not say. */
export interface ItemDates {
  readonly at: Instant | null
  readonly changedAt: Instant | null
}

/** Reads an item's dates. What has only a civil date is read in the zone: `0000-00-00` is what drafts have. */
export function datesOf({ record: { fields } }: Pick<WxrItem, 'record'>, zone: string): ItemDates {
  const at = dateOf(fields, 'wp:post_date', zone) ?? readMailDate(word(fields, 'pubDate'))
  return { at, changedAt: dateOf(fields, 'wp:post_modified', zone) }
}

/** A date that is told in UTC under a name with `_gmt`, and else in the zone. */
export function dateOf(
  fields: ReadonlyMap<string, string>,
  name: string,
  zone: string,
): Instant | null {
  const gmt = word(fields, `${name}_gmt`)
  const instant = gmt.length === 19 ? `${gmt.slice(0, 10)}T${gmt.slice(11)}.000Z` : ''
  if (isInstant(instant) && !instant.startsWith('0000')) return instant
  const local = word(fields, name)
  if (local === '' || local.startsWith('0000')) return null
  const read = readInstant(local, zone)
  return read !== undefined && isInstant(read) ? read : null
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec'
const mailDate =
  /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d:\d\d:\d\d) (?:([+-]\d{4})|gmt|utc)$/i

/** A date as RSS writes it (RFC 822): `Thu, 05 Jan 2012 14:30:46 +0000`; null where it is none. */
function readMailDate(text: string): Instant | null {
  const [, day = '', month = '', year = '', time = '', offset = '+0000'] = mailDate.exec(text) ?? []
  const place = months.indexOf(month.toLowerCase())
  if (month === '' || place % 3 !== 0 || year.startsWith('00') || year === '-0001') return null
  const date = `${year}-${String(place / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  const told = `${date}T${time}${offset.slice(0, 3)}:${offset.slice(3)}`
  return readInstant(told, 'UTC') ?? null
}

/** The first moment of a day in a zone. */
export function dayIn(zone: string, day: string): Instant {
  return instantIn(zone, day, '00:00')
}
