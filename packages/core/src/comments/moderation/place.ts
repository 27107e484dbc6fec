/** Where something stands in a text, in UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** More of one kind in one comment tell moderators nothing new. */
const most = 5

/**
 * The places of what a pattern finds that fit, at most so many: what does not fit is not counted, so that it hides
 * nothing. The pattern must be global and must not backtrack.
 */
export function placesOf(
  text: string,
  pattern: RegExp,
  fits: (place: Place) => boolean = () => true,
): readonly Place[] {
  const places: Place[] = []
  for (const { index, 0: found } of text.matchAll(pattern)) {
    const place = { start: index, end: index + found.length }
    if (!fits(place)) continue
    places.push(place)
    if (places.length >= most) break
  }
  return places
}
