import type { BlockChange, FieldChange, NodeName, StoryDiff, WordRun } from '@stet/core/story'

/** What blocks are called on the screens: one, and several. */
const names: Readonly<Record<NodeName, readonly [string, string]>> = {
  doc: ['text', 'texts'],
  paragraph: ['paragraph', 'paragraphs'],
  heading: ['heading', 'headings'],
  list: ['list', 'lists'],
  item: ['list item', 'list items'],
  blockquote: ['block quotation', 'block quotations'],
  pullQuote: ['pull quote', 'pull quotes'],
  picture: ['picture', 'pictures'],
  gallery: ['gallery', 'galleries'],
  slide: ['picture of a gallery', 'pictures of a gallery'],
  postCard: ['post card', 'post cards'],
  outletCard: ['outlet card', 'outlet cards'],
  helpBox: ['help box', 'help boxes'],
  helpService: ['help service', 'help services'],
  contextNote: ['context note', 'context notes'],
  timeline: ['timeline', 'timelines'],
  event: ['event', 'events'],
  divider: ['divider', 'dividers'],
  relatedLink: ['related link', 'related links'],
  fragment: ['part kept from elsewhere', 'parts kept from elsewhere'],
  text: ['text', 'texts'],
  break: ['line break', 'line breaks'],
}

/** `paragraph`, `3 pictures`. */
export function blockWords(type: NodeName, count?: number): string {
  const [one, several] = names[type]
  if (count === undefined) return one
  return count === 1 ? `1 ${one}` : `${count} ${several}`
}

/** What happened to a block: `Paragraph changed and moved`, `Heading, was a paragraph`. */
export function changeWords({ change, type, was, moved }: BlockChange): string {
  const name = capital(blockWords(type))
  if (change === 'same') return name
  if (change === 'moved') return `${name} moved`
  if (change !== 'changed') return `${name} ${change}`
  const became = was ? `${name}, was ${article(blockWords(was))}` : `${name} changed`
  return moved ? `${became}${was ? ', moved' : ' and moved'}` : became
}

/** A text with a capital at its start. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function article(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

type Shown = Exclude<BlockChange['change'], 'same'>

const order: readonly Shown[] = ['changed', 'added', 'removed', 'moved']

/** Everything that changes, in a few words each: `Headline changed`, `2 paragraphs changed`. */
export function changeSummary(diff: StoryDiff): readonly string[] {
  const head = diff.head.map(({ name, before, after }) => {
    if (before === null) return `${name} added`
    return after === null ? `${name} removed` : `${name} changed`
  })
  const body = order.flatMap((change) => {
    const counts = new Map<NodeName, number>()
    for (const block of diff.blocks)
      if (block.change === change) counts.set(block.type, (counts.get(block.type) ?? 0) + 1)
    return [...counts].map(([type, count]) => `${blockWords(type, count)} ${change}`)
  })
  return [...head, ...body]
}

/** What bringing a version back changes: the story's address stays, and so do notes that readers were told. */
export function whenRestored(diff: StoryDiff): StoryDiff {
  const stays = ({ path, after }: FieldChange) =>
    path === 'slug' || path === 'section' || (path.startsWith('notes') && after === null)
  return { ...diff, head: diff.head.filter((field) => !stays(field)) }
}

/** Whether nothing changes at all. */
export function isSame(diff: StoryDiff): boolean {
  return diff.head.length === 0 && diff.blocks.every(({ change }) => change === 'same')
}

/** A place in the view of a difference: one block, or a run of blocks that stayed as they were. */
export type DiffRow =
  | { readonly type: 'block'; readonly block: BlockChange; readonly index: number }
  | { readonly type: 'same'; readonly blocks: readonly BlockChange[]; readonly index: number }

/** The rows of a difference. Blocks that stayed are folded, but for one on each side of a change. */
export function diffRows(blocks: readonly BlockChange[]): readonly DiffRow[] {
  const rows: DiffRow[] = []
  let folded: BlockChange[] = []
  const close = (index: number) => {
    const [only] = folded
    if (only && folded.length === 1) rows.push({ type: 'block', block: only, index: index - 1 })
    else if (only) rows.push({ type: 'same', blocks: folded, index: index - folded.length })
    folded = []
  }
  for (const [index, block] of blocks.entries()) {
    if (isQuiet(blocks, index)) folded.push(block)
    else {
      close(index)
      rows.push({ type: 'block', block, index })
    }
  }
  close(blocks.length)
  return rows
}

function isQuiet(blocks: readonly BlockChange[], index: number): boolean {
  return [index - 1, index, index + 1].every((near) => (blocks[near]?.change ?? 'same') === 'same')
}

/**
 * One side of some words: the earlier without what came, the later without what went. What happened to
 * their look is told on the later side.
 */
export function sideOf(runs: readonly WordRun[], side: 'before' | 'after'): readonly WordRun[] {
  if (side === 'after') return runs.filter(({ change }) => change !== 'removed')
  return runs
    .filter(({ change }) => change !== 'added')
    .map((run) => ({ ...run, marksAdded: [], marksRemoved: [] }))
}

/** What happened to the look of some words: `now bold`, `no longer italic`. */
export function markWords({ marksAdded, marksRemoved }: WordRun): string {
  return [
    ...marksAdded.map((mark) => `now ${mark}`),
    ...marksRemoved.map((mark) => `no longer ${mark}`),
  ].join(', ')
}
