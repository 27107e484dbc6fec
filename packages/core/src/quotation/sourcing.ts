import type { OriginalState } from '../story/post.ts'
import type { Standing } from './standing.ts'

/** A story's sourcing in figures: where its quotations come from, and what of that still stands. */
export interface Sourcing {
  readonly quotations: number
  readonly posts: {
    readonly quotations: number
    /** Of these: whose original is no longer at its address; and of those, of which a copy is held. */
    readonly gone: number
    readonly held: number
  }
  readonly interviews: number
  readonly statementsToUs: number
  readonly publishedStatements: number
  readonly broadcasts: number
  readonly documents: number
  /** Told to other outlets, and to how many. */
  readonly viaOutlets: { readonly quotations: number; readonly outlets: readonly string[] }
  readonly unsourced: number
  /** Quotations of people whom the story does not name. */
  readonly unnamed: {
    readonly knownToUs: number
    readonly knownToOutlet: number
    readonly none: number
  }
}

const goneStates: readonly OriginalState[] = ['gone', 'expired', 'account-gone']

/** Counts where the quotations of a story come from. */
export function sourcingOf(standings: readonly Standing[]): Sourcing {
  const from = (type: Standing['quotation']['source']['type']) =>
    standings.filter(({ quotation }) => quotation.source.type === type)
  const named = (naming: Standing['quotation']['naming']) =>
    standings.filter(({ quotation }) => quotation.naming === naming).length
  const posts = from('post')
  const gone = posts.filter(({ state }) => state !== null && goneStates.includes(state))
  const statements = from('statement')
  const toUs = statements.filter(({ distance }) => distance === 'said-to-us').length
  const outlets = from('outlet')
  return {
    quotations: standings.length,
    posts: {
      quotations: posts.length,
      gone: gone.length,
      held: gone.filter(({ copy }) => copy !== null).length,
    },
    interviews: from('interview').length,
    statementsToUs: toUs,
    publishedStatements: statements.length - toUs,
    broadcasts: from('broadcast').length,
    documents: from('document').length,
    viaOutlets: { quotations: outlets.length, outlets: outletsIn(outlets) },
    unsourced: from('unsourced').length,
    unnamed: {
      knownToUs: named('unnamed-known-to-us'),
      knownToOutlet: named('unnamed-known-to-outlet'),
      none: named('none'),
    },
  }
}

function outletsIn(standings: readonly Standing[]): readonly string[] {
  const names = standings.map(({ quotation: { source } }) =>
    source.type === 'outlet' ? source.outlet : '',
  )
  return [...new Set(names)]
}
