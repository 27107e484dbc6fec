import type { Body } from '../story.ts'
import type { BlockChange, StoryDiff, WordRun } from './story-diff.ts'
import { linesOf } from './text-lines.ts'

/** The lines of text that one side of a comparison holds, block by block, read from it alone. */
export function readSide({ blocks }: StoryDiff, side: 'before' | 'after'): string[][] {
  const isOn = ({ change }: Pick<WordRun, 'change'> | { readonly change: string }) =>
    change !== (side === 'before' ? 'added' : 'removed')
  return blocks
    .filter(isOn)
    .toSorted((a, b) => placeOf(a, side) - placeOf(b, side))
    .map(({ lines }) =>
      lines.filter(isOn).map(({ runs }) =>
        runs
          .filter(isOn)
          .map(({ text }) => text)
          .join(''),
      ),
    )
}

/** The same as a body has them. */
export function linesIn(body: Body): string[][] {
  return body.content.map((block) => linesOf(block).map(({ text }) => text))
}

function placeOf(block: BlockChange, side: 'before' | 'after'): number {
  return block[side] ?? -1
}
