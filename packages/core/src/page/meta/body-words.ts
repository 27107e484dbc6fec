import type { Block, ListItem } from '../../story/block.ts'
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
  /** The language that a mark gives the words; null where they are in the story's own. */
  readonly language: string | null
}

/**
 * Reads a body in one pass, for speed; the words of a quotation are joined as `quotedWords` of the story
 * joins them. Pull quotes repeat the story's words and are passed over.
 */
export function readBodyWords(body: Body): BodyWords {
  const reading: Reading = { text: '', quotations: new Map() }
  readBlocks(body.content, reading)
  return reading
}

interface Reading {
  text: string
  readonly quotations: Map<string, MarkedWords>
}

function readBlocks(blocks: readonly Block[], reading: Reading): void {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        if (block.content) readParagraph(block.content, reading)
        break
      case 'list':
        readItems(block.content, reading)
        break
      case 'blockquote':
      case 'contextNote':
        readBlocks(block.content, reading)
        break
      case 'timeline':
        for (const event of block.content) readBlocks(event.content, reading)
        break
      default:
        break
    }
  }
}

function readItems(items: readonly ListItem[], reading: Reading): void {
  for (const item of items) readBlocks(item.content, reading)
}

function readParagraph(inlines: readonly Inline[], reading: Reading): void {
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
      addWords(reading.quotations, id, inline, seen.has(id) ? between : '\n')
      seen.add(id)
    }
    open = ids
    joint = ''
  }
  reading.text += '\n'
}

function addWords(
  quotations: Map<string, MarkedWords>,
  id: string,
  run: Text,
  between: string,
): void {
  const before = quotations.get(id)
  if (before) quotations.set(id, { ...before, text: before.text + between + run.text })
  else quotations.set(id, { text: run.text, language: languageOf(run) })
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
