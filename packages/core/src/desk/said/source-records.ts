import type { Quotation } from '../../quotation/quotation.ts'
import { distanceOf } from '../../quotation/standing.ts'
import type { Inline } from '../../story/inline.ts'
import type { Story } from '../../story/story.ts'
import type { Draft } from '../draft/draft.ts'
import type { Span } from '../reading/span.ts'
import { sharing } from '../reading/spans.ts'
import type { Said } from './said.ts'

/** A record of a story with a stretch of the draft’s text that carries its mark. */
export interface Marked extends Span {
  readonly record: Quotation
}

/** Where a draft’s text carries the marks of its story’s recorded quotations, in order of place. */
export function markedIn({ story, passages }: Draft): readonly Marked[] {
  if (!story || story.quotations.length === 0) return []
  const records = new Map(story.quotations.map((record) => [record.id, record]))
  return passages.flatMap(({ path, start, text }) => {
    const content = inlineAt(story, path)
    if (!content) return []
    const marked: Marked[] = []
    let at = start
    for (const node of content) {
      const length = node.type === 'text' ? node.text.length : 1
      for (const mark of (node.type === 'text' && node.marks) || []) {
        const record = mark.type === 'quotation' ? records.get(mark.attrs.id) : undefined
        if (record && at < start + text.length) marked.push({ start: at, end: at + length, record })
      }
      at += length
    }
    return marked
  })
}

/** The text nodes of the block that a path leads to: `body.content[3]`. */
function inlineAt(story: Story, path: string): readonly Inline[] | undefined {
  if (!path.startsWith('body')) return undefined
  let node: unknown = story
  for (const step of path.split(/[.[\]]+/)) {
    if (step === '') continue
    if (typeof node !== 'object' || node === null || !(step in node)) return undefined
    node = (node as Record<string, unknown>)[step]
  }
  const content = (node as { content?: readonly Inline[] } | undefined)?.content
  return content?.every(({ type }) => type === 'text' || type === 'break') ? content : undefined
}

/** The record whose mark lies on a quotation’s words, if any does. */
export function recordOf(marked: readonly Marked[], words: Span): Quotation | undefined {
  return sharing(marked, words)[0]?.record
}

/** What a record says of how words came: it wins over what was read. */
export function fromRecord(record: Quotation): Partial<Said> {
  const { source, naming } = record
  const told: Partial<Said> = {
    naming:
      naming === 'unnamed-known-to-us' || naming === 'unnamed-known-to-outlet' ? 'unnamed' : naming,
    ...(record.chain ? { chain: record.chain } : {}),
  }
  if (source.type === 'unsourced') return told
  return {
    ...told,
    channel: source.type === 'outlet' ? 'outlet-report' : source.type,
    distance: distanceOf(source),
    outlet: source.type === 'outlet' ? source.outlet || null : null,
  }
}
