import {
  isEmoji,
  isJoining,
  isModifier,
  isPictogram,
  isRightToLeft,
  isUnspaced,
  joinsWords,
} from './sign-classes.ts'

/** Accents of no script of their own (U+0301 and the like) that may stand on one letter, after NFC: Lithuanian, Yoruba and phonetics need two. */
const mostAccents = 2
/** Marks of a script of its own on one letter: Tibetan, Hebrew with cantillation and Myanmar need up to six. */
const mostMarks = 6
/** Consonants that a virama may bind to one: Sanskrit needs five. */
const mostBound = 5
/** Pictograms bound to one sign: a family has four. */
const mostPictograms = 4

/** A text in NFC without controls, overrides, invisible signs and heaps of accents; what real languages and emoji need stays. */
export function withoutStrangeSigns(typed: string): string {
  // A long run of marks is cut before it is put in order: that takes the square of its length.
  const text = typed
    .toWellFormed()
    .replace(longRunOfMarks, '$1')
    .replace(otherLineEnds, '\n')
    .normalize('NFC')
  const reader = new StrangeSigns(text)
  const kept = text.replace(strange, (sign, at: number) => reader.keeps(sign, at))
  return kept.replace(longJamo, (run) => run.slice(0, 3)).normalize('NFC')
}

const longRunOfMarks = /(\p{M}{12})\p{M}+/gu
const otherLineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Letters of which Hangul syllables are made, when they pile up to one sign that no line can break. */
const longJamo =
  /[\u1100-\u115f\ua960-\ua97c]{4,}|[\u1161-\u11a7\ud7b0-\ud7c6]{4,}|[\u11a8-\u11ff\ud7cb-\ud7fb]{4,}/g
/** A flag of a part of a country (Scotland's) as one, or a sign that is looked at. */
const strange =
  /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}|[\p{M}\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\p{Emoji_Modifier}\u115f\u1160\u3164\uffa0\u2800\ufffc]/gu

/** Decides on each strange sign by what was kept before it. */
class StrangeSigns {
  readonly #text: string
  readonly #isRightToLeft: boolean
  /** Where the last strange sign ended, and the sign before the run of strange signs in which it stood. */
  #end = -1
  #before = ''
  #accents = 0
  #marks = 0
  #bound = 0
  #boundAt = -9
  #joined = 0
  #joinedAt = -99

  constructor(text: string) {
    this.#text = text
    this.#isRightToLeft = isRightToLeft(text)
  }

  /** The sign, what stands in its place, or nothing. */
  keeps(sign: string, at: number): string {
    if (at !== this.#end) {
      this.#before = signBefore(this.#text, at)
      this.#accents = 0
      this.#marks = 0
    }
    this.#end = at + sign.length
    const kept = this.#decided(sign, at)
    if (kept !== '') this.#before = kept
    return kept
  }

  #decided(sign: string, at: number): string {
    if (sign === '\n' || sign === '\t') return sign
    if (mark.test(sign)) return this.#mark(sign, at)
    if (sign === '\u200d') return this.#joiner(sign, at)
    if (sign.length > 4) return sign
    if (isModifier(sign)) return isModifier(this.#before) ? '' : sign
    return this.#unseen(sign) ? sign : sign === '\u2800' ? ' ' : ''
  }

  /** Whether a sign that is not seen by itself says something where it stands. */
  #unseen(sign: string): boolean {
    const after = signAt(this.#text, this.#end)
    if (sign === '\u200c') return isJoining(this.#before) && isJoining(after)
    if (sign === '\u200b') return isUnspaced(this.#before) && isUnspaced(after)
    if (directionMark.test(sign)) return this.#isRightToLeft && !directionMark.test(this.#before)
    if (sign === '\u2800') return braille.test(this.#before)
    if (sign === '\u180e') return mongolian.test(this.#before) && mongolian.test(after)
    return seenFormat.test(sign) && !seenFormat.test(this.#before)
  }

  #mark(sign: string, at: number): string {
    if (neverKept.test(sign)) return ''
    if (variant.test(sign)) return fitsVariant(sign, this.#before) ? sign : ''
    if (sign === '\u20e3') return /^[0-9#*]$|\ufe0f/.test(this.#before) ? sign : ''
    if (enclosing.test(sign)) return ''
    if (accent.test(sign)) {
      this.#accents += 1
      return this.#accents > mostAccents || this.#hasNoBase() ? '' : sign
    }
    if (joinsWords(sign) && !this.#mayBind(at)) return ''
    this.#marks += 1
    return this.#marks > mostMarks ? '' : sign
  }

  #hasNoBase(): boolean {
    return this.#before === '' || /\s/.test(this.#before)
  }

  #mayBind(at: number): boolean {
    this.#bound = at - this.#boundAt <= 4 ? this.#bound + 1 : 1
    this.#boundAt = at
    return this.#bound <= mostBound
  }

  #joiner(sign: string, at: number): string {
    if (isJoining(this.#before)) return sign
    const after = signAt(this.#text, this.#end)
    const isAfterPictogram = isPictogram(this.#before) || this.#before === '\ufe0f'
    if (!(isAfterPictogram || isModifier(this.#before)) || !isPictogram(after)) return ''
    const between = at - this.#joinedAt > 8 ? '' : this.#text.slice(this.#joinedAt + 1, at)
    this.#joined = onePictogram.test(between) ? this.#joined + 1 : 1
    this.#joinedAt = at
    return this.#joined < mostPictograms ? sign : ''
  }
}

const onePictogram = /^\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]*$/u
const mark = /^\p{M}$/u
/** Marks that nobody sees: the grapheme joiner, and two vowels of Khmer that Unicode advises against. */
const neverKept = /^[\u034f\u17b4\u17b5]$/
const variant = /^[\ufe00-\ufe0f\u180b-\u180d\u180f\u{e0100}-\u{e01ef}]$/u
const enclosing = /^[\p{Me}]$/u
const accent = /^[\p{Script=Inherited}\p{Script=Common}\u0483-\u0487]$/u
const directionMark = /^[\u200e\u200f\u061c]$/
const braille = /^[\u2801-\u28ff]$/
const mongolian = /^\p{Script=Mongolian}$/u
/** Signs of format that can be seen: number signs of Arabic, Syriac and Kaithi. */
const seenFormat = /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}]$/u

function fitsVariant(sign: string, base: string): boolean {
  if (sign === '\ufe0e' || sign === '\ufe0f') return isEmoji(base)
  if (/[\u180b-\u180f]/.test(sign)) return mongolian.test(base)
  return /^[\p{Script=Han}\p{Sm}\p{Script=Myanmar}\p{Script=Phags_Pa}]$/u.test(base)
}

function signAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function signBefore(text: string, at: number): string {
  if (at === 0) return ''
  const unit = text.charCodeAt(at - 1)
  const isLow = unit >= 0xdc00 && unit <= 0xdfff
  return signAt(text, at - (isLow ? 2 : 1))
}
