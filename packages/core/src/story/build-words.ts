// Words and blocks of words for tests. All people are invented.
import type { Blockquote, Divider, Heading, List, ListItem, Paragraph, PullQuote } from './block.ts'
import type { Break, Inline, Mark, Text } from './inline.ts'
import type { Instant } from './story.ts'

/** Plain words, or a run with marks. */
export type Words = string | Inline

/** A run of words. */
export function text(words: string, ...marks: readonly Mark[]): Text {
  return marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
}

/** Words under a quotation mark, their quotation marks included. */
export function quoted(id: string, words: string, ...marks: readonly Mark[]): Text {
  return text(words, { type: 'quotation', attrs: { id } }, ...marks)
}

/** Words that lead to an address. */
export function linked(words: string, href: string): Text {
  return text(words, { type: 'link', attrs: { href, language: null } })
}

/** Words that tell a moment. */
export function timed(words: string, at: Instant): Text {
  return text(words, { type: 'time', attrs: { at } })
}

/** Words that a note of the story is about. */
export function passage(id: string, words: string): Text {
  return text(words, { type: 'passage', attrs: { id } })
}

/** A line break inside a paragraph. */
export function lineBreak(): Break {
  return { type: 'break' }
}

/** A paragraph of plain words and marked runs. */
export function paragraph(...words: readonly Words[]): Paragraph {
  return words.length > 0 ? { type: 'paragraph', content: inlines(words) } : { type: 'paragraph' }
}

/** A heading of the second level, or the third. */
export function heading(words: Words, level: 2 | 3 = 2): Heading {
  return { type: 'heading', attrs: { level }, content: inlines([words]) }
}

/** A list of items with bullets. */
export function list(...items: readonly (string | ListItem)[]): List {
  const content = items.map((entry) => (typeof entry === 'string' ? item(paragraph(entry)) : entry))
  return { type: 'list', attrs: { ordered: false }, content }
}

/** An item of a list. */
export function item(...content: readonly (Paragraph | List)[]): ListItem {
  return { type: 'item', content }
}

/** Words of somebody else, set apart. */
export function blockquote(words: Words, attrs: Partial<Blockquote['attrs']> = {}): Blockquote {
  return {
    type: 'blockquote',
    attrs: { attribution: 'Mara Quill', cite: null, language: null, ...attrs },
    content: [paragraph(words)],
  }
}

/** Words of the story, shown large. */
export function pullQuote(words: Words, attribution = 'Mara Quill'): PullQuote {
  return { type: 'pullQuote', attrs: { attribution }, content: inlines([words]) }
}

/** A break between two parts of a story. */
export function divider(): Divider {
  return { type: 'divider' }
}

function inlines(words: readonly Words[]): readonly Inline[] {
  return words.map((run) => (typeof run === 'string' ? text(run) : run))
}
