import type { Mention } from '../people/mention.ts'
import type { Span } from '../reading/span.ts'
import type { Words } from '../reading/words.ts'
import { phraseAfter } from './phrase-after.ts'
import { norm, scanOf, spanOf } from './scan.ts'

/** Who signs the words before: a passage of a dash and a name (“— Mara Quill, singer”). Places within the passage. */
export function signedBy(words: Words, mentions: readonly Mention[]): Span | undefined {
  if (words.tokens.length > 16) return undefined
  const scan = scanOf(words, mentions)
  if (!/^(?:—|–|-|--|―)$/.test(norm(scan, 0))) return undefined
  const name = phraseAfter(scan, 1, scan.tokens.length)
  return name && spanOf(scan, name)
}
