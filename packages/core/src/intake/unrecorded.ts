import type { Quotation } from '../quotation/quotation.ts'
import type { Loss } from './taken.ts'

/** The quotations of a story: those recorded, then one without a source for each mark that has no record. */
export function reconciled(
  recorded: readonly Quotation[],
  quoted: ReadonlySet<string>,
  losses: Loss[],
): readonly Quotation[] {
  const known = new Set(recorded.map(({ id }) => id))
  for (const { id } of recorded) {
    if (!quoted.has(id))
      losses.push(lossOf(id, 'No words of the story carry its mark; the record was kept'))
  }
  const others = [...quoted].filter((id) => !known.has(id))
  for (const id of others) losses.push(lossOf(id, 'It has no record; it was taken as unsourced'))
  return [...recorded, ...others.map(unsourced)]
}

function unsourced(id: string): Quotation {
  return { id, speaker: '', kind: 'direct', naming: 'none', source: { type: 'unsourced' } }
}

function lossOf(id: string, why: string): Loss {
  return { kind: 'quotation', what: id, why, line: null }
}
