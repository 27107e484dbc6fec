/** A set of words from a line of them: lists are easier to read and to change so. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
