import type { CommentInline, CommentLink } from './comment-text.ts'
import { readBareLink, readWordedLink } from './read-link.ts'

/** A piece of a paragraph before emphasis is paired. */
type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | CommentLink
  | Sign

interface Sign {
  readonly type: 'sign'
  /** `*`, `**`, `_` or `__`. */
  readonly sign: string
  readonly opens: boolean
  readonly closes: boolean
}

/** Reads one paragraph: emphasis between `*` or `_` that touch words, addresses, `[words](address)`, line ends. */
export function readInline(text: string): readonly CommentInline[] {
  return nested(piecesOf(text))
}

/** Where something may begin that is not just text. */
const begins = /[\n*_[]|https?:\/\//gi

function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  begins.lastIndex = 0
  for (let found = begins.exec(text); found !== null; found = begins.exec(text)) {
    const at = found.index
    const [piece, end] = pieceAt(text, at, found[0])
    if (piece !== null) {
      if (at > done) pieces.push({ type: 'text', text: text.slice(done, at) })
      pieces.push(piece)
      done = end
    }
    begins.lastIndex = end
  }
  if (done < text.length) pieces.push({ type: 'text', text: text.slice(done) })
  return pieces
}

/** What begins at a place, and where it ends; null where it is text. */
function pieceAt(text: string, at: number, begin: string): readonly [Piece | null, number] {
  if (begin === '\n') return [{ type: 'break' }, at + 1]
  if (begin === '[') return readWordedLink(text, at)
  if (begin.length > 1) return readBareLink(text, at)
  let end = at + 1
  while (text[end] === begin) end += 1
  if (end - at > 2) return [null, end]
  const before = text[at - 1] ?? ' '
  const after = text[end] ?? ' '
  const opens = !space.test(after) && !word.test(before)
  const closes = !space.test(before) && !word.test(after)
  const sign: Sign = { type: 'sign', sign: text.slice(at, end), opens, closes }
  return [opens || closes ? sign : null, end]
}

const space = /\s/
/** Half of a sign beyond 65,535 counts as a letter: an emoji does not close emphasis, and nothing breaks. */
const word = /[\p{L}\p{N}\p{M}\ud800-\udfff]/u

/** Pairs signs of emphasis, the inner ones first; each kind is open once, so that nesting has an end. */
function nested(pieces: readonly Piece[]): readonly CommentInline[] {
  const ends = pairs(pieces)
  const levels: { content: CommentInline[]; end: number }[] = [{ content: [], end: -1 }]
  for (const [index, piece] of pieces.entries()) {
    const level = levels.at(-1)
    if (level === undefined) break
    const end = ends.get(index)
    if (end !== undefined) levels.push({ content: [], end })
    else if (level.end === index) {
      levels.pop()
      levels.at(-1)?.content.push({ type: 'emphasis', content: level.content })
    } else pushed(level.content, piece)
  }
  return levels[0]?.content ?? []
}

/** For each sign that opens emphasis, the sign that closes it, by their indexes. */
function pairs(pieces: readonly Piece[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  let open: { sign: string; index: number }[] = []
  for (const [index, piece] of pieces.entries()) {
    if (piece.type !== 'sign') continue
    const place = open.findIndex(({ sign }) => sign === piece.sign)
    const opener = open[place]
    if (piece.closes && opener !== undefined && opener.index < index - 1) {
      ends.set(opener.index, index)
      open = open.slice(0, place)
    } else if (piece.opens) {
      if (opener !== undefined) open = open.slice(0, place)
      open.push({ sign: piece.sign, index })
    }
  }
  return ends
}

/** Adds a piece; text beside text becomes one. */
function pushed(content: CommentInline[], piece: Piece): void {
  const last = content.at(-1)
  const added: CommentInline = piece.type === 'sign' ? { type: 'text', text: piece.sign } : piece
  if (added.type === 'text' && last?.type === 'text')
    content[content.length - 1] = { type: 'text', text: last.text + added.text }
  else content.push(added)
}
