export const sign = 1
export const space = 2
export const letter = 3
export const digit = 4

/** By UTF-16 unit; 0 where nobody asked yet: looking up is what makes reading fast, filling it all would be slow. */
const classes = new Uint8Array(0x10000)

/** What a UTF-16 unit is to the scanner: sign, space, letter or digit; half of an emoji is a sign. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? 0
  return known === 0 ? learn(unit) : known
}

function learn(unit: number): number {
  const found = judge(unit)
  classes[unit] = found
  return found
}

function judge(unit: number): number {
  // NaN: beyond the end of a text.
  if (!(unit >= 0)) return sign
  // Halves of what lies beyond the first plane: letters of rare scripts, and emoji between d83c and d83e.
  if (unit >= 0xd800 && unit <= 0xdfff) return unit >= 0xd83c && unit <= 0xd83e ? sign : letter
  const text = String.fromCharCode(unit)
  if (/[\p{L}\p{M}_]/u.test(text)) return letter
  if (/\p{Nd}/u.test(text)) return digit
  return /\s/u.test(text) ? space : sign
}

/** Whether a unit is a letter or a digit. */
export function isWordy(unit: number): boolean {
  return classOf(unit) >= letter
}

/** Whether the letter at a place is a capital; false for scripts without any. */
export function isCapitalAt(text: string, place: number): boolean {
  const unit = text.charCodeAt(place)
  if (unit < 128) return unit >= 65 && unit <= 90
  const first = text.charAt(place)
  return first !== first.toLowerCase()
}
