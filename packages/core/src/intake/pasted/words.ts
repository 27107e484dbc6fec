import { addVerbatim, addWords } from './line.ts'
import type { Context, Flow, Reading } from './reading.ts'
import { allowed, makeRoom } from './reading.ts'

/** Adds the words of a text node to the line that is open, or to those that it begins. */
export function addText(value: string, context: Context, flow: Flow, reading: Reading): void {
  const words = allowed(cleaned(value, reading), reading)
  if (words === '') return
  if (context.space === 'pre') {
    for (const piece of piecesOf(words)) {
      addVerbatim(flow.line, piece, context.marks)
      makeRoom(flow, reading)
    }
    return
  }
  const lines =
    context.space === 'lines' ? words.split(/\n|\u2028|\u2029/) : words.split(/\u2028|\u2029/)
  for (const [index, line] of lines.entries()) {
    if (index > 0) flow.line.breaks += 1
    for (const piece of piecesOf(line)) {
      if (/[^\t\n\r\f \u00a0]/.test(piece)) makeRoom(flow, reading)
      addWords(flow.line, piece, context.marks, reading.verbatim)
    }
  }
}

/** Between pieces of this length a paragraph may end, so that none grows too long. */
const longestPiece = 20_000

function piecesOf(words: string): readonly string[] {
  if (words.length <= longestPiece) return [words]
  const pieces: string[] = []
  for (let from = 0; from < words.length; ) {
    const end = from + longestPiece
    // No character is cut in two.
    const to = /[\ud800-\udbff]/.test(words.charAt(end - 1)) ? end + 1 : end
    pieces.push(words.slice(from, to))
    from = to
  }
  return pieces
}

/** Words without what cannot be printed; of a clip, without hyphens and marks that nobody sees. */
function cleaned(words: string, { verbatim }: Reading): string {
  if (verbatim && !unprintable.test(words)) return words
  if (verbatim) return words.toWellFormed().replaceAll(/[^\t\n\r\f -~\u00a0-\ufffd]/g, '')
  return words.toWellFormed().replaceAll(/[^\t\n\r\f -~\u00a0-\ufffd]|[\u00ad\ufeff\ufffc]/g, '')
}

// Halves of characters are among what it finds: they are put right where there are any.
const unprintable = /[^\t\n\r\f -~\u00a0-\ud7ff\ue000-\ufffd]/
