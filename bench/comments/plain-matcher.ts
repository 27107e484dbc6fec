import type { Phrase } from '@stet/core/comments'

/** A plain list of phrases, as most systems have it: whole words and their plurals, capitals or not, no disguise taken off. */
export function plainMatcher(phrases: readonly Phrase[]): (text: string) => boolean {
  const parts = phrases.map(({ phrase }) => {
    const words = phrase.replace('*', '').replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    if (phrase.endsWith('*')) return words
    return `${words}${phrase.length > 3 ? '(?:e?s)?' : ''}(?!\\p{L})`
  })
  const any = new RegExp(`(?<!\\p{L})(?:${parts.join('|')})`, 'iu')
  return (text) => any.test(text)
}
