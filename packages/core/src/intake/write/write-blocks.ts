import type { Block, Blockquote, List, ListItem, Paragraph } from '../../story/block.ts'
import type { Inline } from '../../story/inline.ts'
import { wordsOf } from '../marks.ts'
import { container, orNull } from './directive-lines.ts'
import { escapeDestination, escapeText } from './escape.ts'
import type { Names } from './names.ts'
import {
  writeContext,
  writeGallery,
  writeHelp,
  writeOutlet,
  writePicture,
  writePost,
  writeRelated,
  writeTimeline,
} from './write-cards.ts'
import { writeFragment } from './write-fragment.ts'
import { writeInline } from './write-inline.ts'
import { writeParagraph } from './write-words.ts'

/** Writes blocks as Markdown, with an empty line between them. */
export function writeBlocks(blocks: readonly Block[], names: Names): string {
  let alternate = false
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1]
      alternate = block.type === 'list' && before?.type === 'list' && !alternate
      return block.type === 'list' ? writeList(block, alternate) : writeBlock(block, names)
    })
    .join('\n\n')
}

function writeBlock(block: Exclude<Block, List>, names: Names): string {
  switch (block.type) {
    case 'paragraph':
      return writeParagraph(block)
    case 'heading': {
      const line = headingLine(block.content ?? [])
      return (block.attrs.level === 2 ? '##' : '###') + (line && ` ${line}`)
    }
    case 'blockquote':
      return writeQuote(block)
    case 'pullQuote': {
      const words = writeInline(block.content ?? [], 'block')
      const attribution = orNull(block.attrs.attribution)
      return container('pullquote', { attribution }, words === '' ? [] : [words])
    }
    case 'picture':
      return writePicture('picture', block.attrs, names)
    case 'gallery':
      return writeGallery(block, names)
    case 'postCard':
      return writePost(block.attrs.post, names)
    case 'outletCard':
      return writeOutlet(block)
    case 'helpBox':
      return writeHelp(block)
    case 'contextNote':
      return writeContext(block)
    case 'timeline':
      return writeTimeline(block)
    case 'divider':
      return '---'
    case 'relatedLink':
      return writeRelated(block, names)
    case 'fragment':
      return writeFragment(block)
    default:
      return block satisfies never
  }
}

/** Signs at the end of a heading would be read as its frame. */
function headingLine(content: readonly Inline[]): string {
  return writeInline(content, 'line').replace(/(^|[ \t])(#+)$/, '$1\\$2')
}

function writeList({ attrs, content }: List, alternate: boolean): string {
  return content
    .map((item, index) => {
      const sign = alternate ? '*' : '-'
      const marker = attrs.ordered ? `${index + 1}${alternate ? ')' : '.'} ` : `${sign} `
      const lines = writeItem(item).split('\n')
      const indent = ' '.repeat(marker.length)
      return lines.map((line, at) => (at === 0 ? marker + line : line && indent + line)).join('\n')
    })
    .join('\n')
}

function writeItem({ content }: ListItem): string {
  let text = ''
  let alternate = false
  for (const [index, part] of content.entries()) {
    const before = content[index - 1]
    alternate = part.type === 'list' && before?.type === 'list' && !alternate
    // A list may follow its item's words at once; all else needs a line between.
    const close = part.type === 'list' && before?.type === 'paragraph' && beginsWithWords(part)
    if (index > 0) text += close && !text.endsWith('<p></p>') ? '\n' : '\n\n'
    text += part.type === 'list' ? writeList(part, alternate) : writeParagraph(part)
  }
  return text
}

function beginsWithWords(list: List): boolean {
  const [first] = list.content[0]?.content ?? []
  return first?.type === 'paragraph' && (first.content ?? []).length > 0
}

function writeQuote({ attrs, content }: Blockquote): string {
  const { attribution, cite, language } = attrs
  const paragraphs = content.map(writeParagraph)
  if (language !== null || !isPlainQuote(attribution, cite, content))
    return container(
      'blockquote',
      { attribution: orNull(attribution), cite, lang: language },
      paragraphs,
    )
  const name = escapeText(attribution, {
    first: false,
    last: true,
    followed: cite !== null,
    plain: false,
  })
  const source = cite === null ? name : `[${name}](${escapeDestination(cite)})`
  const lines = [...paragraphs, ...(attribution === '' ? [] : [`— ${source}`])].join('\n\n')
  return lines.replaceAll(/^/gm, '> ').replaceAll(/^> $/gm, '>')
}

/** Whether a quote with its attribution can be written between `>` signs and read as it is. */
function isPlainQuote(
  attribution: string,
  cite: string | null,
  content: readonly Paragraph[],
): boolean {
  if (attribution !== '') return attribution.trim() === attribution && !/[\r\n]/.test(attribution)
  if (cite !== null || content.length === 0) return false
  return !/^[—―] /.test(wordsOf(content.at(-1)?.content ?? []))
}
