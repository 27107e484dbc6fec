import type { Root } from 'mdast'
import type { Block } from '../../../story/block.ts'
import { beginReading } from '../../begin.ts'
import { readBody } from '../../body.ts'
import { parseMarkdown } from '../../quick/parse-markdown.ts'
import { plainMarkup } from '../addresses.ts'
import { type Gathering, galleryName } from '../gathering.ts'
import { blocksOfMarkup } from '../markup.ts'
import { type Row, wordsIn } from '../tables.ts'

/** Nothing in Markdown from elsewhere has records, and so no day of its own. */
const noDay = '1970-01-01T00:00:00.000Z'

/** Markdown inside a piece, and the whole of pieces before Ghost 1.0. */
export function markdownCard(card: Row, gathering: Gathering): readonly Block[] {
  const body = ordinary(plainMarkup(wordsIn(card, 'markdown')))
  if (body.trim() === '') return []
  const markup: string[] = []
  const root = withoutMarkup(parseMarkdown(body), markup)
  const reading = beginReading(
    { entries: new Map(), body, linesAbove: 0 },
    {
      zone: 'UTC',
      at: noDay,
      losses: gathering.losses,
      pictures: new Set(),
      quoted: null,
      notes: new Set(),
    },
  )
  return readBody(root, reading).flatMap((block): readonly Block[] => {
    const [, place] = block.type === 'paragraph' ? (placeholder.exec(firstWords(block)) ?? []) : []
    if (place !== undefined) return blocksOfMarkup(markup[Number(place)] ?? '', gathering)
    if (block.type !== 'gallery') return [block]
    return [{ ...block, attrs: { ...block.attrs, name: galleryName(gathering) } }]
  })
}

/** Stands for HTML among Markdown, which is read as the HTML of pieces is; a sign that no text has. */
const placeholder = /^\ue000(\d+)\ue000$/

/** Text in which our own directives are words: an archive from elsewhere means none by them. */
function ordinary(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\ue000', '')
    .replaceAll(/^([ \t>]*):(?=:)/gm, '$1\\:')
}

function withoutMarkup(root: Root, markup: string[]): Root {
  const children = root.children.map((node) => {
    if (node.type !== 'html') return node
    const value = `\ue000${markup.length}\ue000`
    markup.push(node.value)
    return { type: 'paragraph', children: [{ type: 'text', value }] } as const
  })
  return { ...root, children: children.map((node) => ({ ...node })) as Root['children'] }
}

function firstWords(block: Extract<Block, { readonly type: 'paragraph' }>): string {
  const [run] = block.content ?? []
  return run?.type === 'text' ? run.text : ''
}
