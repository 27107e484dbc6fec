import type { Inline } from './inline.ts'
import { nodesOf } from './node.ts'
import type { Story } from './story.ts'

/** The words that the story prints for one of its quotations. */
export interface QuotedWords {
  readonly id: string
  readonly words: string
}

/**
 * The words under each quotation mark, in the order in which the quotations begin. Runs of one id are
 * joined: as they stand where they touch, by a space where other words come between (“I am,” she said,
 * “done”), by a line break over paragraphs. A pull quote repeats the story, so its words count only
 * for a quotation that stands nowhere else.
 */
export function quotedWords(story: Story): readonly QuotedWords[] {
  const found = new Map<string, string>()
  const repeated = new Map<string, string>()
  for (const { node } of nodesOf(story.body)) {
    if (node.type === 'pullQuote') collect(node.content ?? [], repeated)
    else if (node.type === 'paragraph' || node.type === 'heading')
      collect(node.content ?? [], found)
  }
  for (const [id, words] of repeated) if (!found.has(id)) found.set(id, words)
  return [...found].map(([id, words]) => ({ id, words }))
}

function collect(content: readonly Inline[], into: Map<string, string>): void {
  const here = new Map<string, string>()
  let open: readonly string[] = []
  let between = ''
  for (const node of content) {
    if (node.type === 'break') {
      between = '\n'
      continue
    }
    const ids = quotationsOn(node)
    for (const id of ids) {
      const before = here.get(id)
      const joint = open.includes(id) ? between : ' '
      here.set(id, before === undefined ? node.text : before + joint + node.text)
    }
    open = ids
    between = ''
  }
  for (const [id, words] of here) {
    const before = into.get(id)
    into.set(id, before === undefined ? words : `${before}\n${words}`)
  }
}

function quotationsOn(node: Inline): readonly string[] {
  if (node.type !== 'text') return []
  return (node.marks ?? []).flatMap((mark) => (mark.type === 'quotation' ? [mark.attrs.id] : []))
}
