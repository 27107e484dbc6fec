import type { Quotation, Source } from '@stet/core/quotation'
import { type Body, quotedWords, type Story } from '@stet/core/story'

/** A quotation of a story: its record, its words as they stand, or one of them where the other is gone. */
export interface QuotationEntry {
  readonly id: string
  readonly record: Quotation | null
  readonly words: string | null
}

/** The quotations of a story in the order of its text; records whose words are gone come last. */
export function quotationEntries(story: Story, body: Body): readonly QuotationEntry[] {
  const records = new Map(story.quotations.map((record) => [record.id, record]))
  const marked = quotedWords({ ...story, body }).map(({ id, words }) => {
    const record = records.get(id) ?? null
    records.delete(id)
    return { id, record, words }
  })
  return [...marked, ...[...records].map(([id, record]) => ({ id, record, words: null }))]
}

/** What is amiss with a quotation, in plain words; null where nothing is. */
export function quotationTrouble({ record, words }: QuotationEntry): string | null {
  if (!record) return 'These words are marked as a quotation, but nothing is noted about them yet'
  if (words === null) return 'The words of this quotation are no longer in the text'
  return null
}

/** The record that words get which have none. */
export function newQuotation(id: string): Quotation {
  return { id, speaker: '', kind: 'direct', naming: 'named', source: { type: 'unsourced' } }
}

/** Where words come from, in a few words: `Post by @ada`, `No source yet`. */
export function sourceWords(source: Source): string {
  switch (source.type) {
    case 'post':
      return named('Post by', source.author, 'Post')
    case 'outlet':
      return named('Report by', source.outlet, 'Another outlet’s report')
    case 'interview':
      return named('Interview by', source.by, 'Interview of ours')
    case 'statement':
      return named('Statement from', source.from, 'Statement')
    case 'broadcast':
      return source.programme || 'Broadcast or event'
    case 'document':
      return source.title || 'Document'
    case 'unsourced':
      return 'No source yet'
    default:
      return source satisfies never
  }
}

function named(before: string, name: string, without: string): string {
  return name ? `${before} ${name}` : without
}
