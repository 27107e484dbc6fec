import type { Block } from '../../story/block.ts'
import { textOf } from '../../story/text.ts'
import { plainLine } from '../plain-line.ts'
import { brief } from '../saved-page/finding.ts'
import type { Loss } from '../taken.ts'

/** A headline, and what is lost with it. */
export interface Headline {
  readonly headline: string
  readonly losses: readonly Loss[]
}

/** A title's words as a headline; where it has none, the first words of the body stand for it. */
export function headlineFrom(title: string, blocks: readonly Block[], item: string): Headline {
  const headline = plainLine(title)
  if (headline !== '') return { headline, losses: markupLosses(title) }
  const words = blocks.map(firstWords).find((line) => line !== '') ?? ''
  const instead = words === '' ? item : brief(words, 80)
  const why = `It has none; ${words === '' ? 'its number stands for it' : 'its first words stand for it'}`
  return {
    headline: instead,
    losses: [...markupLosses(title), { kind: 'headline', what: instead, why, line: null }],
  }
}

function firstWords(block: Block): string {
  return plainLine(textOf(block).replaceAll(/[<>&]/g, ' ').slice(0, 400))
}

/** Markup that is more than a mark on words. */
function markupLosses(title: string): readonly Loss[] {
  if (!title.includes('<')) return []
  const why = 'A headline has no markup; its words are kept'
  return [{ kind: 'headline', what: title.slice(0, 2000), why, line: null }]
}
