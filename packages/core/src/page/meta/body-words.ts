import type { Block } from '../../story/block.ts'
import type { Inline, Text } from '../../story/inline.ts'
import type { Body } from '../../story/story.ts'

/** What machines are told of a body: its words, and which of them somebody else said. */
export interface BodyWords {
  /** All running text, one paragraph a line; cards and captions are not counted as the story's words. */
  readonly text: string
  /** By the id of the quotation, in the order of the body. */
  readonly quotations: ReadonlyMap<string, MarkedWords>
}

export interface MarkedWords {
  readonly text: string
  /** The language that a mark or a block gives the words; null where they are in the story's own. */
  readonly language: string | null
}

/**
 * Reads a body in one pass, for speed; the words of a quotation are joined as `quotedWords` of the story
 * joins them. Pull quotes repeat the story's words and are passed over.
 */
export function readBodyWords(body: Body): BodyWords {
  const reading: Reading = { text: '', quotations: new Map() }
  readBlocks(body.content, reading, null)
  return reading
}

interface Reading {
  text: string
  readonly quotations: Map<string, MarkedWords>
}

function readBlocks(blocks: readonly Block[], reading: Reading, language: string | null): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        if (block.content) readParagraph(block.content, reading, language)
        break
      case 'list':
        for (const item of block.content) readBlocks(item.content, reading, language)
        break
      case 'blockquote':
        readBlocks(block.content, reading, block.attrs.language)
        break
      case 'contextNote':
        readBlocks(block.content, reading, language)
        break
      case 'timeline':
        for (const event of block.content) readBlocks(event.content, reading, language)
        break
      default:
        break
    }
  }
}

function readParagraph(
  inlines: readonly Inline[],
  reading: Reading,
  language: string | null,
): void {
  const seen = new Set<string>()
  let open: readonly string[] = []
  let joint = ''
  for (const inline of inlines) {
    if (inline.type === 'break') {
      reading.text += '\n'
      joint = '\n'
      continue
    }
    reading.text += inline.text
    const ids = quotationsOn(inline)
    for (const id of ids) {
      const between = open.includes(id) ? joint : ' '
      const before = reading.quotations.get(id)
      reading.quotations.set(id, {
        text: before ? before.text + (seen.has(id) ? between : '\n') + inline.text : inline.text,
        language: before ? before.language : (languageOf(inline) ?? language),
      })
      seen.add(id)
    }
    open = ids
    joint = ''
  }
  reading.text += '\n'
}

const none: readonly string[] = []

function quotationsOn(run: Text): readonly string[] {
  if (!run.marks?.some((mark) => mark.type === 'quotation')) return none
  return run.marks.flatMap((mark) => (mark.type === 'quotation' ? [mark.attrs.id] : []))
}

function languageOf(run: Text): string | null {
  for (const mark of run.marks ?? []) if (mark.type === 'language') return mark.attrs.language
  return null
}
