/** The places that may have a headline of their own. */
export type VariantName = 'search' | 'social' | 'mail'

/** The lengths from which results, cards and inboxes on a phone usually cut a headline. */
export const usualLengths: Readonly<Record<VariantName, number>> = {
  search: 60,
  social: 70,
  mail: 45,
}

const places: Readonly<Record<VariantName, string>> = {
  search: 'search results',
  social: 'cards',
  mail: 'inboxes on a phone',
}

/** How long a headline for a place is, in words: `52 characters; search results show about 60`. */
export function lengthHint(place: VariantName, headline: string): string {
  const length = [...new Intl.Segmenter().segment(headline)].length
  const most = usualLengths[place]
  const count = length === 1 ? '1 character' : `${length} characters`
  if (length <= most) return `${count}; ${places[place]} show about ${most}`
  return `${count}; ${places[place]} may cut it after about ${most}`
}

/** Whether a place would probably cut this headline. */
export function isLong(place: VariantName, headline: string): boolean {
  return [...new Intl.Segmenter().segment(headline)].length > usualLengths[place]
}
