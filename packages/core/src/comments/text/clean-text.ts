import { withoutStrangeSigns } from './strange-signs.ts'

/** More line ends than this become spaces, so that one comment does not push all others off the screen. */
const mostLineEnds = 120

/**
 * What somebody typed as it is kept: NFC, `\n` for line ends, without controls, overrides of direction and invisible
 * signs that no language needs, accents cut to what languages need; empty where nothing can be seen.
 */
export function cleanText(typed: string): string {
  const text = ordinary.test(typed) ? typed : withoutStrangeSigns(typed)
  const lines = tidyLines(text.replace(lineEnds, '\n').replaceAll('\t', ' ')).trim()
  return visible.test(lines) ? lines : ''
}

/** Nothing but letters of Latin, as one keyboard or another types them, and common signs: most comments. */
const ordinary =
  /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2015\u2018-\u201f\u2022\u2026\u20ac\u2122]*$/

const lineEnds = /\r\n?/g
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u
/** Runs are cut first, so that what follows has nothing long to walk over twice. */
const manySpaces = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]{3,}/g

function tidyLines(text: string): string {
  const tidy = text
    .replace(manySpaces, '  ')
    .replace(/[^\S\n]{0,2}\n[^\S\n]{0,2}/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
  let found = -1
  for (let count = 0; count < mostLineEnds; count += 1) {
    found = tidy.indexOf('\n', found + 1)
    if (found < 0) return tidy
  }
  return tidy.slice(0, found + 1) + tidy.slice(found + 1).replace(/\n+/g, ' ')
}
