import type { Mark } from '../inline.ts'
import type { Story } from '../story.ts'
import { momentWords } from './value-words.ts'

/** What a mark is called by what is known in its story. */
export type NameMark = (mark: Mark) => string

/** Names marks in words, by the records of a story. */
export function markNames(story: Story): NameMark {
  const speakers = new Map(story.quotations.map(({ id, speaker }) => [id, speaker]))
  const notes = new Map(story.notes.map(({ id, kind }) => [id, kind]))
  return (mark) => {
    switch (mark.type) {
      case 'bold':
      case 'italic':
      case 'code':
        return mark.type
      case 'strike':
        return 'struck through'
      case 'link':
        return `link to ${mark.attrs.href}`
      case 'language':
        return `language ${mark.attrs.language}`
      case 'quotation': {
        const speaker = speakers.get(mark.attrs.id)
        return speaker ? `quotation of ${speaker}` : 'quotation'
      }
      case 'time':
        return `time ${momentWords(mark.attrs.at)}`
      case 'passage':
        return notes.has(mark.attrs.id)
          ? `passage of a note (${notes.get(mark.attrs.id)})`
          : 'passage of a note'
      default:
        return mark satisfies never
    }
  }
}
