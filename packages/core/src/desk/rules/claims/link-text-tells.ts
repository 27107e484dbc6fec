import type { Block } from '../../../story/block.ts'
import type { Inline } from '../../../story/inline.ts'
import { nodesOf } from '../../../story/node.ts'
import type { Draft } from '../../draft/draft.ts'
import type { Asked, Rule } from '../rule.ts'

/** Asks what a link leads to whose words do not say it. */
export const linkTextTells: Rule = {
  name: 'link-text-tells',
  level: 'ask',
  summary: 'Asks about links on “here”, “this link” or a bare address.',
  guideline: null,
  run: ({ reading: { draft } }) =>
    draft.story ? askedOf(draft, draft.story.body.content) : inText(draft),
}

const empty =
  /^(?:(?:click |tap |press |read |see |look |go |right |found )?(?:here|this|that|there|it)(?: link| page| post| one)?|(?:the |this |a )?(?:link|links|source|sources|page|post|article|website|site|url)|(?:read|learn|see|find out|view|show) (?:more|on|it|all)(?: here)?|more(?: here)?|click|continue|details|info|via|download|https?:\/\/\S+|www\.\S+)$/i

/** A bare text has no links, but it may have the words of one. */
function inText({ text }: Draft): readonly Asked[] {
  if (!/[kp] here/i.test(text)) return []
  return [...text.matchAll(/\b(?:click|tap) here(?: to [a-z]+(?: more| on)?)?/gi)].map(
    ({ 0: words, index }) => ask({ start: index, words }),
  )
}

function askedOf(draft: Draft, content: readonly Block[]): readonly Asked[] {
  const asked: Asked[] = []
  let from = 0
  for (const { node } of nodesOf({ type: 'doc', content })) {
    if (node.type !== 'paragraph' && node.type !== 'heading') continue
    const runs = node.content ?? []
    const whole = runs.map((run) => (run.type === 'break' ? '\n' : run.text)).join('')
    if (whole.trim() === '') continue
    const start = draft.text.indexOf(whole, from)
    if (start < 0) continue
    from = start
    asked.push(...linksIn(runs, start))
  }
  return asked
}

/** The words of each link, of which neighbouring runs are joined. */
function linksIn(runs: readonly Inline[], start: number): readonly Asked[] {
  const links: { address: string; start: number; words: string }[] = []
  let at = start
  for (const run of runs) {
    const text = run.type === 'break' ? '\n' : run.text
    const address = addressOf(run)
    const last = links.at(-1)
    if (address !== undefined) {
      if (last?.address === address && last.start + last.words.length === at) last.words += text
      else links.push({ address, start: at, words: text })
    }
    at += text.length
  }
  return links.flatMap((link) => (isEmpty(link.words) ? [ask(link)] : []))
}

function addressOf(run: Inline): string | undefined {
  if (run.type === 'break') return undefined
  const mark = run.marks?.find(({ type }) => type === 'link')
  return mark?.type === 'link' ? mark.attrs.href : undefined
}

function isEmpty(words: string): boolean {
  return (
    empty.test(words.trim().replace(/^[([“"]+|[\])”".,:;!…]+$/g, '')) ||
    !/[\p{L}\p{N}]/u.test(words)
  )
}

function ask({ start, words }: { readonly start: number; readonly words: string }): Asked {
  return {
    start,
    end: start + words.length,
    message: `What does the link on “${words}” lead to?`,
    why: 'Some readers hear or see the links of a page alone, without the words around them.',
    suggestion: 'The words that name what is there: “the council’s report of 3 May”.',
  }
}
