import type { Paired } from './regions-of.ts'
import { regionsOf } from './regions-of.ts'
import { sentencesOf } from './sentences-of.ts'
import { tokensOf } from './tokens-of.ts'
import { useOf } from './use-of-region.ts'
import type { Token, Words } from './words.ts'

/**
 * Cuts a passage into tokens, sentences and stretches between quotation marks; places within the passage. Of its last
 * region it cannot tell whether the next passage goes on: one that nothing closes is said to go on.
 */
export function wordsOf(text: string): Words {
  const marked = tokensOf(text)
  const { regions, unpaired } = regionsOf(text, marked)
  const tokens = unpaired.size === 0 ? marked : marked.map((token) => asSign(token, unpaired))
  const sentences = sentencesOf(text, tokens)
  if (regions.length === 0) return { text, tokens, sentences, regions: [] }
  const isTitleCase = isInTitleCase(tokens, regions)
  const used = regions.map((region) => ({
    ...region,
    use: useOf({ text, tokens, sentences }, region, isTitleCase),
  }))
  return { text, tokens, sentences, regions: used }
}

function asSign(token: Token, unpaired: ReadonlySet<Token>): Token {
  return unpaired.has(token) ? { ...token, kind: 'sign' } : token
}

/** Whether most words outside the marks have a capital, as in headlines of some newspapers: then one tells nothing. */
function isInTitleCase(tokens: readonly Token[], regions: readonly Paired[]): boolean {
  let words = 0
  let capitals = 0
  let next = 0
  let inside = 0
  for (const { kind, start, end, capital } of tokens) {
    for (let region = regions[next]; region && region.start <= start; region = regions[next]) {
      inside = Math.max(inside, region.end)
      next += 1
    }
    if (kind !== 'word' || end - start <= 3 || start < inside) continue
    words += 1
    if (capital) capitals += 1
  }
  return words > 1 && capitals > words * 0.7
}
