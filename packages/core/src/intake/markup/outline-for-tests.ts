import type { Block } from '../../story/block.ts'
import { fragmentLines } from '../../story/fragment.ts'
import { outline } from '../pasted/outline-for-tests.ts'
import type { Markup } from './read-markup.ts'

/** What HTML became in a few signs, a line a block; losses begin with `!`. */
export function markupOutline({ blocks, losses }: Pick<Markup, 'blocks' | 'losses'>): string {
  const told = losses.map(({ kind, what, why }) => `! ${kind}: ${what}${what && '; '}${why}`)
  return [...blocks.map(blockLine), ...told].join('\n')
}

function blockLine(block: Block): string {
  switch (block.type) {
    case 'fragment': {
      const { what, from, content } = block.attrs
      return `[${what} from ${from}] ${fragmentLines(content).join(' / ')}`
    }
    case 'picture':
      return pictureSign(block.attrs)
    case 'gallery':
      return `[${block.attrs.name}${block.attrs.title && `: ${block.attrs.title}`}] ${block.content
        .map(({ attrs }) => pictureSign(attrs))
        .join(' ')}`
    case 'postCard': {
      const { platform, author, address, text } = block.attrs.post
      return `@${platform} ${author.handle} <${address}> ${text}`
    }
    case 'relatedLink':
      return `-> ${block.attrs.title} <${block.attrs.address}>`
    default:
      return outline({ blocks: [block], losses: [] })
  }
}

function pictureSign(picture: {
  readonly media: string
  readonly alternative: string | null
  readonly caption: string
  readonly credit: string
}): string {
  const { media, alternative, caption, credit } = picture
  return `![${alternative ?? ''}](${media})${caption && ` “${caption}”`}${credit && ` © ${credit}`}`
}
