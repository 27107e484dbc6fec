import type { Block } from '../../story/block.ts'
import { markdownCard } from './cards/markdown-card.ts'
import { bookmarkInMarkup } from './cards/markup-cards.ts'
import { type Gathering, lose } from './gathering.ts'
import { readLexical } from './lexical/read-lexical.ts'
import { blocksOfMarkup } from './markup.ts'
import { readMobiledoc } from './mobiledoc/read-mobiledoc.ts'
import { asPullQuote, wordsAround } from './quote.ts'
import { type Row, wordsIn } from './tables.ts'

/** The body of a piece: from Lexical, else Mobiledoc, else its HTML, else the Markdown of Ghost before 1.0. */
export function readBody(row: Row, gathering: Gathering): readonly Block[] {
  return withPullQuotes(blocksIn(row, gathering), gathering)
}

const documents = [
  ['lexical', readLexical],
  ['mobiledoc', readMobiledoc],
] as const

function blocksIn(row: Row, gathering: Gathering): readonly Block[] {
  for (const [column, read] of documents) {
    const text = wordsIn(row, column)
    if (text === '') continue
    const blocks = read(text, gathering)
    if (blocks) return blocks
    lose(gathering, column, text.slice(0, 200), 'It cannot be read; the piece’s HTML was taken')
  }
  const html = wordsIn(row, 'html')
  if (html.trim() !== '')
    return blocksOfMarkup(html, gathering, (element) => bookmarkInMarkup(element, gathering))
  const markdown = wordsIn(row, 'markdown')
  if (markdown.trim() !== '') return markdownCard({ markdown }, gathering)
  const plain = wordsIn(row, 'plaintext')
  return plain
    .split(/\n\s*\n/)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
}

/** More asides than these are not looked for in the text: that would take long. */
const mostAsides = 20

/** Asides whose words stand in the text too are pull quotes; all others stay quotes. */
function withPullQuotes(blocks: readonly Block[], { asides }: Gathering): readonly Block[] {
  if (asides.size === 0 || asides.size > mostAsides) return blocks
  const others = wordsAround(blocks.filter((block) => !asides.has(block)))
  return blocks.map((block) => (asides.has(block) ? (asPullQuote(block, others) ?? block) : block))
}
