import { type Folded, foldSign } from './fold-sign.ts'

/** What a unit of a normalised text is to somebody who looks for phrases. */
export type UnitKind = 'letter' | 'figure' | 'sign' | 'star' | 'space' | 'between'

/** A text as phrases are looked for in it: disguises taken off, with the way back to the places of each unit. */
export interface Normalised {
  /** For each unit the letters that it may be, the likeliest first. */
  readonly letters: readonly string[]
  readonly kinds: readonly UnitKind[]
  /** Where each unit begins and ends in the text, in UTF-16 units. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Of more of the same letter, sign or space in a row, this many are kept. */
const mostSame = 3

/**
 * Takes off disguises: invisible signs, accents, look-alikes, full-width and mathematical letters, letters turned by an
 * override of direction, long runs of one letter; figures and signs that may be letters keep both. Takes time in
 * proportion to the text.
 */
export function normalise(text: string): Normalised {
  const units = new Units()
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0
    const end = at + (code > 0xffff ? 2 : 1)
    const folded = foldSign(code)
    if (folded === 'dropped') units.lengthen(String.fromCodePoint(code), end)
    else if (folded === 'turned') units.turn()
    else if (folded === 'turned back') units.turnBack()
    else for (const one of folded) units.add(one, at, end)
    at = end
  }
  units.turnBack()
  return units
}

class Units implements Normalised {
  readonly letters: string[] = []
  readonly kinds: UnitKind[] = []
  readonly starts: number[] = []
  readonly ends: number[] = []
  #turnedAt = -1
  #same = 0

  add({ letters, kind }: Folded, start: number, end: number): void {
    const last = this.letters.length - 1
    const isSame = this.letters[last] === letters && last !== this.#turnedAt - 1
    this.#same = isSame ? this.#same + 1 : 1
    const isFull = kind === 'space' || kind === 'between' ? this.#same > 1 : this.#same > mostSame
    if (isFull) {
      this.ends[last] = end
      return
    }
    this.letters.push(letters)
    this.kinds.push(kind)
    this.starts.push(start)
    this.ends.push(end)
    if (letters === '\n') this.turnBack()
  }

  /** A sign that counts for nothing belongs to what stands before it; an accent may make another letter of it. */
  lengthen(sign: string, end: number): void {
    const last = this.letters.length - 1
    const letters = this.letters[last]
    if (letters === undefined || this.kinds[last] !== 'letter') return
    this.ends[last] = end
    const accented = (letters[0] + sign).normalize('NFC')
    if (accented.length === 1 && letters.length < 4) this.letters[last] = letters + accented
  }

  turn(): void {
    this.turnBack()
    this.#turnedAt = this.letters.length
  }

  turnBack(): void {
    const from = this.#turnedAt
    this.#turnedAt = -1
    if (from < 0) return
    for (const list of [this.letters, this.kinds, this.starts, this.ends] as unknown[][])
      list.push(...list.splice(from).reverse())
  }
}

/** Whether letters are of a script that writes words without spaces between them. */
export function isUnspaced(letters: string): boolean {
  return letters.charCodeAt(0) > 0xe00 && unspaced.test(letters)
}

const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
