import type { Block } from '../story/block.ts'
import type { Story } from '../story/story.ts'
import type { Quotation, Source } from './quotation.ts'

/** A story whose cards and sources name the copies that are held of their addresses, where they name none yet. */
export function withCopies(story: Story, held: ReadonlyMap<string, string>): Story {
  if (held.size === 0) return story
  const content = story.body.content.map((block) => heldBlock(block, held))
  const quotations = story.quotations.map((quotation) => heldQuotation(quotation, held))
  return { ...story, body: { ...story.body, content }, quotations }
}

function heldBlock(block: Block, held: ReadonlyMap<string, string>): Block {
  if (block.type !== 'postCard') return block
  const { post } = block.attrs
  const capture = post.capture ?? held.get(post.address ?? '')
  return capture === undefined ? block : { ...block, attrs: { post: { ...post, capture } } }
}

function heldQuotation(quotation: Quotation, held: ReadonlyMap<string, string>): Quotation {
  return { ...quotation, source: heldSource(quotation.source, held) }
}

function heldSource(source: Source, held: ReadonlyMap<string, string>): Source {
  if (!('address' in source) || source.capture !== undefined) return source
  const capture = held.get(source.address ?? '')
  return capture === undefined ? source : { ...source, capture }
}
