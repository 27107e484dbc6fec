import type { Problem } from '@stet/core/story'

/** What is wrong with a field, in the words of the reader that will refuse it. */
export function problemWords({ found, expected }: Problem): string {
  const isEmpty = ['“”', 'nothing', 'null', 'empty text', 'a list of 0'].includes(found)
  return isEmpty ? `Expected ${expected}` : `Found ${found}, expected ${expected}`
}
