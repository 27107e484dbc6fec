/** A part of a file, from one offset to another, that begins on a line counted from zero. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly line: number
  /** Whether it is one paragraph or heading of ordinary words. */
  readonly ordinary: boolean
}

/** Files with these need a reader that sees them whole: definitions, and HTML that may hold empty lines. */
const whole = /^[ \t>*+-]*(?:\d+[.)][ \t]+)*(?:<|\[[^\]\n]*\]:)|\r|\0/m
/** Lines that begin with a letter or an opening quotation mark begin no block but a paragraph. */
const ordinaryLines = /^(?:[\p{L}“‘«"'(—–…][^\n]*[^\n \t\\](?:\n|$))+$/u
const ordinaryHeading = /^#{1,3} [\p{L}\p{N}“‘«"'(][^\n]*[^\n \t\\#]\n?$/u
const fence = /^ {0,3}(`{3,}|~{3,}|:{3,}(?=[^\s:]))/
/** A directive that surely opens; of others only the full reader knows. */
const directive =
  /^ {0,3}:{3,}[A-Za-z\d]+(?:[-_][A-Za-z\d]+)*(?:\[[^[\]\\]*\])?(?:\{(?:#[A-Za-z][\w-]*|[A-Za-z][\w-]*(?:="[^"]*"|=[\w.-]+)?)(?: +(?:#[A-Za-z][\w-]*|[A-Za-z][\w-]*(?:="[^"]*"|=[\w.-]+)?))*\})?[ \t]*$/

/**
 * Cuts a file at empty lines where ordinary words begin: those end every list, quotation and block of
 * code; only fences reach over them, and they are followed to their end. One segment where in doubt.
 */
export function segmentsOf(text: string): readonly Segment[] {
  if (whole.test(text)) return [{ from: 0, to: text.length, line: 0, ordinary: false }]
  const segments: Segment[] = []
  let closing: RegExp | undefined
  for (const chunk of chunksOf(text)) {
    const words = text.slice(chunk.from, chunk.to)
    const ordinary = !closing && (ordinaryLines.test(words) || ordinaryHeading.test(words))
    const last = segments.at(-1)
    if (ordinary || !last || last.ordinary) segments.push({ ...chunk, ordinary })
    else segments[segments.length - 1] = { ...last, to: chunk.to }
    if (!ordinary) closing = fenceAfter(words, closing)
  }
  // Empty lines belong to what they follow: code that is still open holds them.
  return segments.map((segment, index) =>
    segment.ordinary ? segment : { ...segment, to: segments[index + 1]?.from ?? text.length },
  )
}

/** The runs of lines that are not empty. */
function chunksOf(text: string): readonly Omit<Segment, 'ordinary'>[] {
  const chunks: Omit<Segment, 'ordinary'>[] = []
  let from = -1
  let start = 0
  let line = 0
  for (let at = 0; at < text.length; line += 1) {
    const end = text.indexOf('\n', at)
    const next = end === -1 ? text.length : end + 1
    if (/^[ \t]*\n?$/.test(text.slice(at, next))) {
      if (from !== -1) chunks.push({ from, to: at, line: start })
      from = -1
    } else if (from === -1) {
      from = at
      start = line
    }
    at = next
  }
  if (from !== -1) chunks.push({ from, to: text.length, line: start })
  return chunks
}

const never = /^(?!)/

/** What must come to end the fence that is open after these lines; undefined where none is. */
function fenceAfter(words: string, open: RegExp | undefined): RegExp | undefined {
  let closing = open
  for (const line of words.split('\n')) {
    if (closing) {
      if (closing.test(line)) closing = undefined
      continue
    }
    const sign = fence.exec(line)?.[1]
    if (sign?.startsWith(':') && !directive.test(line)) return never
    if (sign) closing = new RegExp(`^ {0,3}\\${sign.charAt(0)}{${sign.length},}[ \\t]*$`)
  }
  return closing
}
