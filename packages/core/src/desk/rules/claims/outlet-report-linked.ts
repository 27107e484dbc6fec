import type { Block } from '../../../story/block.ts'
import type { Story } from '../../../story/story.ts'
import { recordAt } from '../../dates/record-at.ts'
import type { Draft } from '../../draft/draft.ts'
import type { Said } from '../../said/said.ts'
import type { Asked, Rule } from '../rule.ts'
import { blockOf, hasLink } from './block-of.ts'

/** Notes another outlet's report that the story cites without a way to it, once an outlet. */
export const outletReportLinked: Rule = {
  name: 'outlet-report-linked',
  level: 'note',
  summary: 'Notes reports of other outlets that are cited without a link or card.',
  guideline: null,
  run: ({ reading: { draft, said } }) => {
    const { story } = draft
    if (!story) return []
    const seen = new Set<string>()
    return said.flatMap((one) => {
      const name = one.outlet?.toLowerCase()
      if (name === undefined || seen.has(name) || isLinked(draft, story, one)) return []
      seen.add(name)
      return [ask(one)]
    })
  },
}

function isLinked(draft: Draft, story: Story, { passage: index, outlet, start }: Said): boolean {
  const passage = draft.passages[index]
  if (!passage) return true
  const { source } = recordAt(story, passage, start - passage.start) ?? {}
  if (source && 'address' in source && source.address !== null) return true
  const block = blockOf(story, passage.path)
  // Headline and standfirst carry no links.
  if (!block) return true
  return hasLink(block) || story.body.content.some((one) => isCardOf(one, outlet))
}

function isCardOf(block: Block, outlet: string | null): boolean {
  if (block.type !== 'outletCard' || outlet === null) return false
  const [one, other] = [bare(block.attrs.outlet), bare(outlet)]
  return one.includes(other) || other.includes(one)
}

function bare(name: string): string {
  return name.toLowerCase().replace(/^the /, '')
}

function ask({ cue, start, end, outlet, recipient }: Said): Asked {
  const place = cue ? { start: cue.start, end: cue.end } : { start, end }
  // As the story calls it: “the Quay Post”.
  const called = outlet !== null && recipient?.endsWith(outlet) ? recipient : outlet
  return {
    ...place,
    message: `Where can readers see what ${called ?? 'the outlet'} reported?`,
    why: 'A report that is cited can be looked at where it is linked, and whose work it is can be seen.',
    suggestion: 'A link on the words, or the report’s card.',
  }
}
