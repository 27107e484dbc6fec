import { normalise } from './normalise.ts'

/**
 * By what repeated words are found: texts that differ in disguise, case, spacing, signs and doubled letters alone have
 * the same key, of at most 32 signs; empty where a text has no letter and no figure.
 */
export function textKey(text: string): string {
  const { letters, kinds } = normalise(text)
  let one = 0x811c9dc5
  let other = 0x1b873593
  let count = 0
  let before = 0
  for (let index = 0; index < letters.length; index += 1) {
    const kind = kinds[index]
    if (kind !== 'letter' && kind !== 'figure') continue
    const code = letters[index]?.charCodeAt(0) ?? 0
    if (code === before) continue
    before = code
    count += 1
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ (code + count), 0x85ebca6b)
    other ^= other >>> 13
  }
  return count === 0 ? '' : `${hex(one)}${hex(other)}${count.toString(36)}`
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0')
}
