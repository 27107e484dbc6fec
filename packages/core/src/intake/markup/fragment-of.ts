import type { Fragment } from '../../story/block.ts'
import type { FragmentNode } from '../../story/fragment.ts'
import { fragmentLines } from '../../story/fragment.ts'
import type { Node } from '../pasted/dom.ts'
import type { Cleaning } from './clean-fragment.ts'
import { cleanFragment } from './clean-fragment.ts'
import { linkIn } from './link-in.ts'
import type { RawElement } from './raw.ts'
import { rawNodes, trimmed } from './raw.ts'

/**
 * Nodes as a labelled fragment: only what the allow-list names is kept as it was, and of all else its words.
 * Undefined where no words are left, or more than a fragment holds. `what` is best a key of `fragmentKinds`.
 */
export function fragmentOf(
  nodes: readonly Node[],
  what: string,
  from: string,
  { base = null, lose = () => {} }: { base?: string | null; lose?: Cleaning['lose'] } = {},
): Fragment | undefined {
  const content = cleanFragment(trimmed(rawNodes(nodes)), {
    resolve: (address) => linkIn(address, base)?.address,
    lose,
  })
  if (!content || fragmentLines(content).length === 0) return undefined
  return newFragment(what, from, content)
}

/** A fragment of what is clean already. */
export function newFragment(
  what: string,
  from: string,
  content: readonly FragmentNode[],
): Fragment {
  return { type: 'fragment', attrs: { what, from, content } }
}

export type { RawElement }
