import type { Block } from '../../story/block.ts'
import { nodesOfMarkup } from '../markup/read-markup.ts'
import { type Node, wordsIn } from '../pasted/dom.ts'
import type { Loss } from '../taken.ts'

/** These part words that stand beside each other in the source. */
const parting =
  /<\/?(?:dt|dd|dl|address|cite|td|th|figcaption|caption|h[1-6]|pre|summary|footer|figure)\b/gi
/** Shortcodes that are read: what they say is how pictures are laid out. */
const layout = /\[\/?(?:gallery|caption|wp_caption|embed|audio|video)\b[^\]]*\]/gi

/** Where a run of words ends and the next begins: marks may change within a word. */
const nextRun = /"(?:,"marks":\[[^\]]*\])?\},\{"type":"text","text":"/g

/** The words of a body as WordPress keeps it that are in no block and in no loss, as often as they are missing. */
export function missingWords(
  content: string,
  blocks: readonly Block[],
  losses: readonly Loss[],
): readonly string[] {
  const json = JSON.stringify(blocks)
    .replaceAll('{"type":"break"}', '{"type":"text","text":" "}')

    .replaceAll(/\\[nrt]/g, ' ')
    .replaceAll(nextRun, '')
  const told = [json, ...losses.map(({ what }) => what)]
  const known = new Map<string, number>()
  for (const word of told.flatMap(wordsOf)) known.set(word, (known.get(word) ?? 0) + 1)
  const nodes: readonly Node[] =
    nodesOfMarkup(content.replaceAll(layout, ' ').replaceAll(parting, ' $&')) ?? []
  return wordsOf(nodes.map(wordsIn).join('')).filter((word) => {
    const left = known.get(word) ?? 0
    known.set(word, left - 1)
    return left <= 0
  })
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []
}
