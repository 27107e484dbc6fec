import type { Sourcing } from '../../quotation/sourcing.ts'
import type { Said } from './said.ts'

/**
 * Counts where the quotations that were found come from, for the sourcing line. What goes on from another counts
 * once, and what somebody is denied to have said not at all; what became of posts is not known from words alone.
 */
export function sourcingFound(said: readonly Said[]): Sourcing {
  const whole = said.filter(({ continues, negated }) => continues === null && !negated)
  const counts = new Map<Origin, number>()
  for (const own of whole) counts.set(originOf(own), count(counts, originOf(own)) + 1)
  const outlets = whole.flatMap(({ distance, outlet }) =>
    distance === 'via-outlet' && outlet !== null ? [outlet] : [],
  )
  const unnamed = whole.filter(({ naming }) => naming === 'unnamed')
  return {
    quotations: whole.length,
    posts: { quotations: count(counts, 'posts'), gone: 0, held: 0 },
    interviews: count(counts, 'interviews'),
    statementsToUs: count(counts, 'statementsToUs'),
    publishedStatements: count(counts, 'publishedStatements'),
    broadcasts: count(counts, 'broadcasts'),
    documents: count(counts, 'documents'),
    viaOutlets: { quotations: count(counts, 'viaOutlets'), outlets: [...new Set(outlets)] },
    unsourced: count(counts, 'unsourced'),
    unnamed: {
      knownToUs: unnamed.filter(({ distance }) => distance === 'said-to-us').length,
      knownToOutlet: unnamed.filter(({ distance }) => distance === 'via-outlet').length,
      none: whole.filter(({ naming }) => naming === 'none').length,
    },
  }
}

type Origin = Exclude<keyof Sourcing, 'quotations' | 'unnamed'>

function count(counts: ReadonlyMap<Origin, number>, origin: Origin): number {
  return counts.get(origin) ?? 0
}

function originOf({ channel, distance }: Said): Origin {
  if (distance === 'via-outlet') return 'viaOutlets'
  switch (channel) {
    case 'post':
      return 'posts'
    case 'interview':
      return distance === 'said-to-us' ? 'interviews' : 'unsourced'
    case 'statement':
      return distance === 'said-to-us' ? 'statementsToUs' : 'publishedStatements'
    case 'broadcast':
      return 'broadcasts'
    case 'court':
    case 'document':
      return 'documents'
    case 'outlet-report':
      return 'viaOutlets'
    case 'unknown':
      return 'unsourced'
    default:
      return channel satisfies never
  }
}
