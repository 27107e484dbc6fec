import type { Words } from '../reading/words.ts'

/** A passage's words as terms are looked up in: hyphens gone, what breaks a phrase left empty. */
export interface Atoms {
  readonly norms: readonly string[]
  /** Where each begins and ends within the passage. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Terms, signals and subjects are looked for in the same words. */
const known = new WeakMap<Words, Atoms>()

/**
 * Cuts the words of a passage at their hyphens, so that “sex-change” and “sex change” are the same two, and leaves out
 * the ’s of a genitive. Kept by passage.
 */
export function atomsOf(words: Words): Atoms {
  const before = known.get(words)
  if (before) return before
  const made = cut(words)
  known.set(words, made)
  return made
}

function cut({ text, tokens }: Words): Atoms {
  const norms: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const put = (norm: string, start: number, end: number) => {
    norms.push(norm)
    starts.push(start)
    ends.push(end)
  }
  for (const { kind, norm, start, end } of tokens) {
    if (kind === 'sign' || kind === 'quote') {
      if (!isJoint(text.charCodeAt(start), kind)) put('', start, end)
    } else if (norm.includes('-')) putParts(norm.split('-'), start, put)
    else if (norm !== "'s" && norm !== "'") put(norm, start, end)
  }
  return { norms, starts, ends }
}

function putParts(
  parts: readonly string[],
  start: number,
  put: (norm: string, start: number, end: number) => void,
): void {
  let from = start
  for (const part of parts) {
    if (part !== '') put(part, from, from + part.length)
    from += part.length + 1
  }
}

/** Whether a sign parts no words: a hyphen, or the apostrophe of “the lovers’ quarrel”. */
function isJoint(sign: number, kind: 'sign' | 'quote'): boolean {
  const hyphen = sign === 0x2d || sign === 0x20_10 || sign === 0x20_11
  return hyphen || (kind === 'sign' && (sign === 0x27 || sign === 0x20_19))
}
