/** How deep comments stand below each other; what answers the deepest stands beside it. */
export const deepest = 12

const digits = 5
/** More comments than one discussion has numbers for. */
const most = 32 ** digits

/** Where a comment stands among the others of its story. */
export interface CommentPlace {
  /** The comment right above it; empty where it is none. */
  readonly above: string
  /** The numbers of those above it and its own. Sorts as the discussion reads, the oldest first. */
  readonly path: string
  readonly depth: number
}

/** A comment that can be answered, by its place. */
export interface AnsweredPlace extends CommentPlace {
  readonly id: string
}

/** The place of a comment by its number and what it answers. Throws where a discussion has no more numbers. */
export function placeOf(number: number, answered: AnsweredPlace | undefined): CommentPlace {
  const step = stepOf(number)
  if (!answered) return { above: '', path: step, depth: 0 }
  const { id, above, path, depth } = answered
  if (depth < deepest) return { above: id, path: path + step, depth: depth + 1 }
  return { above, path: path.slice(0, -digits) + step, depth }
}

/** The numbers of the comments above a path, the topmost first. */
export function numbersAbove(path: string): readonly number[] {
  const numbers: number[] = []
  for (let at = 0; at + digits < path.length; at += digits) {
    numbers.push(Number.parseInt(path.slice(at, at + digits), 32))
  }
  return numbers
}

/** What sorts behind every path that begins with this one: no digit is greater. */
export function endOf(path: string): string {
  return `${path}~`
}

function stepOf(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= most) {
    throw new RangeError(`Cannot place a comment: ${number} is no number of a discussion`)
  }
  return number.toString(32).padStart(digits, '0')
}
