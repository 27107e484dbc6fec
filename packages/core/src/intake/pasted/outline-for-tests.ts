import type { Block, List } from '../../story/block.ts'
import { fragmentLines } from '../../story/fragment.ts'
import type { Inline } from '../../story/inline.ts'
import type { Pasted } from './pasted-blocks.ts'

/** What was pasted in a few signs, a line a block, so that expectations can be read; losses begin with `!`. */
export function outline({ blocks, losses }: Omit<Pasted, 'inline'>): string {
  return [...blocks.flatMap(blockLines), ...losses.map((words) => `! ${words}`)].join('\n')
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlineSigns(block.content)]
    case 'heading':
      return [`${'#'.repeat(block.attrs.level)} ${inlineSigns(block.content)}`]
    case 'list':
      return listLines(block, '')
    case 'blockquote': {
      const { attribution, cite } = block.attrs
      const words = block.content.map(({ content }) => inlineSigns(content)).join(' | ')
      return [`> ${words}${attribution && ` — ${attribution}`}${cite ? ` <${cite}>` : ''}`]
    }
    case 'fragment': {
      const { what, from, content } = block.attrs
      return [
        `[${what}${from && ` from ${from}`}]`,
        ...fragmentLines(content).map((line) => `  ${line}`),
      ]
    }
    case 'divider':
      return ['---']
    default:
      return [`?${block.type}`]
  }
}

function listLines({ attrs, content }: List, indent: string): readonly string[] {
  const sign = attrs.ordered ? '1.' : '-'
  return content.flatMap((item) => {
    const words = item.content.flatMap((part) =>
      part.type === 'paragraph' ? [inlineSigns(part.content)] : [],
    )
    const inner = item.content.flatMap((part) =>
      part.type === 'list' ? listLines(part, `${indent}  `) : [],
    )
    return [`${indent}${sign} ${words.join(' | ')}`, ...inner]
  })
}

const signs = { bold: '**', italic: '_', strike: '~~', code: '`' } as const

function inlineSigns(content: readonly Inline[] = []): string {
  return content
    .map((run) => {
      if (run.type === 'break') return ' / '
      return (run.marks ?? []).reduceRight((words, mark) => {
        if (mark.type === 'link') return `[${words}](${mark.attrs.href})`
        const sign = mark.type in signs ? signs[mark.type as keyof typeof signs] : '?'
        return `${sign}${words}${sign}`
      }, run.text)
    })
    .join('')
}
