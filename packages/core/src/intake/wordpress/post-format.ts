import type { Block, Blockquote } from '../../story/block.ts'
import { plainLine } from '../plain-line.ts'
import { brief } from '../saved-page/finding.ts'
import type { Loss } from '../taken.ts'
import { metaOf, type WxrItem } from './wxr-item.ts'

/** What the form of a post adds to its body, and what of it is lost. */
export interface Formatted {
  readonly blocks: readonly Block[]
  readonly losses: readonly Loss[]
}

/** Reads a post's form: `quote`, `link`, `chat`, `aside`; stories have none, so each is told. */
export function formatted(
  item: WxrItem,
  blocks: readonly Block[],
  card: (address: string) => Block | undefined,
): Formatted {
  const format = item.terms.find(({ taxonomy }) => taxonomy === 'post_format')
  if (!format) return { blocks, losses: [] }
  const name = format.slug.replace(/^post-format-/, '')
  const why = 'Stories have no forms; its words stand as those of any story'
  const losses: Loss[] = [{ kind: 'post format', what: brief(name), why, line: null }]
  return { blocks: withSource(item, [...addressed(item, card), ...blocks]), losses }
}

/** What some themes kept beside the text: an address to link to, a film or a recording to show. */
function addressed(item: WxrItem, card: (address: string) => Block | undefined): readonly Block[] {
  return ['_format_link_url', '_format_video_embed', '_format_audio_embed'].flatMap((key) => {
    const address = metaOf(item, key)
    if (!/^https?:\/\/\S+$/.test(address) || item.content.includes(address)) return []
    return card(address) ?? []
  })
}

/** A quotation without a name gets the one that the post's form keeps. */
function withSource(item: WxrItem, blocks: readonly Block[]): readonly Block[] {
  const source = plainLine(metaOf(item, '_format_quote_source_name')).slice(0, 400)
  const place = blocks.findIndex(({ type }) => type === 'blockquote')
  const quote = blocks[place]
  if (source === '' || quote?.type !== 'blockquote' || quote.attrs.attribution !== '') return blocks
  const named: Blockquote = { ...quote, attrs: { ...quote.attrs, attribution: source } }
  return blocks.with(place, named)
}
