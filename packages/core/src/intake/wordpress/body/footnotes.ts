/** The mark of a footnote in the block editor: a link to the note, in its place. */
const mark =
  /<sup\b[^<>]{0,300}\bdata-fn=[^<>]{0,300}>\s{0,20}<a\b[^<>]{0,300}>([^<>]{0,20})<\/a>\s{0,20}<\/sup>/g

/** HTML with the marks of its footnotes as figures; they lead nowhere, for a story has no places inside. */
export function withoutNoteLinks(html: string): string {
  return html.replaceAll(mark, '<sup>$1</sup>')
}

/** The footnotes of a piece as a list, in order; undefined where the piece keeps none. */
export function footnoteList(kept: string): string | undefined {
  const notes = notesIn(kept)
  if (notes.length === 0) return undefined
  return `<ol>${notes.map((note) => `<li>${note}</li>`).join('')}</ol>`
}

function notesIn(kept: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(kept)
    if (!Array.isArray(value)) return []
    return value.flatMap((note: unknown) => {
      const content: unknown =
        typeof note === 'object' && note !== null ? Reflect.get(note, 'content') : ''
      return typeof content === 'string' && content.trim() !== '' ? [content] : []
    })
  } catch {
    return []
  }
}
