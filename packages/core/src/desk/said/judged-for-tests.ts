import type { Said } from './said.ts'

/** What was judged of a quotation, in one line. */
export function judged({ naming, channel, distance, outlet, chain, sameSourceAs }: Said): string {
  const facts = [
    naming,
    channel,
    distance,
    ...(outlet === null ? [] : [outlet]),
    ...(chain.length > 0 ? [`through ${chain.join(', ')}`] : []),
    ...(sameSourceAs === null ? [] : [`same as ${sameSourceAs}`]),
  ]
  return facts.join(' | ')
}
