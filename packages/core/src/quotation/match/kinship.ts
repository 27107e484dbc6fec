import type { ChangeType } from './match.ts'
import { isSameInTwo, isSameWord } from './spelling.ts'
import type { Token } from './token.ts'
import { isWordy } from './token.ts'

/**
 * What makes a printed token of a token of the source: null where they are the same, undefined where one cannot
 * stand for the other. `mayBegin` is true where a sentence may begin that did not in the source.
 */
export function changeBetween(
  printed: Token,
  source: Token,
  mayBegin: boolean,
): ChangeType | null | undefined {
  if (printed.kind === 'touched') return touchedFrom(printed, source)
  if (printed.text === source.text) return null
  if (printed.kind === 'hidden')
    return isHidden(printed.text, source) ? 'hidden' : otherWord(source)
  if (printed.kind === 'word')
    return source.kind === 'word' ? wordFrom(printed, source, mayBegin) : undefined
  if (printed.kind === 'link' || source.kind === 'link') return undefined
  if (printed.kind === 'emoji') return source.kind === 'emoji' ? 'words' : undefined
  return isSign(printed) && isSign(source) ? 'punctuation' : undefined
}

/** What leaving a token of the source out makes, where nothing shows it. */
export function leavingOut({ kind }: Token): ChangeType {
  if (kind === 'emoji') return 'emoji'
  if (kind === 'link') return 'link'
  return kind === 'word' || kind === 'hidden' || kind === 'touched' || kind === 'bracket'
    ? 'words'
    : 'punctuation'
}

/** What putting a token in makes that the source has not. */
export function puttingIn({ kind, text }: Token): ChangeType {
  if (kind === 'bracket') return isSic(text) ? 'sic' : 'insertion'
  if (kind === 'points' || kind === 'gap') return 'omission'
  return kind === 'quote' || kind === 'dash' || kind === 'sign' ? 'punctuation' : 'words'
}

/** Whether a bracket only says that the words before it are as they were written. */
export function isSic(text: string): boolean {
  return /^\[sic\.?\]$/i.test(text)
}

/** Whether one word of one side is two of the other: "every day", "gonna". */
export function isSplit(one: Token, first: Token, second: Token): boolean {
  return (
    one.forms !== undefined &&
    first.forms !== undefined &&
    second.forms !== undefined &&
    isSameInTwo(one.forms, first.forms, second.forms)
  )
}

/** Whether a word and what follows it, such as `s—t`, hide a word of the source. */
export function isHiddenByDash(
  start: Token,
  dash: Token,
  end: Token | undefined,
  source: Token,
): boolean {
  if (dash.kind !== 'dash' || start.kind !== 'word' || dash.from !== start.to) return false
  if (end && (end.kind !== 'word' || end.from !== dash.to)) return false
  const tail = end?.text ?? ''
  const isShort = start.text.length <= 3 && tail.length <= 4
  return isShort && isHidden(`${start.text}*${tail}`, source)
}

function isHidden(hidden: string, { kind, text }: Token): boolean {
  if (kind !== 'word' || text.length > 24) return false
  const letters = hidden.toLowerCase().split(/[*•]+/u)
  const [start = '', end = ''] = [letters[0], letters.at(-1)]
  const word = text.toLowerCase()
  if (start.length + end.length >= word.length) return false
  if (!(word.startsWith(start) && word.endsWith(end))) return false
  // Letters shown in between come in their order.
  let at = start.length
  for (const part of letters.slice(1, -1)) {
    const found = word.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return at <= word.length - end.length
}

function touchedFrom(printed: Token, source: Token): ChangeType | undefined {
  if (source.kind !== 'word' || !printed.around) return undefined
  const { before, inside, after } = printed.around
  const word = source.text
  if ((before + inside + after).toLowerCase() === word.toLowerCase())
    return inside.length === 1 && before === '' ? 'capital' : 'insertion'
  const kept = before.length + after.length
  const fits = word.startsWith(before) && word.endsWith(after) && word.length >= kept
  return fits && kept > 0 && word.length - kept <= 4 ? 'insertion' : 'words'
}

function wordFrom(printed: Token, source: Token, mayBegin: boolean): ChangeType {
  if (!printed.forms || !source.forms) return 'words'
  if (printed.forms.small === source.forms.small) {
    const isFirst = printed.text.slice(1) === source.text.slice(1)
    return isFirst && mayBegin ? 'capital' : 'spelling'
  }
  return isSameWord(printed.forms, source.forms) ? 'spelling' : 'words'
}

function otherWord(source: Token): ChangeType | undefined {
  return isWordy(source) ? 'words' : undefined
}

function isSign({ kind }: Token): boolean {
  return kind === 'sign' || kind === 'quote' || kind === 'dash' || kind === 'points'
}
