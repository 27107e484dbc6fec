/** Where a piece of a transcript begins, and when in the recording that was. */
export interface TimeCode {
  /** Its place in the transcript's words, in UTF-16 units. */
  readonly place: number
  /** Seconds from the beginning of the recording. */
  readonly seconds: number
}

/** What was said in a recording, as it was typed or came out of a machine. */
export interface Transcript {
  /** The words alone: without time codes, numbers of cues and names of who speaks. */
  readonly text: string
  readonly codes: readonly TimeCode[]
}

/** `[00:12:31]`, `12:31`, `(1:02:03.5)`, or the first of `00:00:01,000 --> 00:00:04,000`, at the beginning of a line. */
const code =
  /^[[(]?(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)(?:[.,]\d{1,3})?[\])]?(?:\s*-->\s*[\d:.,]+(?:\s+\S+:\S+)*)?(?=\s|$|-)\s*(?:[-–—]\s+)?/

/** `MARA QUILL:` or `Q:` before what somebody says. */
const speaker = /^\p{Lu}[\p{L}.’' -]{0,40}:\s+/u

/**
 * Reads a transcript: plain lines, lines with time codes before them, SubRip or WebVTT. Its paragraphs stay; lines of
 * one cue are joined, because words are compared across them.
 */
export function readTranscript(typed: string): Transcript {
  const lines = linesOf(typed.normalize('NFC'))
  const codes: TimeCode[] = []
  let text = ''
  let joint = ''
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim()
    if (line === '') {
      if (text !== '') joint = '\n\n'
      continue
    }
    if (isCueNumber(line, lines[index + 1] ?? '')) continue
    const found = code.exec(line)
    const words = (found ? line.slice(found[0].length) : line).replace(speaker, '')
    if (found)
      codes.push({
        place: text.length + (text === '' ? 0 : joint.length || 1),
        seconds: secondsOf(found),
      })
    if (words === '') continue
    text += text === '' ? words : `${joint || ' '}${words}`
    joint = ''
  }
  return { text, codes }
}

/** With what WebVTT begins a block that nobody says. */
const blockHead = /^(?:WEBVTT|NOTE|STYLE|REGION)\b/

/** The lines of a transcript; heads and comments of WebVTT, which go on up to an empty line or a cue, as empty ones. */
function linesOf(typed: string): readonly string[] {
  const lines = typed.split(/\r\n?|\n/)
  if (!/^\s*WEBVTT\b/.test(typed)) return lines
  let isInHead = false
  return lines.map((line, index) => {
    const isFirst = (lines[index - 1] ?? '').trim() === ''
    if (isFirst || line.includes('-->')) isInHead = isFirst && blockHead.test(line.trim())
    return isInHead ? '' : line
  })
}

function isCueNumber(line: string, next: string): boolean {
  return /^\d+$/.test(line) && next.includes('-->')
}

function secondsOf([, hours = '0', minutes = '0', seconds = '0']: RegExpExecArray): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
}

/** The time code of a place in a transcript's words, as `00:12:31`; null where the transcript has none before it. */
export function timeCodeAt({ codes }: Transcript, place: number): string | null {
  const found = codes.findLast((one) => one.place <= place)
  if (!found) return null
  const two = (value: number) => String(value).padStart(2, '0')
  const { seconds } = found
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map(two)
    .join(':')
}
