/** Whether a sign is drawn as an emoji where a selector asks for it: digits are, too. */
export function isEmoji(sign: string): boolean {
  return /^\p{Emoji}$/u.test(sign)
}

/** Whether a sign may be a part of an emoji that is bound of several. */
export function isPictogram(sign: string): boolean {
  return /^\p{Extended_Pictographic}$/u.test(sign)
}

/** Whether a sign is a tone of skin. */
export function isModifier(sign: string): boolean {
  return /^\p{Emoji_Modifier}$/u.test(sign)
}

/** Whether a text has words that run from right to left. */
export function isRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** Whether a sign is of a script in which joiners and non-joiners change what is read: Arabic, Persian, those of India. */
export function isJoining(sign: string): boolean {
  return joining.test(sign)
}

/** Whether a sign is of a script that writes words without spaces, and may say where a line breaks. */
export function isUnspaced(sign: string): boolean {
  return unspaced.test(sign)
}

/** Whether a mark binds the consonants around it to one. */
export function joinsWords(mark: string): boolean {
  return virama.test(mark)
}

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const joining =
  /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Mongolian}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}\p{Script=Balinese}]$/u
const unspaced =
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Javanese}\p{Script=Balinese}]$/u
const virama =
  /^[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u0f84\u1039\u17d2\u1a60\u1b44\ua9c0]$/u
