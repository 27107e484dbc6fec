import { createHash } from 'node:crypto'
import type { IntakeComment } from '@stet/core/intake'
import type { KeptComment } from '../../storage/kept-comments.ts'

/** How deep replies may go; deeper ones answer what stands there. Pages are made of them, level in level. */
const deepest = 20

/**
 * Comments of an archive as they are kept. Their ids are made of where they come from, so that the same again has
 * the same; a reply to what is not there, or to itself by any way, answers the story.
 */
export function keptComments(
  comments: readonly IntakeComment[],
  origin: string,
): readonly KeptComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  const idOf = (id: string) =>
    `c${createHash('sha256').update(`${origin}#${id}`).digest('hex').slice(0, 24)}`
  const wholeTexts = (text: string) => text.replaceAll('\0', '').toWellFormed()
  return [...byId.values()].map((comment) => {
    const parent = parentOf(comment, byId)
    return {
      id: idOf(comment.id),
      parent: parent === null ? null : idOf(parent),
      author: wholeTexts(comment.author),
      badge: null,
      at: comment.at,
      text: wholeTexts(comment.text),
      state: comment.state,
      kind: comment.kind,
    }
  })
}

/** The id of what a comment answers: of the ancestor at the deepest level where it would stand below that. */
function parentOf(comment: IntakeComment, byId: ReadonlyMap<string, IntakeComment>): string | null {
  const line: string[] = []
  const seen = new Set<string>([comment.id])
  for (let id = comment.parent; id !== null; ) {
    const above = byId.get(id)
    if (!above) break
    if (seen.has(id)) return null
    seen.add(id)
    line.push(id)
    id = above.parent
  }
  return line.at(line.length > deepest ? -deepest : 0) ?? null
}
