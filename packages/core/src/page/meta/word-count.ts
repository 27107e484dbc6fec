import { wordsIn } from '../../story/text.ts'

/** How many words a text in a language has. */
export function countWords(text: string, language: string): number {
  return isUnspaced(language) ? wordsIn(text) : countRuns(text)
}

/** Languages that put no space between words: their words are cut by dictionary. */
function isUnspaced(language: string): boolean {
  return /^(?:zh|ja|th|lo|km|my|yue|bo|dz)\b/i.test(language)
}

/** Runs of letters and digits between spaces, by one look at each character; a dash alone is no word. */
function countRuns(text: string): number {
  let count = 0
  let inside = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isSpace(code)) inside = false
    else if (!inside && startsWord(code)) {
      inside = true
      count += 1
    }
  }
  return count
}

function isSpace(code: number): boolean {
  // Nearly all characters leave at the first comparison of their range.
  if (code < 0xa0) return code <= 0x20
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
}

function startsWord(code: number): boolean {
  // Above U+00C0 nearly everything is a letter but the general punctuation.
  if (code >= 0xc0) return code < 0x2000 || code > 0x206f
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
