const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()ni'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][index] ?? sign]),
)

const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index] ?? sign]),
)

/** Raised or lowered words in Unicode's own characters where it has all of them: 10⁶ is not 106. Others stay. */
export function scriptFigures(words: string, place: 'super' | 'sub'): string {
  const signs = place === 'super' ? raised : lowered
  const figures = [...words.trim()]
  const isFigure = figures.length > 0 && figures.length <= 12 && /\d|^[ni]$/.test(words.trim())
  if (!isFigure || !figures.every((sign) => Object.hasOwn(signs, sign))) return words
  return figures.map((sign) => signs[sign] ?? sign).join('')
}
