import type { PostCard, RelatedLink } from '../../../story/block.ts'
import type { WxrAttachments } from '../attachments.ts'

/** What the reading of a body needs to know of the item and of the archive around it. */
export interface ContentFacts {
  /** The item's number: `[gallery]` shows what was uploaded to it. */
  readonly id: string
  /** The address that relative addresses start from. */
  readonly base: string | null
  readonly attachments: WxrAttachments
  /** Blocks that were kept once and shown in many stories, by their number. */
  readonly patterns: ReadonlyMap<string, string>
  /** The footnotes of the block editor, as the item keeps them. */
  readonly footnotes: string
  /** What stands for an embedded address; undefined where it is no address of the web. */
  readonly card: (address: string) => PostCard | RelatedLink | undefined
}
