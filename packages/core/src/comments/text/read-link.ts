import type { CommentLink } from './comment-text.ts'

/** A longer address stays text. */
const longestAddress = 2000
const longestWords = 300

/** Reads an address that stands by itself at a place; gives null where it is none, and where to go on. */
export function readBareLink(text: string, at: number): readonly [CommentLink | null, number] {
  const end = addressEnd(text, at)
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return [null, end]
  const words = text.slice(at, end)
  return [linkTo(words, words), end]
}

/** Reads `[words](address)` at a place; gives null where it is none, and where to go on. */
export function readWordedLink(text: string, at: number): readonly [CommentLink | null, number] {
  const none = [null, at + 1] as const
  let close = at + 1
  while (close - at <= longestWords && !/[[\]\n]/.test(text[close] ?? ']')) close += 1
  if (text[close] !== ']' || text[close + 1] !== '(') return none
  const end = addressEnd(text, close + 2)
  const words = text.slice(at + 1, close).trim()
  if (text[end] !== ')' || words === '') return [null, close + 2]
  const link = linkTo(text.slice(close + 2, end), words)
  return link === null ? [null, close + 2] : [link, end + 1]
}

/** Where an address ends: at a space or a sign that none has, before punctuation and brackets that are the sentence's. */
function addressEnd(text: string, at: number): number {
  let end = at
  let open = 0
  for (; end < text.length && end - at < longestAddress; end += 1) {
    const sign = text[end] ?? ' '
    if (notInAddress.test(sign)) break
    if (sign === '(') open += 1
    if (sign === ')') open -= 1
    if (open < 0) break
  }
  // An address that is cut in the middle leads elsewhere: all of it is text, and not read again.
  if (end - at >= longestAddress) return text.slice(end).search(/\s|$/) + end
  while (end > at && /[.,;:!?'*_~…]/.test(text[end - 1] ?? '')) end -= 1
  return end
}

const notInAddress = /[\s<>"`{}|\\^«»“”„‘’[\]\u3000-\u3002\uff0c\uff0e\uff1b]/

function linkTo(typed: string, words: string): CommentLink | null {
  if (typed.length >= longestAddress || !/^https?:\/\/./i.test(typed) || !URL.canParse(typed))
    return null
  const url = new URL(typed)
  if (url.hostname === '') return null
  const isShown = showsHost(words, url.host)
  return { type: 'link', address: url.href, host: isShown ? null : url.host, words }
}

/** Whether words begin as the address that they lead to: the same host in the same letters, and nothing before it. */
function showsHost(words: string, host: string): boolean {
  const after = /^https?:\/\/([^/?#]*)/i.exec(words)?.[1]
  return after?.toLowerCase() === host
}
