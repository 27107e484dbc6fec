import type { Quotation } from '../../quotation/quotation.ts'
import { civilDay, isDay } from '../../story/day.ts'
import type { Inline } from '../../story/inline.ts'
import type { Day, Story } from '../../story/story.ts'
import type { Passage } from '../draft/draft.ts'

/** The story's record of the quotation whose mark lies on a place of a passage (counted within it); undefined where none does. */
export function recordAt(story: Story, passage: Passage, place: number): Quotation | undefined {
  const content = inlinesAt(story, passage)
  let end = 0
  for (const node of content) {
    end += node.type === 'break' ? 1 : node.text.length
    if (end <= place || node.type === 'break') continue
    const mark = node.marks?.find((one) => one.type === 'quotation')
    return mark ? story.quotations.find(({ id }) => id === mark.attrs.id) : undefined
  }
  return undefined
}

/** The day on which recorded words were said, in a zone; null where the source does not tell. */
export function dayOfQuotation({ source }: Quotation, zone: string): Day | null {
  if (source.type === 'interview') return source.heldOn
  const at = 'at' in source ? source.at : null
  if (at === null) return null
  return isDay(at) ? at : civilDay(at, zone)
}

/** The runs of words that a passage was made from; none where its path leads elsewhere. */
function inlinesAt(story: Story, { path, text }: Passage): readonly Inline[] {
  let node: unknown = story
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (typeof node !== 'object' || node === null) return []
    node = (node as Readonly<Record<string, unknown>>)[step]
  }
  const content = typeof node === 'object' && node !== null && 'content' in node ? node.content : []
  if (!Array.isArray(content)) return []
  const runs: readonly Inline[] = content
  const words = runs.map((run) => (run.type === 'break' ? '\n' : (run.text ?? ''))).join('')
  return words === text ? runs : []
}
