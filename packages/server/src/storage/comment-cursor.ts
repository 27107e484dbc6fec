/** Where a page of a discussion begins: beside the comment of a number, or of a place in a ranking. */
export type Cursor =
  /** `seen`: how many came before it on the pages that led here. */
  | { readonly by: 'number'; readonly number: number; readonly seen?: number }
  | { readonly by: 'place'; readonly epoch: number; readonly place: number }
  /** Behind all that are ranked: the others by their numbers. */
  | { readonly by: 'unranked'; readonly epoch: number; readonly number: number }

const longest = 40
/** Both engines hold numbers up to here in their columns. */
const greatest = 2 ** 31 - 1

/** Writes a cursor for an address. */
export function cursorText(cursor: Cursor): string {
  const text = (number: number) => number.toString(36)
  switch (cursor.by) {
    case 'number':
      return `n${text(cursor.number)}${cursor.seen === undefined ? '' : `.${text(cursor.seen)}`}`
    case 'place':
      return `p${text(cursor.epoch)}.${text(cursor.place)}`
    case 'unranked':
      return `u${text(cursor.epoch)}.${text(cursor.number)}`
    default:
      return cursor satisfies never
  }
}

/** Reads what an address brought: undefined where it is no cursor of ours. */
export function readCursor(text: string | undefined): Cursor | undefined {
  if (text === undefined || text.length > longest) return undefined
  const [, by, first = '', second] =
    /^([npu])([0-9a-z]{1,8})(?:\.([0-9a-z]{1,8}))?$/.exec(text) ?? []
  const one = Number.parseInt(first, 36)
  const two = second === undefined ? undefined : Number.parseInt(second, 36)
  if (one > greatest || (two ?? 0) > greatest) return undefined
  if (by === 'n') return { by: 'number', number: one, ...(two !== undefined && { seen: two }) }
  if (two === undefined) return undefined
  if (by === 'p') return { by: 'place', epoch: one, place: two }
  return by === 'u' ? { by: 'unranked', epoch: one, number: two } : undefined
}
