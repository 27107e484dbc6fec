/** Words that tell who spoke, behind a comma: there a quotation ended whose closing mark is missing. */
const tag =
  /[,?!.…—–-]\s+(?:(?:he|she|they|it|I|we|[Tt]he \p{L}{1,20}|\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'.-]{1,30}){0,3}) (?:said|says|told|added|asked|wrote|replied|explained|continued)\b|(?:said|says|added|asked|wrote|replied|explained|continued) (?:he\b|she\b|they\b|the\b|\p{Lu}))/u

/** Where words end that a mark opened at `from` and none closes before `limit`. */
export function missingEnd(text: string, from: number, limit: number): number {
  const words = text.slice(from, limit)
  const found = tag.exec(words)
  if (found) return from + found.index + 1
  return from + words.trimEnd().length
}

/** Words that bring on what somebody said, at the end of which its opening mark should stand. */
const lead =
  /(?:\b(?:said|says|told|added|asked|wrote|replied|explained|continued|that)\b[^.,:;?!]{0,40}[,:]|:)\s+(?=\S)/gu

const sentenceEnd = /[.?!…]["”’')\]]*\s+(?=\S)/gu

/** Where words begin that a mark closes at `limit` and none opened since `from`. */
export function missingStart(text: string, from: number, limit: number): number {
  const words = text.slice(from, limit)
  const space = words.length - words.trimStart().length
  return from + Math.max(space, lastEnd(words, sentenceEnd), lastEnd(words, lead))
}

/** Where the last find of a pattern ends; 0 where there is none. */
function lastEnd(words: string, pattern: RegExp): number {
  const found = [...words.matchAll(pattern)].at(-1)
  return found ? found.index + found[0].length : 0
}
