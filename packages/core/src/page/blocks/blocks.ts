import type { Block } from '../../story/block.ts'
import { html, type Markup } from '../html.ts'
import { renderContextNote } from './context-note.ts'
import { renderFragment } from './fragment.ts'
import { renderGallery } from './gallery.ts'
import { renderHelpBox } from './help-box.ts'
import { renderOutletCard } from './outlet-card.ts'
import { renderPicture } from './picture-block.ts'
import { renderPostCard } from './post-card.ts'
import { renderRelatedLink } from './related-link.ts'
import type { Setting } from './setting.ts'
import {
  renderBlockquote,
  renderHeading,
  renderListBlock,
  renderParagraph,
  renderPullQuote,
} from './text.ts'
import { renderTimeline } from './timeline.ts'

/** The blocks of a text, in order. */
export function renderBlocks(setting: Setting, blocks: readonly Block[]): readonly Markup[] {
  return blocks.map((block) => renderBlock(setting, block))
}

/** One block of a text. */
export function renderBlock(setting: Setting, block: Block): Markup {
  switch (block.type) {
    case 'paragraph':
      return renderParagraph(setting, block)
    case 'heading':
      return renderHeading(setting, block)
    case 'list':
      return renderListBlock(setting, block)
    case 'blockquote':
      return renderBlockquote(setting, block)
    case 'pullQuote':
      return renderPullQuote(setting, block)
    case 'picture':
      return renderPicture(setting, block)
    case 'gallery':
      return renderGallery(setting, block)
    case 'postCard':
      return renderPostCard(setting, block)
    case 'outletCard':
      return renderOutletCard(setting, block)
    case 'helpBox':
      return renderHelpBox(setting, block)
    case 'contextNote':
      return renderContextNote(setting, block)
    case 'timeline':
      return renderTimeline(setting, block)
    case 'divider':
      return html`<hr>`
    case 'relatedLink':
      return renderRelatedLink(setting, block)
    case 'fragment':
      return renderFragment(setting, block)
    default:
      return block satisfies never
  }
}
