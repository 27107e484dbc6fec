import { shortened } from '../../../story/one-line.ts'
import type { Loss } from '../../taken.ts'

/** Losses of one kind and for one reason that are told one by one. */
const mostAlike = 3
/** UTF-16 units of what they were that are told together. */
const longestWhat = 20_000

/** Losses, those that are many of one kind told together: how many, and what each was. */
export function groupedLosses(losses: readonly Loss[]): readonly Loss[] {
  if (losses.length <= mostAlike) return losses
  const groups = new Map<string, Loss[]>()
  for (const loss of losses) {
    const key = `${loss.kind}\n${loss.why}`
    const group = groups.get(key)
    if (group) group.push(loss)
    else groups.set(key, [loss])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || group.length <= mostAlike) return group
    const whats = [...new Set(group.map(({ what }) => what))].join(' · ')
    return { ...first, what: shortened(`${group.length} times: ${whats}`, longestWhat) }
  })
}
