/** A part of a line, and where in it something stands, in columns of a terminal. */
export interface Excerpt {
  readonly line: string
  readonly underline: string
}

const widest = 84
const around = 30

/** The line in which a stretch begins, cut to what a terminal shows, with marks under the stretch. */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const found = text.indexOf('\n', start)
  const lineEnd = found < 0 ? text.length : found
  const last = Math.max(start, Math.min(end, lineEnd))
  const from = last - lineStart <= widest ? lineStart : wordBefore(text, lineStart, start)
  const to = lineEnd - from <= widest ? lineEnd : wordAfter(text, lineEnd, from + widest)
  const before = `${from > lineStart ? '…' : ''}${shown(text.slice(from, start))}`
  const marked = shown(text.slice(start, Math.min(last, Math.max(to, start))))
  const after = `${shown(text.slice(Math.min(last, to), to))}${to < lineEnd ? '…' : ''}`
  const length = Math.max(1, columnsOf(marked))
  return {
    line: `${before}${marked}${after}`.trimEnd(),
    underline: `${' '.repeat(columnsOf(before))}${'^'.repeat(length)}`,
  }
}

/** A place some words before, not inside a word. */
function wordBefore(text: string, lineStart: number, start: number): number {
  const wanted = Math.max(lineStart, start - around)
  const space = text.indexOf(' ', wanted)
  return space >= 0 && space < start ? space + 1 : start
}

/** The end of the last whole word before a place, or that place. */
function wordAfter(text: string, lineEnd: number, wanted: number): number {
  const space = text.lastIndexOf(' ', wanted)
  return Math.min(lineEnd, space > wanted - around ? space : wanted)
}

/** Words that cannot steer a terminal; each sign that is left out leaves a space where it stood. */
function shown(words: string): string {
  return words.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ').replaceAll(/[\p{Cf}\ufeff]/gu, '')
}

/** How many columns words take: none for marks over letters, two for wide letters. */
function columnsOf(words: string): number {
  let columns = 0
  for (const sign of words) {
    if (/\p{M}/u.test(sign)) continue
    columns += wide.test(sign) ? 2 : 1
  }
  return columns
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60]|\p{Emoji_Presentation}/u
