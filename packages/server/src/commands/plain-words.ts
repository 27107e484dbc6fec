/** Somebody's words as one line: nothing in them may steer the terminal, or turn what stands beside them round. */
export function plainWords(words: string): string {
  return words.replaceAll(/[\p{Cc}\s\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
}
