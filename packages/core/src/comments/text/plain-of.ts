import type { CommentBlock, CommentInline } from './comment-text.ts'
import { readCommentText } from './read-comment-text.ts'

/** The words of a comment without its marks, as feeds and mails give them: quoted lines keep `> `, links tell their address. */
export function plainOf(text: string): string {
  return readCommentText(text).map(plainBlock).join('\n\n')
}

function plainBlock(block: CommentBlock): string {
  if (block.type === 'paragraph') return block.content.map(plainInline).join('')
  const lines = block.content.map(plainBlock).join('\n\n').split('\n')
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')
}

function plainInline(part: CommentInline): string {
  if (part.type === 'text') return part.text
  if (part.type === 'break') return '\n'
  if (part.type === 'emphasis') return part.content.map(plainInline).join('')
  return part.host === null ? part.words : `${part.words} (${part.address})`
}
