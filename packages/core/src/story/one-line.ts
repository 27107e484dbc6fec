/** A text in one line: white space of any kind, line ends too, becomes single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** A text of at most `longest` UTF-16 units: a longer one is cut with an ellipsis, and no character is torn. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const start = text.slice(0, longest - 1).toWellFormed()
  return `${start.replace(/\ufffd$/, '')}…`
}
