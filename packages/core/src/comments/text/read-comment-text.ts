import type { CommentBlock, CommentText } from './comment-text.ts'
import { readInline } from './read-inline.ts'

/** Quotations of quotations; what is deeper stands in the last. */
const deepest = 3

/**
 * Reads the words of a comment: blank lines part paragraphs, `> ` begins a line that is quoted. Takes any text, never
 * fails, and takes time in proportion to its length.
 */
export function readCommentText(text: string): CommentText {
  return blocksOf(text.split('\n'), 0)
}

function blocksOf(lines: readonly string[], depth: number): readonly CommentBlock[] {
  const blocks: CommentBlock[] = []
  let paragraph: string[] = []
  let quoted: string[] = []
  const close = (): void => {
    if (paragraph.length > 0)
      blocks.push({ type: 'paragraph', content: readInline(paragraph.join('\n')) })
    const content = quoted.length > 0 ? blocksOf(quoted, depth + 1) : []
    if (content.length > 0) blocks.push({ type: 'quotation', content })
    paragraph = []
    quoted = []
  }
  for (const line of lines) {
    const isQuoted = depth < deepest && line.startsWith('>')
    const words = depth < deepest || !line.startsWith('>') ? line : line.replace(/^[> ]+/, '')
    const goesOn = isQuoted ? paragraph.length === 0 : quoted.length === 0
    if (!goesOn || words.trim() === '') close()
    if (isQuoted) quoted.push(line.slice(line.startsWith('> ') ? 2 : 1))
    else if (words.trim() !== '') paragraph.push(words.trim())
  }
  close()
  return blocks
}
