import type { Block, Blockquote, List, PullQuote } from '../../story/block.ts'
import {
  contextText,
  helpText,
  outletText,
  postText,
  relatedText,
  timelineText,
} from './card-text.ts'
import { fragmentText } from './fragment-text.ts'
import { galleryText, pictureText } from './picture-text.ts'
import { fullAddress, indented, lines, parts, type TextTelling, textInline } from './telling.ts'

/** One block of a body as plain text, without a line break at its end; empty where it tells nothing. */
export function blockText(telling: TextTelling, block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textInline(telling, block.content)
    case 'list':
      return listText(telling, block)
    case 'blockquote':
      return blockquoteText(telling, block)
    case 'pullQuote':
      return pullQuoteText(telling, block)
    case 'picture':
      return pictureText(telling, block.attrs)
    case 'gallery':
      return galleryText(telling, block)
    case 'postCard':
      return postText(telling, block)
    case 'outletCard':
      return outletText(telling, block)
    case 'helpBox':
      return helpText(telling, block)
    case 'contextNote':
      return contextText(telling, block)
    case 'timeline':
      return timelineText(telling, block)
    case 'divider':
      return '* * *'
    case 'relatedLink':
      return relatedText(telling, block)
    case 'fragment':
      return fragmentText(telling, block)
    default:
      return block satisfies never
  }
}

function listText(telling: TextTelling, { attrs, content }: List): string {
  const items = content.map((item, index) => {
    const label = attrs.ordered ? `${index + 1}. ` : '- '
    const [first = '', ...rest] = item.content.map((part) => blockText(telling, part))
    return lines(label + first, ...rest.map(indented))
  })
  return lines(...items)
}

function blockquoteText(telling: TextTelling, { attrs, content }: Blockquote): string {
  const words = parts(...content.map((each) => textInline(telling, each.content)))
  const where = attrs.cite ? fullAddress(telling, attrs.cite) : ''
  const by = [attrs.attribution, where].filter(Boolean).join(', ')
  return indented(parts(words, by ? `— ${by}` : ''))
}

function pullQuoteText(telling: TextTelling, { attrs, content }: PullQuote): string {
  const by = attrs.attribution ? `— ${attrs.attribution}` : ''
  return indented(lines(textInline(telling, content), by))
}
