import type { Quotation } from '../quotation/quotation.ts'
import type { Sourcing } from '../quotation/sourcing.ts'
import type { Standing } from '../quotation/standing.ts'
import type { BlockWords } from './words/block-words.ts'

/**
 * The sourcing line of a story: one or two sentences made of its quotations alone, such as “Three quotations: two
 * from posts, one of them no longer at its address, of which we hold a copy; one from an interview of ours.”
 */
export function sourcingLine(sourcing: Sourcing, words: BlockWords): string {
  const told = words.sourcing
  const { quotations, posts, viaOutlets, unnamed } = sourcing
  const origins: readonly (readonly [count: number, from: string])[] = [
    [posts.quotations, told.posts(posts.quotations, posts.gone, posts.held)],
    [sourcing.interviews, told.interviews(sourcing.interviews)],
    [sourcing.statementsToUs, told.statementsToUs(sourcing.statementsToUs)],
    [sourcing.publishedStatements, told.publishedStatements(sourcing.publishedStatements)],
    [sourcing.broadcasts, told.broadcasts(sourcing.broadcasts)],
    [sourcing.documents, told.documents(sourcing.documents)],
    [viaOutlets.quotations, told.viaOutlets(viaOutlets.outlets)],
    [sourcing.unsourced, told.unsourced],
  ]
  const known = origins.filter(([count]) => count > 0)
  const first = firstSentence(quotations, known, words)
  const people = [
    ...(unnamed.knownToUs > 0 ? [told.knownToUs(unnamed.knownToUs)] : []),
    ...(unnamed.knownToOutlet > 0 ? [told.knownToOutlet(unnamed.knownToOutlet)] : []),
  ]
  return people.length > 0 ? `${first} ${told.unnamed(people)}` : first
}

function firstSentence(
  quotations: number,
  known: readonly (readonly [count: number, from: string])[],
  { sourcing: told }: BlockWords,
): string {
  const [only, another] = known
  if (only && quotations === 1) return told.one(only[1])
  if (only && !another) return told.all(quotations, only[1])
  const parts = known.map(([count, from]) => told.part(count, from))
  return told.several(quotations, parts)
}

/**
 * What is known of one quotation, as one sentence: “Exact, from a post no longer at its address, of which we hold a
 * copy.” Empty where that is no more than what kind of source it has.
 */
export function standingWords(
  { match, quotation, state, copy }: Standing,
  words: BlockWords,
): string {
  const isPost = quotation.source.type === 'post'
  if (match === 'nothing-to-compare' && !isPost) return ''
  const { standing: told } = words
  const fate = state === null ? '' : told.fates[state]
  const from = `${told.from[quotation.source.type]}${fate === '' ? '' : ` ${fate}`}`
  const held = copy ? heldWords(copy, told) : isPost ? told.notHeld : ''
  const compared = quotation.translation
    ? told.translated(told.matches[match])
    : told.matches[match]
  return sentence([compared, from, held].filter((fact) => fact !== '').join(', '))
}

function heldWords(
  { provenance }: NonNullable<Standing['copy']>,
  { held, kept }: BlockWords['standing'],
): string {
  return provenance in kept ? kept[provenance as keyof typeof kept] : held
}

/**
 * What readers are told of how words came to us, a sentence each: through whom, and why whoever said them is not
 * named and how they know it.
 */
export function knowingWords(
  { naming, chain, unnamed }: Quotation,
  words: BlockWords,
): readonly string[] {
  const told = words.standing
  const isUnnamed = naming === 'unnamed-known-to-us' || naming === 'unnamed-known-to-outlet'
  const { because = '', howTheyKnow = '' } = (isUnnamed && unnamed) || {}
  return [
    ...(chain && chain.length > 0 ? [told.through(chain)] : []),
    ...(because === '' ? [] : [told.notNamed(ended(because))]),
    ...(howTheyKnow === '' ? [] : [told.howTheyKnow(ended(howTheyKnow))]),
  ]
}

function ended(words: string): string {
  return /[.!?…]["”’)]?$/.test(words.trim()) ? words.trim() : `${words.trim()}.`
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
