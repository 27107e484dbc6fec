/** One piece of a stylesheet that matters to whoever checks it. */
export interface Sign {
  /** `word` is a name; `call` one with a bracket behind it; `place` the inside of `url()`. */
  readonly type: 'word' | 'call' | 'rule' | 'text' | 'place' | 'mark'
  /** Names in lower case without `@`, words of texts without their quotation marks. */
  readonly text: string
  readonly line: number
}

/** The pieces of a stylesheet in order; `fault` says where it ends in the middle of something. */
export interface Signs {
  readonly signs: readonly Sign[]
  readonly fault: { readonly line: number; readonly message: string } | null
}

const name = /^-{0,2}[a-z_\u0080-\u{10ffff}][\w\u0080-\u{10ffff}-]*|^--/iu

/**
 * Cuts a stylesheet without escapes into its pieces, as CSS Syntax 3 does where no backslash is:
 * comments, texts, names, functions, `url()`, and single marks.
 */
export function signsOf(text: string): Signs {
  // A text ends at whatever ends a line for browsers (section 3.3).
  const css = text.replace(/\r\n?|\f/g, '\n')
  const signs: Sign[] = []
  let line = 1
  let at = 0
  const take = (length: number): string => {
    const taken = css.slice(at, at + length)
    line += taken.split('\n').length - 1
    at += length
    return taken
  }
  const broken = (message: string): Signs => ({ signs, fault: { line, message } })
  while (at < css.length) {
    const sign = css[at] ?? ''
    if (css.startsWith('/*', at)) {
      const end = css.indexOf('*/', at + 2)
      if (end < 0) return broken('a comment that does not end')
      take(end + 2 - at)
    } else if (sign === '"' || sign === "'") {
      const end = css.indexOf(sign, at + 1)
      const words = css.slice(at + 1, end)
      if (end < 0 || words.includes('\n')) return broken('a text that does not end on its line')
      signs.push({ type: 'text', text: words, line })
      take(end + 1 - at)
    } else {
      const found = named(css, at)
      if (found === undefined) return broken('a url() that does not end')
      if (found.type !== 'space') signs.push({ type: found.type, text: found.text, line })
      take(found.length)
    }
  }
  return { signs, fault: null }
}

interface Found {
  readonly type: Sign['type'] | 'space'
  readonly text: string
  readonly length: number
}

/** The name, function, place or mark at a point; undefined where a `url()` has no end. */
function named(css: string, at: number): Found | undefined {
  const first = css[at] ?? ''
  if (/\s/.test(first)) return { type: 'space', text: '', length: 1 }
  const isRule = first === '@'
  const [word = ''] = name.exec(css.slice(at + (isRule ? 1 : 0), at + 200)) ?? []
  const text = word.toLowerCase()
  if (word === '') return { type: 'mark', text: first, length: 1 }
  if (isRule) return { type: 'rule', text, length: word.length + 1 }
  if (css[at + word.length] !== '(') return { type: 'word', text, length: word.length }
  if (text !== 'url') return { type: 'call', text, length: word.length + 1 }
  const end = css.indexOf(')', at)
  if (end < 0) return undefined
  const inside = css.slice(at + word.length + 1, end).trim()
  const plain = /^(["'])(.*)\1$/s.exec(inside)?.[2] ?? inside
  return { type: 'place', text: plain, length: end + 1 - at }
}
