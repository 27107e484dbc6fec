import type { Step } from './align.ts'
import type { Stretch } from './match.ts'
import type { Token } from './token.ts'

/** Where two texts part, in words: what both have, what only one has, in order. */
export function differenceOf(
  { begin, steps }: { readonly begin: number; readonly steps: readonly Step[] },
  printed: readonly Token[],
  source: readonly Token[],
): readonly Stretch[] {
  const stretches: Stretch[] = []
  const pending = { printed: [] as Token[], source: [] as Token[] }
  const both: Token[] = []
  let row = 0
  let column = begin
  for (const { printed: up, source: left, change } of steps) {
    const taken = printed.slice(row, row + up)
    if (change === 'words') {
      flush(stretches, 'both', both)
      pending.printed.push(...taken)
      pending.source.push(...source.slice(column, column + left))
    } else {
      flush(stretches, 'source', pending.source)
      flush(stretches, 'printed', pending.printed)
      both.push(...taken)
    }
    row += up
    column += left
  }
  flush(stretches, 'both', both)
  flush(stretches, 'source', pending.source)
  flush(stretches, 'printed', pending.printed)
  return stretches
}

function flush(stretches: Stretch[], side: Stretch['in'], tokens: Token[]): void {
  if (tokens.length === 0) return
  let words = ''
  let end = tokens[0]?.from ?? 0
  for (const { text, from, to } of tokens) {
    words += `${words !== '' && from > end ? ' ' : ''}${text}`
    end = to
  }
  stretches.push({ in: side, words })
  tokens.length = 0
}
